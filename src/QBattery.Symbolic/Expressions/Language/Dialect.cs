namespace QBattery.Symbolic.Expressions.Language;

/// <summary>The words of a language that has our grammar.</summary>
/// <param name="Function">The function of a name, or null.</param>
/// <param name="Instead">What to write instead of what is no part of the language, or null.</param>
internal sealed record Dialect(Func<string, Callable?> Function, Func<string, string?> Instead)
{
    /// <summary>The expression language.</summary>
    public static Dialect Own { get; } = new(Vocabulary.Callable, Vocabulary.Instead);
}

/// <summary>What is written as a name before arguments in brackets.</summary>
/// <param name="Arities">How many arguments there may be.</param>
/// <param name="Build">The expression it stands for.</param>
internal sealed record Callable(Seq<int> Arities, Func<Seq<Expr>, Expr> Build);
