using System.Numerics;
using System.Runtime.InteropServices;

namespace QBattery.Numerics.Chains;

/// <summary>
/// Room for a Chebyshev series from the lowest level, in as many chains as a vector register has lanes. Only neighbours
/// are coupled, so that U_n lives on the levels of the parity of n: one array holds U_n and U_(n-1), and a step renews
/// every other level of it.
/// </summary>
/// <param name="length">The most levels.</param>
internal sealed class Bundle(int length)
{
    /// <summary>2 b_(k-1)/R at k, with zeros below and above every chain.</summary>
    private readonly Vector<double>[] _couplings = new Vector<double>[length + 1];

    /// <summary>Level k is at k + 1, between two zeros.</summary>
    private readonly Vector<double>[] _levels = new Vector<double>[length + 2];

    private readonly Vector<double>[] _sum = new Vector<double>[length];

    /// <summary>Puts a chain into each lane.</summary>
    public void Load(ReadOnlySpan<Chain> chains, double factor)
    {
        Array.Clear(_couplings);
        var lanes = MemoryMarshal.Cast<Vector<double>, double>(_couplings.AsSpan());
        for (var lane = 0; lane < chains.Length; lane++)
        {
            var own = chains[lane].Couplings.Span;
            for (var k = 0; k < own.Length; k++) lanes[(k + 1) * Vector<double>.Count + lane] = factor * own[k];
        }
    }

    /// <summary>Sums the series; U_(-1) = -U_1 makes the first step like the others.</summary>
    public void Run(double[] series)
    {
        Array.Clear(_levels);
        Array.Clear(_sum);
        (_levels[1], _levels[2]) = (Vector<double>.One, -_couplings[1] / 2);
        _sum[0] = new(series[0]);
        for (var n = 1; n < series.Length; n++) Advance(_couplings, _levels, _sum, n, new(2 * series[n]));
    }

    /// <summary>The sum in one lane.</summary>
    public double[] Amplitudes(int lane, int length)
    {
        var lanes = MemoryMarshal.Cast<Vector<double>, double>(_sum.AsSpan());
        var amplitudes = new double[length];
        for (var k = 0; k < length; k++) amplitudes[k] = lanes[k * Vector<double>.Count + lane];
        return amplitudes;
    }

    /// <summary>From U_(n-2) to U_n, a share of which is added to the sum; U_n has not climbed above level n.</summary>
    private static void Advance(
        ReadOnlySpan<Vector<double>> couplings, Span<Vector<double>> levels, Span<Vector<double>> sum, int n,
        Vector<double> share)
    {
        var below = levels[n % 2];
        for (var k = n % 2; k < Math.Min(sum.Length, n + 1); k += 2)
        {
            var above = levels[k + 2];
            var next = levels[k + 1] + (couplings[k] * below) - (couplings[k + 1] * above);
            levels[k + 1] = next;
            sum[k] += share * next;
            below = above;
        }
    }
}
