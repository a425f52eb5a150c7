using System.Numerics;

namespace QBattery.Numerics.Chains;

/// <summary>
/// exp(-i H t)|0> of some chains side by side, one in each lane of a vector register, by the Chebyshev series of
/// <see cref="Propagation"/>.
/// </summary>
internal sealed class Climb
{
    private readonly double _reach;
    private readonly double[] _series;

    /// <summary>The climb over a time, for every chain within a reach.</summary>
    /// <param name="reach">A bound on the eigenvalues, above zero.</param>
    /// <param name="time">From 0 up.</param>
    public Climb(double reach, double time) => (_reach, _series) = (reach, Bessel.Series(reach * time));

    /// <summary>The amplitudes phi of some chains.</summary>
    public double[][] Of(params ReadOnlySpan<Chain> chains)
    {
        var (amplitudes, width) = (new double[chains.Length][], Vector<double>.Count);
        var bundle = new Bundle(Longest(chains));
        for (var first = 0; first < chains.Length; first += width)
        {
            var last = Math.Min(first + width, chains.Length);
            bundle.Load(chains[first..last], 2 / _reach);
            bundle.Run(_series);
            for (var i = first; i < last; i++) amplitudes[i] = bundle.Amplitudes(i - first, chains[i].Length);
        }
        return amplitudes;
    }

    private static int Longest(ReadOnlySpan<Chain> chains)
    {
        var length = 1;
        foreach (var chain in chains) length = Math.Max(length, chain.Length);
        return length;
    }
}
