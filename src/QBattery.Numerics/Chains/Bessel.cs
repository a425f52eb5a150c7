namespace QBattery.Numerics.Chains;

/// <summary>Bessel functions of integer order, for Chebyshev series of exponentials.</summary>
internal static class Bessel
{
    /// <summary>Functions below this are left out.</summary>
    private const double Negligible = 1e-19;

    /// <summary>Below this the leading terms of the power series are all that matters, and 2n/x may overflow.</summary>
    private const double Small = 1e-6;

    /// <summary>Values above this are scaled down on the way.</summary>
    private const double Large = 1e200;

    /// <summary>
    /// J_0(x), J_1(x), ... up to the last one that is not negligible, by Miller's downward recurrence
    /// J_(n-1) = (2n/x) J_n - J_(n+1), normalised with J_0 + 2 J_2 + 2 J_4 + ... = 1 (DLMF 10.12.4). Absolute error
    /// about 1e-16.
    /// </summary>
    /// <param name="x">From 0 up.</param>
    public static double[] Series(double x)
    {
        if (x < Small) return [1 - x * x / 4, x / 2, x * x / 8];
        var values = new double[Start(x) + 2];
        values[^2] = 1;
        for (var n = values.Length - 2; n > 0; n--)
        {
            values[n - 1] = 2 * n / x * values[n] - values[n + 1];
            if (Math.Abs(values[n - 1]) > Large) Divide(values.AsSpan(n - 1), Large);
        }
        Divide(values, Total(values));
        return values[..(Array.FindLastIndex(values, value => Math.Abs(value) > Negligible) + 1)];
    }

    /// <summary>An order at which J is below 1e-40: the transition at n = x has the width x^(1/3).</summary>
    private static int Start(double x) => (int)(x + 15 * Math.Cbrt(x) + 40);

    private static double Total(double[] values)
    {
        var sum = 0.0;
        for (var n = (values.Length - 1) / 2 * 2; n > 0; n -= 2) sum += 2 * values[n];
        return sum + values[0];
    }

    private static void Divide(Span<double> values, double by)
    {
        foreach (ref var value in values) value /= by;
    }
}
