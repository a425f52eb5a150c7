namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>Points that the assumptions allow, scattered so that polynomials of low degree do not vanish on them by accident.</summary>
internal static class SamplePoints
{
    /// <summary>How many points are made.</summary>
    public const int Count = 6;

    /// <summary>How far each point lies from the finite end of an infinite interval.</summary>
    private static readonly Seq<int> Scales = [8, 2, 40, 1, 600, 16];

    /// <summary>Points with a value for each symbol.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, Rational>> For(Seq<string> symbols, Assumptions assumptions) =>
        Enumerable.Range(0, Count).Select(k => symbols
            .Select((name, i) => (Name: name, Value: In(assumptions.Of(name), Scattered(k, i), Scales[k])))
            .Where(s => s.Value is not null)
            .ToDictionary(s => s.Name, s => s.Value!.Value));

    /// <summary>A number of the domain, or null if none is found.</summary>
    private static Rational? In(Domain domain, Rational fraction, int scale)
    {
        var value = In(domain.Interval, fraction, scale);
        return domain.Integrality == Integrality.Real ? value : NearInteger(domain, value);
    }

    /// <summary>A number inside an interval; the fraction, between 0 and 1, says where.</summary>
    public static Rational In(Interval interval, Rational fraction, int scale = 8) =>
        interval.Near(scale).At(interval is (null, { }) ? 1 - fraction : fraction);

    private static Rational? NearInteger(Domain domain, Rational value)
    {
        var candidates = Enumerable.Range(-2, 6).Select(step => (Rational)(value.Floor() + step)).Where(domain.Contains)
            .OrderBy(candidate => (candidate - value).Abs());
        return candidates.Cast<Rational?>().FirstOrDefault();
    }

    /// <summary>Fractions of the golden ratio, different for every symbol and point.</summary>
    private static Rational Scattered(int point, int symbol) =>
        (Rational.Of(610, 987) * (1 + point + 7 * symbol) + Rational.Of(symbol + 1, 41)).FractionalPart() is { IsZero: false } f
            ? f
            : Rational.Half;
}
