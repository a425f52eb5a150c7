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

    private static EnergyLevel Next(Seq<EnergyLevel> levels, int level) => level < levels.Count
        ? levels[level]
        : throw new ArgumentException("more eigenvalues than energies");

    /// <summary>The quotient of two whole numbers that may be beyond the range of a double, good to 2^-64.</summary>
    private static double Share(BigInteger part, BigInteger whole) =>
        part == whole ? 1 : Math.ScaleB((double)((part << 64) / whole), -64);
}
