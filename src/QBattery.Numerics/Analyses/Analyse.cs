using QBattery.Numerics.Hermitian;
using QBattery.Numerics.States;

namespace QBattery.Numerics.Analyses;

/// <summary>
/// From a density matrix on the symmetric subspace to its ergotropies and the quantities of its bounds.
/// </summary>
public static class Analyse
{
    /// <summary>
    /// Up to this dimension all eigenvalues are computed; beyond, the largest alone unless all are asked for.
    /// </summary>
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
        select Of(density, Shape.Of(cells, levels), eigen);

    private static Analysis Of(HermitianMatrix density, Shape shape, EigenKnowledge eigen)
    {
        var quantities = shape.Quantities(density, eigen);
        return new(
            quantities, new(quantities.Excitation, quantities.Passive),
                new(quantities.Excitation, quantities.LadderPassive),
            OneCell.Local(density, shape.Cells, shape.Levels), eigen.Spectrum, eigen.Method);
    }
}
