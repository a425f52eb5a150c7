using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Documents.Results;

/// <summary>For which integers and real numbers an inequality is claimed; every name that occurs is said to be one.</summary>
internal static class ClaimRange
{
    /// <summary>In the language of assumptions: N>=1, N integer, 0&lt;q&lt;1, q real.</summary>
    public static string Plain(Claim claim) => string.Join(", ", Names(claim).SelectMany(known =>
        PrintAssumptions.Texts(Assumptions.None.With(known.Name, known.Domain))
            .Concat(known.Domain.Integrality == Integrality.Real ? [$"{known.Name} real"] : Array.Empty<string>())));

    /// <summary>In words: all integers N >= 1 and all real q with 0 &lt; q &lt; 1.</summary>
    public static Words Of(Claim claim) => Words.Join(" and ", Names(claim)
        .Select(known => Words.Of($"all {Kind(known.Domain)} {Bounds(known.Name, known.Domain.Interval)}")));

    private static IEnumerable<(string Name, Domain Domain)> Names(Claim claim) =>
        (claim.Smaller.Symbols.Union(claim.Larger.Symbols).Order(StringComparer.Ordinal).ToSeq() is [_, ..] names
            ? names : [claim.Variable]).Select(name => (name, claim.For.Of(name)));

    private static string Kind(Domain domain) => domain.Integrality switch
    {
        Integrality.Real => "real",
        Integrality.Integer => "integers",
        Integrality.Even => "even integers",
        Integrality.Odd => "odd integers",
    };

    private static Mathematics Bounds(string symbol, Interval interval)
    {
        var name = Mathematics.Symbol(symbol);
        return (interval.Lower, interval.Upper) switch
        {
            (null, null) => name,
            ({ } low, null) => Mathematics.Of($"{name} {Marks.Relation(low.Closed ? ">=" : ">")} {Value(low)}"),
            (null, { } high) => Mathematics.Of($"{name} {Below(high)} {Value(high)}"),
            ({ } low, { } high) => Mathematics.Of($"{Value(low)} {Below(low)} {name} {Below(high)} {Value(high)}"),
        };
    }

    private static Mathematics Below(Endpoint end) => Marks.Relation(end.Closed ? "<=" : "<");

    private static Expr Value(Endpoint end) => Build.Number(end.Value);
}
