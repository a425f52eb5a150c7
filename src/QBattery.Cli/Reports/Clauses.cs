namespace QBattery.Cli.Reports;

/// <summary>Assumptions as a user would type them.</summary>
internal static class Clauses
{
    /// <summary>Everything that is assumed, such as 0&lt;q&lt;1, b&gt;3, N even.</summary>
    public static Seq<string> Of(Assumptions assumptions) =>
        assumptions.Known.SelectMany(known => Of(known.Name, known.Domain)).ToSeq();

    /// <summary>What is assumed of one symbol; empty for any real number.</summary>
    public static IEnumerable<string> Of(string name, Domain domain) =>
        new[] { Range(name, domain.Interval), Kind(name, domain.Integrality) }.OfType<string>();

    private static string? Range(string name, Interval interval) => (interval.Lower, interval.Upper) switch
    {
        (null, null) => null,
        ({ } low, null) => $"{name}>{Equal(low)}{low.Value}",
        (null, { } high) => $"{name}<{Equal(high)}{high.Value}",
        ({ } low, { } high) => $"{low.Value}<{Equal(low)}{name}<{Equal(high)}{high.Value}",
    };

    private static string Equal(Endpoint end) => end.Closed ? "=" : "";

    private static string? Kind(string name, Integrality integrality) => integrality switch
    {
        Integrality.Real => null,
        Integrality.Integer => $"{name} integer",
        Integrality.Even => $"{name} even",
        Integrality.Odd => $"{name} odd",
    };
}
