using QBattery.Symbolic;

namespace QBattery.Numerics.Scans;

/// <summary>Even and odd numbers of cells, together or apart.</summary>
internal static class Parities
{
    /// <summary>Fewer rows of a parity are not fitted apart.</summary>
    private const int LeastRows = 5;

    /// <summary>They go apart when the points are e to this power as probable that way.</summary>
    private const double Decisive = 10;

    /// <summary>The law of all rows, or of each parity where one smooth function does not pass through both.</summary>
    public static ExtractedLaw Of(LawSeries series, Func<LawSeries, ExtractedLaw> law)
    {
        var (even, odd) = (series.OfParity(0), series.OfParity(1));
        return Math.Min(even.Points.Count, odd.Points.Count) >= LeastRows
            && Evidence(even) + Evidence(odd) > Evidence(series) + Decisive
            ? Joined(law(even), law(odd))
            : law(series);
    }

    private static double Evidence(LawSeries series) =>
        Extrapolation.Fit(series.Points, Trends.Heads(Trend.Power).Leading, [], 0).LogEvidence;

    /// <summary>What both say; a prefactor only where theirs agree.</summary>
    private static ExtractedLaw Joined(ExtractedLaw even, ExtractedLaw odd) => even with
    {
        Kind = even.Kind == odd.Kind && even.Simple == odd.Simple ? even.Kind : ScanLawKind.NotYetAsymptotic,
        Simple = even.Simple == odd.Simple ? even.Simple : null,
        Exponent = Both(even.Exponent, odd.Exponent),
        Prefactor = even.Prefactor is { } c && odd.Prefactor is { } d && Math.Abs(c.Value - d.Value) <= c.Error + d.Error
            ? Both(c, d) : null,
        Identified = even.Identified == odd.Identified ? even.Identified : null,
        Evidence = [new Observation.Apart(even.Prefactor, odd.Prefactor), .. even.Evidence, .. odd.Evidence],
    };

    private static Uncertain? Both(Uncertain? x, Uncertain? y) => x is null || y is null ? null
        : new((x.Value + y.Value) / 2, Math.Abs(x.Value - y.Value) / 2 + Math.Max(x.Error, y.Error));
}
