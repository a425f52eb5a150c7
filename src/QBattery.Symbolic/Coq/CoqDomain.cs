namespace QBattery.Symbolic.Coq;

/// <summary>What is assumed, as hypotheses.</summary>
internal static class CoqDomain
{
    /// <summary>0 &lt; q &lt; 1 for a real symbol; null where nothing is said of it.</summary>
    public static string? Of(string name, Interval interval)
    {
        var text = Between(CoqNames.Of(name), interval, value => CoqWriter.Number(value));
        return text == CoqNames.Of(name) ? null : text;
    }

    /// <summary>(0 &lt;= M)%Z for an integer symbol; null where nothing is said of it.</summary>
    public static string? OfInteger(string name, Interval interval) => Of(name, interval.Integers) is { } text ? $"({text})%Z" : null;

    /// <summary>"forall q : R, 0 &lt; q &lt; 1 -> " for one symbol.</summary>
    public static string Quantifier(string name, Domain domain) => domain.Integrality == Integrality.Real
        ? Quantifier(name, "R", Of(name, domain.Interval))
        : Quantifier(name, "Z", OfInteger(name, domain.Interval));

    private static string Quantifier(string name, string type, string? range) =>
        $"forall {CoqNames.Of(name)} : {type}, {(range is null ? "" : $"{range} -> ")}";

    private static string Between(string name, Interval interval, Func<Rational, string> write) =>
        (interval.Lower is { } low ? $"{write(low.Value)} {Sign(low)} " : "") + name
        + (interval.Upper is { } high ? $" {Sign(high)} {write(high.Value)}" : "");

    private static string Sign(Endpoint end) => end.Closed ? "<=" : "<";
}
