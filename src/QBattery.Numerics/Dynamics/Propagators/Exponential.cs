namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>exp(M t) on vectors, by Faber series on an ellipse around the numerical range of M, step by step.</summary>
internal sealed class Exponential
{
    /// <summary>The ellipse is wider than the rectangle of the eigenvalues by this.</summary>
    private const double Margin = 1.1;

    /// <summary>Steps end where the series may grow by more than e to this on the way, or have more terms.</summary>
    private const double Growth = 6, MostTerms = 2000;

    /// <summary>Intermediate terms may be larger than the vector by this; their rounding is left.</summary>
    private const double Bloat = 1e4;

    private const double Rounding = 1.2e-16, Negligible = 1e-18, Converged = 1e-15;

    private readonly SparseMap _map;

    private readonly double _center, _a, _b;

    private FaberSeries? _last;

    private double _lastTime;

    /// <summary>The exponential of a matrix.</summary>
    public Exponential(SparseMap map)
    {
        (_map, Extent) = (map, Extent.Of(map));
        (_center, _a, _b) = ((Extent.Left + Extent.Right) / 2, Margin * (Extent.Right - Extent.Left) / 2, Extent.Height);
    }

    /// <summary>Where the eigenvalues lie.</summary>
    public Extent Extent { get; }

    /// <summary>The number of products with the matrix that a time takes, about.</summary>
    public double Products(double time) => 1.5 * time * (_a + _b) + 40;

    /// <summary>Applies it, and adds what rounding and the ends of series may have changed.</summary>
    public double[] Of(double[] start, double time, ref double error)
    {
        if (time == 0 || _a + _b == 0) return start;
        var (vector, done, step) = (start, 0.0, Longest(time));
        while (done < time)
        {
            var next = Math.Min(step, time - done);
            var (sum, fault) = Step(vector, next);
            if (fault > Bloat * Rounding && next > 1e-9 * time)
            {
                step = next / 2;
                continue;
            }
            (vector, done, error) = (sum, next == time - done ? time : done + next, error + fault);
        }
        return vector;
    }

    private double Longest(double time) => new[]
    {
        time, MostTerms / (_a + _b), _center + _a > 0 && _a > 0 ? Growth / (_center + _a) : time,
    }.Min();

    private (double[] Sum, double Fault) Step(double[] start, double time)
    {
        var series = _lastTime == time && _last is not null ? _last : FaberSeries.Of(_center, _a, _b, time);
        (_last, _lastTime) = (series, time);
        var (weights, size) = (series.Coefficients, Norm(start));
        var sum = new double[start.Length];
        for (var i = 0; i < sum.Length; i++) sum[i] = weights[0] * start[i];
        var (u, before) = ((double[])start.Clone(), new double[start.Length]);
        var (largest, term, quiet) = (Math.Abs(weights[0]) * size, size, 0);
        for (var n = 1; n < weights.Length && quiet < 4; n++)
        {
            var share = n == 2 ? 2 * series.Share : series.Share;
            term = Math.Abs(weights[n]) * Math.Sqrt(_map.Recur(u, before, sum, series.Scale, series.Center, share, weights[n]));
            (u, before) = (before, u);
            largest = Math.Max(largest, term);
            quiet = n > series.Peak && term < Negligible * size ? quiet + 1 : 0;
        }
        return (sum, (term > Converged * size ? term : 0) + Rounding * Math.Max(largest, size));
    }

    private static double Norm(double[] vector)
    {
        var sum = 0.0;
        foreach (var x in vector) sum += x * x;
        return Math.Sqrt(sum);
    }
}
