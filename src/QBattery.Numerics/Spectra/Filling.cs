using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Numerics.Spectra;

/// <summary>The passive state: eigenvalues in descending order on energies in ascending order.</summary>
internal static class Filling
{
    /// <summary>
    /// The passive energy sum r_j eps_j in units of the cell gap, over groups of equal eigenvalues and equal energies.
    /// </summary>
    /// <exception cref="ArgumentException">Fewer energies than eigenvalues.</exception>
    public static double PassiveEnergy(Spectrum spectrum, Seq<EnergyLevel> levels)
    {
        var (energy, level, room) = (0.0, 0, levels[0].Count);
        foreach (var group in spectrum.Groups)
            for (var left = group.Count; left > 0;)
            {
                if (room.IsZero) room = Next(levels, ++level).Count;
                var taken = BigInteger.Min(left, room);
                energy += group.Mass * Share(taken, group.Count) * levels[level].Quanta;
                (left, room) = (left - taken, room - taken);
            }
        return energy;
    }

    /// <summary>The same where each energy is one state's: for the k-th eigenvalue the k-th energy.</summary>
    /// <param name="descending">Eigenvalues; those below zero count as zero.</param>
    /// <param name="energies">Ascending, as many.</param>
    public static double PassiveEnergy(ReadOnlySpan<double> descending, ReadOnlySpan<int> energies)
    {
        var sum = 0.0;
        for (var j = 0; j < descending.Length; j++) sum += Math.Max(0, descending[j]) * energies[j];
        return sum;
    }

    /// <summary>The same of eigenvalues and energies in any order, as many of each.</summary>
    public static double PassiveEnergy(IEnumerable<double> eigenvalues, IEnumerable<double> energies) =>
        eigenvalues.OrderDescending().Zip(energies.Order(), (r, energy) => r * energy).Sum();

    /// <summary>
    /// The sum of all but the largest, the smallest first, those below zero as zero: the passive energy where the
    /// ground level has room for one and the next for all others.
    /// </summary>
    public static double AllButLargest(IEnumerable<double> eigenvalues) =>
        eigenvalues.Order().SkipLast(1).Sum(r => Math.Max(0, r));

    /// <summary>The same on the Dicke ladder, whose k-th energy is k.</summary>
    public static double OnLadder(Spectrum spectrum)
    {
        var (energy, place) = (0.0, 0.0);
        foreach (var group in spectrum.Groups)
        {
            var count = (double)group.Count;
            energy += group.Mass * (place + (count - 1) / 2);
            place += count;
        }
        return energy;
    }

    private static EnergyLevel Next(Seq<EnergyLevel> levels, int level) => level < levels.Count
        ? levels[level]
        : throw new ArgumentException("more eigenvalues than energies");

    /// <summary>The quotient of two whole numbers that may be beyond the range of a double, good to 2^-64.</summary>
    private static double Share(BigInteger part, BigInteger whole) =>
        part == whole ? 1 : Math.ScaleB((double)((part << 64) / whole), -64);
}
