namespace QBattery.Numerics.Chains;

/// <summary>
/// exp(-i H t) on real amplitudes phi, by the Chebyshev series sum over n of (2 - [n=0]) J_n(R t) U_n with U_0 = phi,
/// U_1 = (A/R) phi, U_(n+1) = 2 (A/R) U_n + U_(n-1), where phi' = A phi and R bounds the spectrum. The series ends
/// where its terms are below 1e-19; what remains is rounding, some 1e-15 in norm.
/// </summary>
public sealed class Propagation
{
    private readonly double _reach;
    private readonly double[] _series;

    /// <summary>The propagation over a time, for every chain within a reach.</summary>
    /// <param name="reach">A bound on the eigenvalues, above zero.</param>
    /// <param name="time">From 0 up.</param>
    public Propagation(double reach, double time) => (_reach, _series) = (reach, Bessel.Series(reach * time));

    /// <summary>The lowest level of a chain.</summary>
    public static double[] Ground(Chain chain)
    {
        var amplitudes = new double[chain.Length];
        amplitudes[0] = 1;
        return amplitudes;
    }

    /// <summary>The amplitudes after the time.</summary>
    public double[] Of(Chain chain, double[] amplitudes)
    {
        var couplings = chain.Couplings.Span;
        var sum = new double[amplitudes.Length];
        for (var k = 0; k < sum.Length; k++) sum[k] = _series[0] * amplitudes[k];
        var (before, current) = (new double[sum.Length], (double[])amplitudes.Clone());
        for (var n = 1; n < _series.Length; n++)
        {
            // before becomes U_(n+1) in place; the first step has the factor 1, not 2, and nothing before it.
            Advance(couplings, current, before, (n == 1 ? 1 : 2) / _reach, sum, 2 * _series[n]);
            (before, current) = (current, before);
        }
        return sum;
    }

    /// <summary>phi' = A phi.</summary>
    public static double[] Velocity(Chain chain, double[] amplitudes)
    {
        var velocity = new double[amplitudes.Length];
        Advance(chain.Couplings.Span, amplitudes, velocity, 1, velocity, 0);
        return velocity;
    }

    /// <summary>Adds factor * A phi to a vector, and a share of the result to a sum.</summary>
    private static void Advance(
        ReadOnlySpan<double> couplings, ReadOnlySpan<double> phi, Span<double> onto, double factor, Span<double> sum,
        double share)
    {
        var from = 0.0;
        for (var k = 0; k < couplings.Length; k++)
        {
            var b = factor * couplings[k];
            var next = onto[k] + from - b * phi[k + 1];
            onto[k] = next;
            sum[k] += share * next;
            from = b * phi[k];
        }
        onto[^1] += from;
        sum[^1] += share * onto[^1];
    }
}
