using QBattery.Symbolic;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Numerics.Documents;

/// <summary>A function of the expression language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Applied">Applied to symbols: binomial(x,y).</param>
internal sealed record KnownFunction(string Name, Expr Applied)
{
    private static readonly Seq<string> Arguments = ["x", "y"];

    /// <summary>All of them, by their names.</summary>
    public static Seq<KnownFunction> All { get; } = Vocabulary.Functions.Map(Of);

    /// <summary>As it is typed.</summary>
    public string Typed => $"{Name}({string.Join(",", Arguments.Take(Vocabulary.Function(Name).Arity))})";

    /// <summary>What it asks of its arguments.</summary>
    public string Domain => Formula.Of(Applied).Requirements is [_, ..] asked
        ? string.Join("; ", asked.Select(PrintRequirement.Met))
        : "every real x";

    private static KnownFunction Of(string name)
    {
        var (arity, build) = Vocabulary.Function(name);
        return new(name, build(Arguments.Take(arity).Select(Build.Symbol).ToSeq()));
    }
}
