using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Proofs;

/// <summary>For which integers and real numbers an inequality is claimed; every name that occurs is said to be one.</summary>
internal static class RangeText
{
    /// <summary>In the language of assumptions: N>=1, N integer, 0&lt;q&lt;1, q real.</summary>
    public static string Plain(Claim claim) => string.Join(", ", Names(claim).SelectMany(known =>
        PrintAssumptions.Texts(Assumptions.None.With(known.Name, known.Domain))
            .Concat(known.Domain.Integrality == Integrality.Real ? [$"{known.Name} real"] : Array.Empty<string>())));

    /// <summary>In LaTeX, words with mathematics between dollar signs: all integers $N \ge 1$ and all real $q$ with $0 &lt; q &lt; 1$.</summary>
    public static string Latex(Claim claim) => string.Join(" and ", Names(claim)
        .Select(known => $"all {Kind(known.Domain)} ${Bounds(Typeset.Latex(Build.Symbol(known.Name)), known.Domain.Interval)}$"));

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

    private static string Bounds(string name, Interval interval) => (interval.Lower, interval.Upper) switch
    {
        (null, null) => name,
        ({ } low, null) => $@"{name} {(low.Closed ? @"\ge" : ">")} {Value(low)}",
        (null, { } high) => $"{name} {Below(high)} {Value(high)}",
        ({ } low, { } high) => $"{Value(low)} {Below(low)} {name} {Below(high)} {Value(high)}",
    };

    private static string Below(Endpoint end) => end.Closed ? @"\le" : "<";

    private static string Value(Endpoint end) => Typeset.Latex(Build.Number(end.Value));
}
