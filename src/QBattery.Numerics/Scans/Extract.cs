using QBattery.Numerics.Scans;
using QBattery.Symbolic;

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
            : rows.Count >= LeastRows && resolved.Count == 0 ? Bare(ScanLawKind.ExactFreedom, new Observation.NothingLocked())
            : Bare(ScanLawKind.Undetermined, new Observation.TooFewRows());
        return law with { Evidence = [.. law.Evidence, .. LeftOut(rows)] };
    }

    private static IEnumerable<Observation> LeftOut(Seq<ScanRow> rows) => rows.Where(row => !row.IsResolved)
        .Select(row => new Observation.LeftOut(row.Cells));

    private static ExtractedLaw Bare(ScanLawKind kind, Observation why) => new(kind, Trend.Power, null, null, null, [why]);

    private static ExtractedLaw OfResolved(Seq<ScanRow> rows)
    {
        var points = rows.Select(row =>
            new Sample(row.Cells, row.LogLocked, row.Noise + Steepness * row.Change)).ToSeq();
        var misses = Trends.All.Select(trend =>
            (Trend: trend, Miss: Trends.Surprise(Trends.Growing(trend), points))).ToSeq();
        Observation Compared(Trend best) => new Observation.Prediction(best, misses.Map(m => (m.Trend, m.Miss.Size)));
        return misses.OrderBy(m => m.Trend == Trend.Power ? Preference * m.Miss.Size : m.Miss.Size)
            .TakeWhile(m => m.Trend != Trend.Power)
            .Select(m => ExponentialLaw.Of(m.Trend, m.Miss, points, Compared(m.Trend)))
            .FirstOrDefault(law => law is not null) ?? PowerLaw.Of(rows, points, Compared(Trend.Power));
    }

    /// <summary>e^x with its error, which is e^x (e^error - 1) without cancellation.</summary>
    internal static Uncertain Exp(Uncertain log) =>
        new(Math.Exp(log.Value), 2 * Math.Exp(log.Value + log.Error / 2) * Math.Sinh(log.Error / 2));

    /// <summary>The closed form of a number, where one is recognised.</summary>
    internal static IEnumerable<Observation> Named(LawPart part, Identified? match) =>
        match is null ? [] : [new Observation.Recognised(part, match)];
}
