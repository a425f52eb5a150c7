using QBattery.Numerics.Spectra;
using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Numerics.Protocols;

/// <summary>
/// Superradiant pumping, the pure-birth chain k -> k+1 at the rate lambda_k = (k+1)(N-k) (PHYSICS.md, section 6).
/// </summary>
internal static class SuperradiantPump
{
    /// <summary>Name, settings, unit and run.</summary>
    public static ProtocolKind Kind { get; } = new("pump", "superradiant pumping with the jump operator J_+", "gamma t",
        [new("time", "EXPR", "gamma t")],
        values => new Protocol(cells =>
            from time in Knobs.NotNegative("time", values[0], cells)
            from quick in Cost.OfTime(Kind!.At(cells), Operations(cells))
            let logs = LogPopulations(cells, time)
            let charged = Charged.Exactly(cells, [], time, logs)
            select charged with
            {
                Rounding = Rounding(logs[..cells].Max()), Changes = PumpPower.Changes(charged.State.Populations),
            })
        {
            Peak = (cells, _) => Cost.OfTime(Kind!.At(cells), Operations(cells)).Select(_ => PumpPower.Of(cells)),
        });

    /// <summary>Levels that are worked out one after another; each takes the saddle of the one before for a guess.</summary>
    private const int Run = 64;

    /// <summary>About how many floating-point operations it takes: so many points on the path of each level.</summary>
    public static double Operations(int cells) => 100.0 * cells * cells;

    /// <summary>The relative error that rounding may leave in a population of a given logarithm.</summary>
    public static double Rounding(double log) => 1e-13 - 1e-15 * log;

    /// <summary>
    /// ln p_k after a time, each to its own relative accuracy, also below any machine number; p_N from the others where
    /// these are small, and known better.
    /// </summary>
    public static Seq<double> LogPopulations(int cells, double time)
    {
        if (time == 0) return Enumerable.Range(0, cells + 1).Select(k => k == 0 ? 0 : double.NegativeInfinity).ToSeq();
        var (gaps, below) = (Gaps(cells), new double[cells]);
        InParallel.For((cells - 1) / Run + 1, part => Fill(below, part * Run, gaps, time));
        var missing = LogScale.Sum(below);
        return [.. below, missing < Math.Log(0.5) ? LogScale.OneMinusExp(missing) : Arrived(gaps, cells, time)];
    }

    /// <summary>lambda_j - N, without cancellation; the last level is never left.</summary>
    private static double[] Gaps(int cells) =>
        [.. Enumerable.Range(0, cells).Select(j => j * (cells - 1.0 - j)), -cells];

    private static void Fill(double[] logs, int first, double[] gaps, double time)
    {
        var saddle = (first + 1) / time;
        for (var k = first; k < Math.Min(first + Run, logs.Length); k++)
        {
            saddle = SaddlePoint.Of(gaps.AsSpan(0, k + 1), time, saddle);
            logs[k] = SaddlePoint.Log(gaps.AsSpan(0, k + 1), logs.Length, time, saddle);
        }
    }

    private static double Arrived(double[] gaps, int cells, double time) =>
        SaddlePoint.Log(gaps, cells, time, SaddlePoint.Of(gaps, time, cells + 1 / time));
}
