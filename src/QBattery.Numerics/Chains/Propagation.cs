using System.Numerics;

namespace QBattery.Numerics.Chains;

/// <summary>
/// exp(-i H t) on real amplitudes phi, by the Chebyshev series sum over n of (2 - [n=0]) J_n(R t) U_n with U_0 = phi,
/// U_1 = (A/R) phi, U_(n+1) = 2 (A/R) U_n + U_(n-1), where phi' = A phi and R bounds the spectrum. The series ends
/// where its terms are below 1e-19; what remains is rounding, some 1e-15 in norm.
/// </summary>
internal sealed class Propagation
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
        var (first, others) = (Scaled(chain, 1 / _reach), Scaled(chain, 2 / _reach));
        var sum = new double[amplitudes.Length];
        for (var k = 0; k < sum.Length; k++) sum[k] = _series[0] * amplitudes[k];
        var (before, current) = (new double[sum.Length + 2], Padded(amplitudes));
        for (var n = 1; n < _series.Length; n++)
        {
            // before becomes U_(n+1) in place; the first step has the factor 1, not 2, and nothing before it.
            Advance(n == 1 ? first : others, current, before, sum, 2 * _series[n]);
            (before, current) = (current, before);
        }
        return sum;
    }

    /// <summary>phi' = A phi.</summary>
    public static double[] Velocity(Chain chain, double[] amplitudes)
    {
        var velocity = new double[amplitudes.Length + 2];
        Advance(Scaled(chain, 1), Padded(amplitudes), velocity, new double[amplitudes.Length], 0);
        return velocity[1..^1];
    }

    /// <summary>A zero, the couplings times a factor, a zero: those below and above each level.</summary>
    private static double[] Scaled(Chain chain, double factor)
    {
        var scaled = new double[chain.Length + 1];
        var couplings = chain.Couplings.Span;
        for (var k = 0; k < couplings.Length; k++) scaled[k + 1] = factor * couplings[k];
        return scaled;
    }

    private static double[] Padded(double[] amplitudes) => [0, .. amplitudes, 0];

    /// <summary>Adds A phi to a vector, both with a zero at each end, and a share of the result to a sum.</summary>
    private static void Advance(double[] couplings, double[] phi, double[] onto, double[] sum, double share)
    {
        var (k, width) = (0, Vector<double>.Count);
        for (; k <= sum.Length - width; k += width)
        {
            var next = new Vector<double>(onto, k + 1) + (new Vector<double>(couplings, k) * new Vector<double>(phi, k))
                - (new Vector<double>(couplings, k + 1) * new Vector<double>(phi, k + 2));
            next.CopyTo(onto, k + 1);
            (new Vector<double>(sum, k) + (share * next)).CopyTo(sum, k);
        }
        for (; k < sum.Length; k++)
        {
            onto[k + 1] += couplings[k] * phi[k];
            onto[k + 1] -= couplings[k + 1] * phi[k + 2];
            sum[k] += share * onto[k + 1];
        }
    }
}
