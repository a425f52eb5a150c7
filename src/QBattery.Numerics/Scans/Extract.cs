using QBattery.Numerics.Scans;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>From the rows of a scan to a law.</summary>
public static class Extract
{
    /// <summary>Fewer rows show no law.</summary>
    public const int LeastRows = 3;

    /// <summary>Fewer rows of a user's, of whose errors nothing is known, show no law.</summary>
    public const int LeastOwnRows = 5;

    /// <summary>A local slope that changes by more than this share per doubling of N still drifts.</summary>
    public const double Drift = 0.01;

    /// <summary>An exponential must predict the last row this much better than a power to be preferred.</summary>
    private const double Preference = 0.5;

    /// <summary>How much a change of a setting changes L at the most: L goes as its square or less.</summary>
    private const double Steepness = 2;

    /// <summary>How much rounding may leave in an energy and in a time, relative to it.</summary>
    private const double EnergyRounding = 1e-14, TimeRounding = 1e-13;

    /// <summary>The law of L in some rows, given in any order; of rows with the same N the first counts.</summary>
    public static ExtractedLaw Of(Seq<ScanRow> rows) => Of(rows, LawSubject.Locked);

    /// <summary>The law of a quantity in some rows; a quantity that some rows do not have is of those that have it.</summary>
    public static ExtractedLaw Of(Seq<ScanRow> rows, LawSubject subject)
    {
        var ofEigenvalues = subject is LawSubject.Locked or LawSubject.Deficit;
        var resolved = rows.Where(row => (!ofEigenvalues || row.IsResolved) && double.IsFinite(Value(row, subject)))
            .DistinctBy(row => row.Cells).OrderBy(row => row.Cells).ToSeq();
        var law = resolved.Count >= LeastRows ? OfResolved(resolved, subject)
            : ofEigenvalues && rows.Count >= LeastRows && resolved.Count == 0
                ? Bare(ScanLawKind.ExactFreedom, subject, new Observation.NothingLocked())
            : Bare(ScanLawKind.Undetermined, subject, new Observation.TooFewRows());
        return law with { Evidence = [.. law.Evidence, .. ofEigenvalues ? LeftOut(rows) : []] };
    }

    /// <summary>The law of a user's own rows x, y: any x and y above zero, y of which nothing else is known.</summary>
    /// <exception cref="ArgumentException">Fewer rows than <see cref="LeastOwnRows"/>, or a number that is not above zero.</exception>
    public static ExtractedLaw OfColumns(Seq<(double X, double Y)> rows)
    {
        var points = rows.DistinctBy(row => row.X).OrderBy(row => row.X)
            .Select(row => new Sample(row.X, Math.Log(row.Y), 0)).ToSeq();
        if (points.Count < LeastOwnRows || points.Any(point => !(point.Cells > 0) || !double.IsFinite(point.Value)))
            throw new ArgumentException($"a law needs at least {LeastOwnRows} rows of numbers above zero");
        return Parities.Of(new(LawSubject.Column, points), Best);
    }

    /// <summary>A quantity over N, of rows ascending in N.</summary>
    internal static LawSeries Series(Seq<ScanRow> rows, LawSubject subject) => new(subject, rows.Select(row => new Sample(
        row.Cells, Value(row, subject), Rounding(row, subject) + Steepness * row.Change)).ToSeq())
    {
        EnergyGrowth = subject == LawSubject.Locked
            ? Math.Log(rows[^1].Energy / rows[^2].Energy) / Math.Log((double)rows[^1].Cells / rows[^2].Cells)
            : null,
    };

    private static double Value(ScanRow row, LawSubject subject) => subject switch
    {
        LawSubject.Locked => row.LogLocked,
        LawSubject.Deficit => row.LogDeficit,
        LawSubject.Energy => Math.Log(row.EnergyPerCell),
        LawSubject.Power => row.PeakPower is { } power ? Math.Log(power) : double.NaN,
        LawSubject.Time => row.Time is > 0 and var time ? Math.Log(time) : double.NaN,
        LawSubject.Column => throw new ArgumentException("rows of a scan have no column of a user's"),
    };

    private static double Rounding(ScanRow row, LawSubject subject) => subject switch
    {
        LawSubject.Locked or LawSubject.Deficit => row.Noise,
        LawSubject.Energy or LawSubject.Power => EnergyRounding,
        LawSubject.Time or LawSubject.Column => TimeRounding,
    };

    private static IEnumerable<Observation> LeftOut(Seq<ScanRow> rows) => rows.Where(row => !row.IsResolved)
        .Select(row => new Observation.LeftOut(row.Cells));

    private static ExtractedLaw Bare(ScanLawKind kind, LawSubject subject, Observation why) =>
        new(kind, Trend.Power, null, null, null, [why]) { Subject = subject };

    private static ExtractedLaw OfResolved(Seq<ScanRow> rows, LawSubject subject) =>
        (subject is LawSubject.Locked or LawSubject.Deficit ? LargestFalls.Law(rows, subject, Best) : null)
        ?? Parities.Of(Series(rows, subject), Best);

    /// <summary>An exponential where it predicts best and nothing refutes it, else a power.</summary>
    private static ExtractedLaw Best(LawSeries series)
    {
        var points = Extrapolation.Taken(series.Points);
        var misses = Trends.All.Select(trend =>
            (Trend: trend, Miss: Trends.Surprise(Trends.Growing(trend), points))).ToSeq();
        Observation Compared(Trend best) => new Observation.Prediction(best, misses.Map(m => (m.Trend, m.Miss.Size)));
        return misses.OrderBy(m => m.Trend == Trend.Power ? Preference * m.Miss.Size : m.Miss.Size)
            .TakeWhile(m => m.Trend != Trend.Power)
            .Select(m => ExponentialLaw.Of(m.Trend, m.Miss, points, Compared(m.Trend)))
            .FirstOrDefault(law => law is not null) is { } exponential
            ? exponential with { Subject = series.Subject }
            : PowerLaw.Of(series, Compared(Trend.Power));
    }

    /// <summary>e^x with its error, which is e^x (e^error - 1) without cancellation.</summary>
    internal static Uncertain Exp(Uncertain log) =>
        new(Math.Exp(log.Value), 2 * Math.Exp(log.Value + log.Error / 2) * Math.Sinh(log.Error / 2));

    /// <summary>The closed form of a number, where one is recognised.</summary>
    internal static IEnumerable<Observation> Named(LawPart part, Identified? match) =>
        match is null ? [] : [new Observation.Recognised(part, match)];
}
