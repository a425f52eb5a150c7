namespace QBattery.Symbolic.Expressions.Language;

/// <summary>Assumptions as text that <see cref="Parse.Assumptions"/> reads back.</summary>
internal static class PrintAssumptions
{
    /// <summary>One text for each thing assumed: 0&lt;q&lt;1, b&gt;3, N even.</summary>
    public static Seq<string> Texts(Assumptions assumptions) =>
        assumptions.Known.SelectMany(known => Texts(known.Name, known.Domain)).ToSeq();

    private static IEnumerable<string> Texts(string name, Domain domain) =>
        new[] { Bounds(name, domain.Interval), Integrality(name, domain.Integrality) }.OfType<string>();

    private static string? Bounds(string name, Interval interval) => (interval.Lower, interval.Upper) switch
    {
        (null, null) => null,
        ({ } low, null) => $"{name}>{Sign(low)}{low.Value}",
        (null, { } high) => $"{name}<{Sign(high)}{high.Value}",
        ({ } low, { } high) => $"{low.Value}<{Sign(low)}{name}<{Sign(high)}{high.Value}",
    };

    private static string? Integrality(string name, Integrality integrality) => integrality switch
    {
        QBattery.Symbolic.Integrality.Real => null,
        QBattery.Symbolic.Integrality.Integer => $"{name} integer",
        QBattery.Symbolic.Integrality.Even => $"{name} even",
        QBattery.Symbolic.Integrality.Odd => $"{name} odd",
    };

    private static string Sign(Endpoint end) => end.Closed ? "=" : "";
}
