using QBattery.Symbolic;

namespace QBattery.Numerics.Protocols;

/// <summary>The largest E/t of superradiant pumping, by uniformisation: exp(Q t) as a sum of positive terms.</summary>
internal static class PumpPower
{
    /// <summary>Jumps of the fastest rate per step.</summary>
    private const double Jumps = 32;

    /// <summary>Terms this much smaller than their sum are left out.</summary>
    private const double Negligible = 1e-17;

    /// <summary>E/t of fewer cells is largest in the beginning, where it is N: no second jump is faster than the first.</summary>
    private const int LeastCells = 3;

    private const int Halvings = 60;

    /// <summary>The maximum of E/t; E rises faster and faster, then ever slower, so that there is one.</summary>
    public static PowerPeak Of(int cells)
    {
        if (cells < LeastCells) return new(0, cells);
        var step = Jumps / Rate(cells, cells / 2);
        var (before, time) = (Empty(cells), 0.0);
        for (;;)
        {
            var next = After(before, step);
            if (Rise(next, time + step) <= 0) return Refined(before, time, step);
            (before, time) = (next, time + step);
        }
    }

    /// <summary>dp_k/dt.</summary>
    public static Seq<double> Changes(Seq<double> populations) => populations.Select((p, k) =>
        (k > 0 ? Rate(populations.Count - 1, k - 1) * populations[k - 1] : 0) - Rate(populations.Count - 1, k) * p).ToSeq();

    private static PowerPeak Refined(double[] before, double time, double step)
    {
        var (from, to) = (0.0, step);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (from + to) / 2;
            (from, to) = Rise(After(before, middle), time + middle) > 0 ? (middle, to) : (from, middle);
        }
        return new(time + from, Energy(After(before, from)) / (time + from));
    }

    private static double[] Empty(int cells)
    {
        var populations = new double[cells + 1];
        populations[0] = 1;
        return populations;
    }

    private static double Rate(int cells, int k) => (k + 1.0) * (cells - k);

    private static double Energy(double[] p)
    {
        var sum = 0.0;
        for (var k = 1; k < p.Length; k++) sum += k * p[k];
        return sum;
    }

    /// <summary>t^2 d(E/t)/dt = t E' - E.</summary>
    private static double Rise(double[] p, double time)
    {
        var flow = 0.0;
        for (var k = 0; k < p.Length; k++) flow += Rate(p.Length - 1, k) * p[k];
        return time * flow - Energy(p);
    }

    /// <summary>The populations after a time, the sum of t^n/n! (Lambda + Q)^n, normalised.</summary>
    private static double[] After(double[] start, double time)
    {
        var (term, sum) = ((double[])start.Clone(), (double[])start.Clone());
        var fastest = Rate(start.Length - 1, (start.Length - 1) / 2);
        for (var n = 1; n <= fastest * time || term.Sum() > Negligible * sum.Sum(); n++)
        {
            Jump(term, fastest, time / n);
            for (var k = 0; k < sum.Length; k++) sum[k] += term[k];
        }
        var total = sum.Sum();
        for (var k = 0; k < sum.Length; k++) sum[k] /= total;
        return sum;
    }

    /// <summary>(Lambda + Q) times a vector times a factor, in place.</summary>
    private static void Jump(double[] p, double fastest, double factor)
    {
        var cells = p.Length - 1;
        for (var k = cells; k > 0; k--)
            p[k] = factor * ((fastest - Rate(cells, k)) * p[k] + Rate(cells, k - 1) * p[k - 1]);
        p[0] *= factor * (fastest - Rate(cells, 0));
    }
}
