using QBattery.Symbolic.Core;

namespace QBattery.Symbolic.Expressions.Language;

/// <summary>The words of the expression language that are not free names.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, (int Arity, Func<Seq<Expr>, Expr> Build)> Known =
        QBattery.Symbolic.FunctionNames.All.ToDictionary(
            function => function.Name,
            function => (function.Arity, (Func<Seq<Expr>, Expr>)(arguments => Build.Apply(function, [.. arguments]))))
        .Append(new("sqrt", (1, arguments => Build.Sqrt(arguments[0]))))
        .Append(new("exp", (1, arguments => Build.Exp(arguments[0]))))
        .ToDictionary();

    /// <summary>Names other languages use, and ours.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["ln"] = "log", ["lgamma"] = "loggamma", ["choose"] = "binomial", ["C"] = "binomial", ["psi"] = "digamma",
        ["H"] = "harmonic", ["fact"] = "factorial", ["root"] = "sqrt",
    };

    /// <summary>The names of all functions.</summary>
    public static Seq<string> Functions { get; } = Known.Keys.Order(StringComparer.Ordinal).ToSeq();

    /// <summary>The constant of a name, or null.</summary>
    public static Expr? Constant(string name) => name switch
    {
        "pi" => Build.Pi,
        "e" => Build.E,
        "eulergamma" => Build.EulerGamma,
        _ => null,
    };

    /// <summary>The name of a constant.</summary>
    public static string NameOf(NamedConstant constant) => constant.ToString().ToLowerInvariant();

    /// <summary>
    /// Whether a name can stand for a variable or parameter: spelled as a name and neither function nor constant.
    /// </summary>
    public static bool IsFree(string name) =>
        Lexer.Tokens(name) is [{ Kind: TokenKind.Name, Text: var text }, _] && text == name
        && !IsFunction(name) && Constant(name) is null;

    /// <summary>Whether a name is that of a function.</summary>
    internal static bool IsFunction(string name) => Known.ContainsKey(name);

    /// <summary>The function of a name, as it is called, or null.</summary>
    internal static Callable? Callable(string name) =>
        Known.TryGetValue(name, out var own) ? new([own.Arity], own.Build) : null;

    /// <summary>The number of arguments of a function and how to apply it.</summary>
    internal static (int Arity, Func<Seq<Expr>, Expr> Build) Function(string name) => Known[name];

    /// <summary>The function that may have been meant, or null.</summary>
    internal static string? Suggestion(string name) =>
        Elsewhere.TryGetValue(name, out var ours) ? ours : Nearest.Of(name, Functions);

    /// <summary>What to write instead of a character that is no part of the language, or null.</summary>
    internal static string? Instead(string foreign) => foreign[0] switch
    {
        '\u2013' or '\u2014' or '\u2010' or '\u2011' => "a minus sign typed as - (this is another dash)",
        '.' => "digits on both sides of a decimal point",
        '[' or ']' or '{' or '}' => "round brackets ( )",
        _ => null,
    };
}
