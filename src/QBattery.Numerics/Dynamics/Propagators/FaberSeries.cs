namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>
/// exp(h z) on an ellipse with centre c and half axes a (real) and b (imaginary), as a series in its Faber polynomials,
/// which are Chebyshev's for an interval and powers for a disc. With z = c + (a+b)/2 (w + s/w), s = (a-b)/(a+b),
/// u_n = w^n + (s/w)^n obeys u_(n+1) = 2/(a+b) (z-c) u_n - s u_(n-1), u_1 = 2/(a+b) (z-c), u_2 with 2 s for s, and
/// exp(h z) = g_0 + sum g_n u_n with g_n = e^(h c) sum over m of tau^(n+2m) s^m/(m! (n+m)!), tau = h (a+b)/2.
/// </summary>
/// <param name="Center">c.</param>
/// <param name="Scale">2/(a+b).</param>
/// <param name="Share">s.</param>
/// <param name="Coefficients">g_0, g_1, ... as far as they matter.</param>
internal sealed record FaberSeries(double Center, double Scale, double Share, double[] Coefficients)
{
    private const double Negligible = 1e-19, Large = 1e200;

    /// <summary>Where the coefficients are largest; before it small ones say nothing of those that follow.</summary>
    public int Peak { get; } = Array.IndexOf(Coefficients, Coefficients.MaxBy(Math.Abs));

    /// <summary>The series over a time.</summary>
    /// <param name="center">c.</param>
    /// <param name="a">Half the width.</param>
    /// <param name="b">Half the height; not both are zero.</param>
    /// <param name="time">h, above zero.</param>
    public static FaberSeries Of(double center, double a, double b, double time)
    {
        var (share, tau) = ((a - b) / (a + b), time * (a + b) / 2);
        return new(center, 2 / (a + b), share, Weights(tau, share, Math.Exp(time * (center + a))));
    }

    /// <summary>
    /// By downward recurrence g_(n-1) = (n/tau) g_n + s g_(n+1) from where they are negligible, normalised at the right
    /// end of the ellipse, w = 1.
    /// </summary>
    private static double[] Weights(double tau, double share, double atRightEnd)
    {
        var weights = new double[(int)(2 * tau + 20 * Math.Cbrt(tau) + 60)];
        weights[^2] = 1;
        for (var n = weights.Length - 2; n > 0; n--)
        {
            weights[n - 1] = n / tau * weights[n] + share * weights[n + 1];
            if (Math.Abs(weights[n - 1]) > Large) Multiply(weights.AsSpan(n - 1), 1 / Large);
        }
        var (sum, power) = (weights[0], share);
        for (var n = 1; n < weights.Length; n++, power *= share) sum += weights[n] * (1 + power);
        Multiply(weights, atRightEnd / sum);
        var largest = weights.Max(Math.Abs);
        return weights[..(Array.FindLastIndex(weights, weight => Math.Abs(weight) > Negligible * largest) + 1)];
    }

    private static void Multiply(Span<double> values, double by)
    {
        foreach (ref var value in values) value *= by;
    }
}
