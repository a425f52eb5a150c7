using QBattery.Batteries;
using QBattery.Symbolic.Printing;
using static System.FormattableString;

namespace QBattery.Numerics.Scans;

/// <summary>From the rows of a scan to a law.</summary>
public static class Extract
{
    /// <summary>Fewer rows show no law.</summary>
    public const int LeastRows = 3;

    /// <summary>A local slope that changes by more than this share per doubling of N still drifts.</summary>
    public const double Drift = 0.01;

    /// <summary>An exponential must predict the last row this much better than a power to be preferred.</summary>
    private const double Preference = 0.5;

    /// <summary>The functions compared at most: the comparison is about the trend, not about corrections.</summary>
    private const int Compared = 4;

    /// <summary>How much a change of a setting changes L at the most: L goes as its square or less.</summary>
    private const double Steepness = 2;

    /// <summary>The relative error up to which exponents, and prefactors, are given.</summary>
    private const double ExponentError = 0.05, PrefactorError = 0.5;

    /// <summary>The law of some rows, given in any order; of rows with the same N the first counts.</summary>
    public static ExtractedLaw Of(Seq<ScanRow> rows)
    {
        var resolved = rows.Where(row => row.IsResolved && double.IsFinite(row.LogLocked))
            .DistinctBy(row => row.Cells).OrderBy(row => row.Cells).ToSeq();
        var law = resolved.Count >= LeastRows ? OfResolved(resolved)
            : rows.Count >= LeastRows && resolved.Count == 0 ? Bare(ScanLawKind.ExactFreedom, "L = 0",
                "1 - r_0 is no larger than rounding at every N")
            : Bare(ScanLawKind.Undetermined, "no law", $"at least {LeastRows} numbers of cells are needed");
        return law with { Evidence = [.. law.Evidence, .. LeftOut(rows)] };
    }

    private static IEnumerable<Evidence> LeftOut(Seq<ScanRow> rows) => rows.Where(row => !row.IsResolved)
        .Select(row => new Evidence($"N = {row.Cells} is left out", "1 - r_0 is no larger than its error there"));

    private static ExtractedLaw Bare(ScanLawKind kind, string claim, string how) =>
        new(kind, Trend.Power, null, null, null, [new(claim, how)]);

    private static ExtractedLaw OfResolved(Seq<ScanRow> rows)
    {
        var points = rows.Select(row =>
            new Sample(row.Cells, row.LogLocked, row.Noise + Steepness * row.Change)).ToSeq();
        var surprises = Trends.All.Select(trend => (Trend: trend, Surprise: Surprise(trend, points))).ToSeq();
        var best = surprises.MinBy(s => s.Trend == Trend.Power ? Preference * s.Surprise : s.Surprise).Trend;
        var comparison = new Evidence(Trends.Name(best), "ln L at the largest N predicted from the others: off by "
            + string.Join(", ", surprises.Select(s => Invariant($"{s.Surprise:g2} by {Trends.Name(s.Trend)}"))));
        return best == Trend.Power
            ? PowerLaw.Of(rows, points, comparison)
            : Exponential(best, points, comparison);
    }

    private static double Surprise(Trend trend, Seq<Sample> points)
    {
        var count = Math.Min(points.Count - 1, Compared);
        return Trends.Steps.Min(step =>
            Interpolation.Surprise(Trends.Functions(trend, count, step), points[^(count + 1)..]));
    }

    private static ExtractedLaw Exponential(Trend trend, Seq<Sample> points, Evidence comparison)
    {
        var (leading, others) = Trends.Heads(trend);
        var rate = Extrapolation.Coefficient(points, leading, others, 0);
        var intercept = Extrapolation.Coefficient(points, leading, others, 1);
        var identified = Identification.Of(rate);
        var settled = rate.Error <= ExponentError * rate.Value;
        return new(
            !settled ? ScanLawKind.NotYetAsymptotic
                : trend == Trend.ExponentialInN ? ScanLawKind.ExponentialInN : ScanLawKind.ExponentialInSquare,
            trend, rate, intercept.Error <= PrefactorError ? Exp(intercept) : null, identified,
            [comparison, Found("rate", rate), .. Named("rate", identified)]);
    }

    /// <summary>e^x with its error, which is e^x (e^error - 1) without cancellation.</summary>
    internal static Uncertain Exp(Uncertain log) =>
        new(Math.Exp(log.Value), 2 * Math.Exp(log.Value + log.Error / 2) * Math.Sinh(log.Error / 2));

    internal static Evidence Found(string what, Uncertain value) => new(
        Invariant($"{what} {value.Value:g10} +- {value.Error:g2}"), "extrapolation of the rows");

    internal static Seq<Evidence> Named(string what, Match? match) => match is { } found
        ? [new($"{what} matches {Print.Text(found.Form)} to {found.Digits} digits", "integer relation; not proved")]
        : [];
}
