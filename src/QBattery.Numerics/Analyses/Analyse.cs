using QBattery.Numerics.Bounds;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;

namespace QBattery.Numerics.Analyses;

/// <summary>From a density matrix on the symmetric subspace to its ergotropies and the quantities of its bounds.</summary>
public static class Analyse
{
    /// <summary>Up to this dimension all eigenvalues are computed; beyond, the largest alone unless all are asked for.</summary>
    public const int SmallSize = 512;

    /// <summary>The analysis.</summary>
    /// <param name="density">Of trace 1, in the order of <see cref="SymmetricBasis"/>.</param>
    /// <param name="levels">d.</param>
    /// <param name="tolerance">How far below zero an eigenvalue is taken for rounding.</param>
    /// <param name="wholeSpectrum">Whether all eigenvalues are computed whatever the dimension.</param>
    /// <param name="name">The name of the state in messages.</param>
    /// <returns>The analysis, or a <see cref="Reason.BadArgument"/> for what is no state.</returns>
    public static Result<Analysis> Of(
        HermitianMatrix density, int levels, double tolerance, bool wholeSpectrum, string name) =>
        from cells in Files.Sizes.Cells(density.Size, levels, name)
        from eigen in wholeSpectrum || density.Size <= SmallSize
            ? WholeSpectrum.Of(density, tolerance, name) : LargestOnly.Of(density, tolerance, name)
        select Of(density, cells, levels, eigen);

    private static Analysis Of(HermitianMatrix density, int cells, int levels, EigenKnowledge eigen)
    {
        var (quanta, energy) = (SymmetricBasis.Quanta(cells, levels), Energy(density, cells, levels));
        var low = Expanded(EnergyLevels.Lowest(cells, levels, density.Size), density.Size);
        var (full, ladder) = (eigen.Passive(low), eigen.Passive([.. quanta]));
        var top = Bracket.Around(density[density.Size - 1, density.Size - 1].Real, Rounding(density.Size));
        return new(
            new(cells, levels, energy, eigen.Largest, Purity(density), eigen.Entropy, eigen.Rank, top, full, ladder),
            new(energy, full), new(energy, ladder), OneCell.Local(density, cells, levels), eigen.Spectrum, eigen.Method);
    }

    /// <summary>The energies of the lowest states of the whole space, one by one.</summary>
    private static int[] Expanded(Seq<EnergyLevel> levels, int count) =>
        [.. levels.SelectMany(level => Enumerable.Repeat(level.Quanta, level.Count < count ? (int)level.Count : count)).Take(count)];

    private static Bracket Energy(HermitianMatrix density, int cells, int levels)
    {
        var (sum, quanta) = (0.0, SymmetricBasis.Quanta(cells, levels));
        for (var k = 0; k < density.Size; k++) sum += quanta[k] * density[k, k].Real;
        return Bracket.Around(sum, Rounding(density.Size) * Math.Abs(sum));
    }

    /// <summary>The purity of a state.</summary>
    internal static Bracket Purity(HermitianMatrix density)
    {
        var purity = density.SquaredNorm();
        return Bracket.Around(purity, Rounding(density.Size) * purity);
    }

    /// <summary>The relative error that a sum of so many terms does not reach.</summary>
    internal static double Rounding(int terms) => 1.2e-16 * (terms + 8);
}
