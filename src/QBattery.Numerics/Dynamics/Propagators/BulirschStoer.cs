namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>
/// v' = f(t, v) by Gragg's midpoint steps and extrapolation to step zero (R. Bulirsch and J. Stoer, Numer. Math. 8, 1, 1966),
/// step size by the difference of the last two columns.
/// </summary>
/// <param name="slope">f; it writes its value into the last argument.</param>
internal sealed class BulirschStoer(Action<double, double[], double[]> slope)
{
    private static readonly int[] Parts = [2, 4, 6, 8, 10, 12, 14, 16];

    private const double Safety = 0.7, MostGrowth = 3, LeastGrowth = 0.2;

    /// <summary>Steps shorter than this share of the time do not help.</summary>
    private const double Least = 1e-12;

    /// <summary>What rounding leaves of a step, over the length of the vector: the weights of the last row add up to 125.</summary>
    private const double Rounding = 6e-14;

    /// <summary>From one time to another; errors of steps are added up. Where f has no value, or none that steps can follow, what is returned is no number.</summary>
    /// <param name="start">v at the first time.</param>
    /// <param name="from">The first time.</param>
    /// <param name="to">The second time.</param>
    /// <param name="step">The step to try first; it becomes the one to try next.</param>
    /// <param name="tolerance">The error allowed over a unit of time or over all, whichever is less.</param>
    /// <param name="error">The errors so far.</param>
    public double[] Of(double[] start, double from, double to, ref double step, double tolerance, ref double error)
    {
        var (vector, time) = (start, from);
        while (time < to)
        {
            var length = Math.Min(step, to - time);
            var (next, fault) = Step(vector, time, length);
            var allowed = tolerance * length / Math.Max(1, to - from) + Rounding * Norm(next);
            var growth = Math.Clamp(Safety * Math.Pow(allowed / fault, 1.0 / (2 * Parts.Length - 1)), LeastGrowth, MostGrowth);
            if (double.IsNaN(fault) || (fault > allowed && length < Least * (to - from)))
                return Enumerable.Repeat(double.NaN, vector.Length).ToArray();
            if (fault <= allowed)
            {
                (vector, error) = (next, error + fault);
                time = length == to - time ? to : time + length;
                step = length < step ? step : step * growth;
            }
            else step = length * Math.Min(growth, Safety);
        }
        return vector;
    }

    /// <summary>The last row of Neville's triangle, and how far its last two columns differ.</summary>
    private (double[] Value, double Fault) Step(double[] start, double time, double length)
    {
        double[][] above = [];
        for (var i = 0; ; i++)
        {
            var row = new double[i + 1][];
            row[0] = Midpoint(start, time, length, Parts[i]);
            for (var j = 1; j <= i; j++) row[j] = Extrapolated(row[j - 1], above[j - 1], (double)Parts[i] / Parts[i - j]);
            if (i == Parts.Length - 1) return (row[i], Math.Max(Distance(row[i], row[i - 1]), double.Epsilon));
            above = row;
        }
    }

    private static double[] Extrapolated(double[] fine, double[] coarse, double ratio)
    {
        var better = new double[fine.Length];
        for (var k = 0; k < better.Length; k++) better[k] = fine[k] + (fine[k] - coarse[k]) / (ratio * ratio - 1);
        return better;
    }

    private static double Norm(double[] x) => Distance(x, new double[x.Length]);

    private static double Distance(double[] x, double[] y)
    {
        var sum = 0.0;
        for (var k = 0; k < x.Length; k++) sum += (x[k] - y[k]) * (x[k] - y[k]);
        return Math.Sqrt(sum);
    }

    /// <summary>Leapfrog from an Euler step, with Gragg's mean at the end.</summary>
    private double[] Midpoint(double[] start, double time, double length, int parts)
    {
        var (h, slopes) = (length / parts, new double[start.Length]);
        slope(time, start, slopes);
        var (before, now) = ((double[])start.Clone(), Moved(start, h, slopes));
        for (var part = 1; part < parts; part++)
        {
            slope(time + part * h, now, slopes);
            (before, now) = (now, Moved(before, 2 * h, slopes));
        }
        slope(time + length, now, slopes);
        var ahead = Moved(now, h, slopes);
        for (var k = 0; k < now.Length; k++) now[k] = (before[k] + ahead[k]) / 2;
        return now;
    }

    private static double[] Moved(double[] from, double by, double[] slopes)
    {
        var moved = new double[from.Length];
        for (var k = 0; k < moved.Length; k++) moved[k] = from[k] + by * slopes[k];
        return moved;
    }
}
