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
        var (before, current) = (new double[sum.Length], (double[])amplitudes.Clone());
        AddTo(sum, current, _series[0]);
        for (var n = 1; n < _series.Length; n++)
        {
            // before becomes U_(n+1) in place; the first step has the factor 1, not 2, and nothing before it.
            Advance(couplings, current, before, (n == 1 ? 1 : 2) / _reach);
            (before, current) = (current, before);
            AddTo(sum, current, 2 * _series[n]);
        }
        return sum;
    }

    /// <summary>phi' = A phi.</summary>
    public static double[] Velocity(Chain chain, double[] amplitudes)
    {
        var velocity = new double[amplitudes.Length];
        Advance(chain.Couplings.Span, amplitudes, velocity, 1);
        return velocity;
    }

    /// <summary>Adds factor * A phi to a vector.</summary>
    private static void Advance(ReadOnlySpan<double> couplings, double[] phi, double[] onto, double factor)
    {
        var from = 0.0;
        for (var k = 0; k < couplings.Length; k++)
        {
            var b = factor * couplings[k];
            onto[k] += from - b * phi[k + 1];
            from = b * phi[k];
        }
        onto[^1] += from;
    }

    private static void AddTo(double[] sum, double[] term, double factor)
    {
        for (var k = 0; k < sum.Length; k++) sum[k] += factor * term[k];
    }
}
