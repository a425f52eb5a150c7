using QBattery.Numerics.Spectra;
using QBattery.Symbolic;

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
            from quick in Cost.OfTime(Kind!.At(cells), Operations(cells, time))
            select Charged.Exactly(cells, [], time, LogPopulations(cells, time))));

    /// <summary>Jumps of the fastest rate per step of uniformisation.</summary>
    private const double Jumps = 32;

    /// <summary>Terms this much smaller than their sum are left out.</summary>
    private const double Negligible = 1e-19;

    /// <summary>About how many floating-point operations a time takes.</summary>
    public static double Operations(int cells, double time) => 12.0 * cells * (1 + Fastest(cells) * time);

    /// <summary>
    /// ln p_k after a time. exp(Q t) is summed as e^(-Lambda t) sum of t^n/n! (Lambda + Q)^n, in which every number is
    /// positive: nothing cancels, and the small 1 - p_N keeps its relative accuracy. What has not arrived at N is
    /// scaled apart from p_N, so that it may fall below any machine number.
    /// </summary>
    public static Seq<double> LogPopulations(int cells, double time)
    {
        var steps = (int)Math.Ceiling(Fastest(cells) * time / Jumps);
        var (waiting, log, full) = (new double[cells + 1], 0.0, 0.0);
        waiting[0] = 1;
        for (var i = 0; i < steps; i++)
        {
            var next = Grown(waiting, time / steps, Fastest(cells));
            var decay = log - Fastest(cells) * time / steps;
            full += Math.Exp(decay) * next[cells];
            next[cells] = 0;
            var left = next.Sum();
            (waiting, log) = ([.. next.Select(p => p / left)], decay + Math.Log(left));
        }
        Seq<double> below = waiting.Take(cells).Select(p => log + Math.Log(p)).ToSeq();
        return below.Add(Full(Math.Exp(LogScale.Sum(below.Span)), full));
    }

    /// <summary>ln p_N: from what has arrived, or from what has not where that is little and known better.</summary>
    private static double Full(double missing, double arrived) =>
        missing < 0.5 ? MathNet.Numerics.SpecialFunctions.Log1p(-missing) : Math.Log(arrived);

    private static double Rate(int cells, int k) => (k + 1.0) * (cells - k);

    private static double Fastest(int cells) => Rate(cells, cells / 2);

    /// <summary>The sum of t^n/n! (Lambda + Q)^n on a vector.</summary>
    private static double[] Grown(double[] start, double time, double fastest)
    {
        var (term, sum) = ((double[])start.Clone(), (double[])start.Clone());
        for (var n = 1; ; n++)
        {
            Jump(term, fastest, time / n);
            for (var k = 0; k < sum.Length; k++) sum[k] += term[k];
            if (n > fastest * time && term.Sum() < Negligible * sum.Sum()) return sum;
        }
    }

    /// <summary>(Lambda + Q) times a vector times a factor, in place.</summary>
    private static void Jump(double[] p, double fastest, double factor)
    {
        var cells = p.Length - 1;
        p[cells] *= factor * fastest;
        p[cells] += factor * Rate(cells, cells - 1) * p[cells - 1];
        for (var k = cells - 1; k > 0; k--)
            p[k] = factor * ((fastest - Rate(cells, k)) * p[k] + Rate(cells, k - 1) * p[k - 1]);
        p[0] *= factor * (fastest - Rate(cells, 0));
    }
}
