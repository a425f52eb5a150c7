namespace QBattery.Numerics.Bounds;

/// <summary>The largest eigenvalue an entropy allows.</summary>
internal static class EntropyInverse
{
    /// <summary>Above the rounding of the entropies that are compared.</summary>
    private const double Rounding = 1e-15;

    private const int Halvings = 60;

    /// <summary>The r in [1/(N+1), 1] with h(r) + (1-r) ln N = S.</summary>
    public static Bracket Of(Bracket entropy, int cells)
    {
        var slack = Rounding * (1 + Math.Log(cells + 1));
        return new(Solve(entropy.High + slack, cells).Low, Solve(entropy.Low - slack, cells).High);
    }

    /// <summary>Bisection; the largest entropy falls with r.</summary>
    private static Bracket Solve(double entropy, int cells)
    {
        var (low, high) = (Math.BitDecrement(1.0 / (cells + 1)), 1.0);
        for (var i = 0; i < Halvings && Math.BitIncrement(low) < high; i++)
        {
            var middle = new Bracket(low, high).Middle;
            if (Largest(middle, cells) >= entropy) low = middle;
            else high = middle;
        }
        return new(low, high);
    }

    /// <summary>The largest entropy of N+1 eigenvalues one of which is r.</summary>
    private static double Largest(double r, int cells) =>
        -r * Math.Log(r) + (r < 1 ? -(1 - r) * Math.Log((1 - r) / cells) : 0);
}
