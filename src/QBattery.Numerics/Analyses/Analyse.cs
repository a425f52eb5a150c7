using QBattery.Numerics.Analyses;
using QBattery.Numerics.Files;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics;

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
    /// <param name="density">In the order of <see cref="SymmetricBasis"/>.</param>
    /// <param name="levels">d.</param>
    /// <param name="tolerance">How far from trace 1 and below zero is taken for rounding.</param>
    /// <param name="wholeSpectrum">Whether all eigenvalues are computed whatever the dimension.</param>
    /// <param name="name">The name of the state in messages.</param>
    /// <returns>The analysis, or a <see cref="Reason.BadArgument"/> for what is no state.</returns>
    public static Result<Analysis> Of(
        HermitianMatrix density, int levels, double tolerance, bool wholeSpectrum, string name) =>
        DensityMatrix.Of(density, tolerance, name).Then(checkedOne => Of(checkedOne, levels, wholeSpectrum, name));

    /// <summary>The analysis of a matrix whose elements are checked already.</summary>
    /// <param name="density">In the order of <see cref="SymmetricBasis"/>.</param>
    /// <param name="levels">d.</param>
    /// <param name="wholeSpectrum">Whether all eigenvalues are computed whatever the dimension.</param>
    /// <param name="name">The name of the state in messages.</param>
    /// <param name="cells">The number of cells it must have, if given.</param>
    public static Result<Analysis> Of(
        DensityMatrix density, int levels, bool wholeSpectrum, string name, int? cells = null) =>
        from number in QBattery.Numerics.Files.Sizes.Cells(density.Matrix.Size, levels, name, cells)
        from eigen in wholeSpectrum || density.Matrix.Size <= SmallSize
            ? WholeSpectrum.Of(density, name) : LargestOnly.Of(density, name)
        select Of(density.Matrix, Shape.Of(number, levels), eigen);

    private static Analysis Of(HermitianMatrix density, Shape shape, EigenKnowledge eigen)
    {
        var quantities = shape.Quantities(density, eigen);
        return new(
            quantities, new(quantities.Excitation, quantities.Passive),
                new(quantities.Excitation, quantities.LadderPassive),
            OneCell.Local(density, shape, eigen.Error), eigen.Spectrum, eigen.SpectrumError, eigen.Method);
    }
}
