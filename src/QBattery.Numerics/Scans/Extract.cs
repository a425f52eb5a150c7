using System.Globalization;
using QBattery.Batteries;
using QBattery.Numerics.Scans;
using QBattery.Symbolic;
using static System.FormattableString;

namespace QBattery.Numerics;

/// <summary>From the rows of a scan to a law.</summary>
public static class Extract
{
    /// <summary>Fewer rows show no law.</summary>
    public const int LeastRows = 3;

    /// <summary>A local slope that changes by more than this share per doubling of N still drifts.</summary>
    public const double Drift = 0.01;

    /// <summary>An exponential must predict the last row this much better than a power to be preferred.</summary>
    private const double Preference = 0.5;

    /// <summary>How much a change of a setting changes L at the most: L goes as its square or less.</summary>
    private const double Steepness = 2;

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
        var misses = Trends.All.Select(trend =>
            (Trend: trend, Miss: Trends.Surprise(Trends.Growing(trend), points))).ToSeq();
        var comparison = string.Join(", ", misses.Select(m => Invariant($"{m.Miss.Size:g2} by {Trends.Name(m.Trend)}")));
        return misses.OrderBy(m => m.Trend == Trend.Power ? Preference * m.Miss.Size : m.Miss.Size)
            .TakeWhile(m => m.Trend != Trend.Power)
            .Select(m => ExponentialLaw.Of(m.Trend, m.Miss, points, Compared(m.Trend, comparison)))
            .FirstOrDefault(law => law is not null) ?? PowerLaw.Of(rows, points, Compared(Trend.Power, comparison));
    }

    private static Evidence Compared(Trend best, string comparison) =>
        new(Trends.Name(best), $"ln L at the largest N predicted from the others: off by {comparison}");

    /// <summary>e^x with its error, which is e^x (e^error - 1) without cancellation.</summary>
    internal static Uncertain Exp(Uncertain log) =>
        new(Math.Exp(log.Value), 2 * Math.Exp(log.Value + log.Error / 2) * Math.Sinh(log.Error / 2));

    internal static Evidence Found(string what, Uncertain value) => new(
        $"{what} {InWords(value)}", "extrapolation of the rows");

    /// <summary>Ten digits, and an error that covers what they leave out.</summary>
    internal static string InWords(Uncertain value)
    {
        var digits = Invariant($"{value.Value:g10}");
        var error = Outward.Error(value.Error, value.Value, double.Parse(digits, CultureInfo.InvariantCulture));
        return Invariant($"{digits} +- {error:g2}");
    }

    internal static Seq<Evidence> Named(string what, Identified? match) => match is { } found
        ? [new($"{what} matches {Print.Text(found.Form)} to {found.Digits} digits", "integer relation; not proved")]
        : [];
}
