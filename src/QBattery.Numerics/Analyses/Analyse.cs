using QBattery.Numerics.Analyses;
using QBattery.Numerics.Files;
using QBattery.Numerics.Hermitian;
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
    public const int SmallSize = NonNegativity.SmallSize;

    private const string UnnamedState = "the density matrix";

    /// <summary>The analysis of a state of two-level cells, one fewer than the state has rows.</summary>
    public static Analysis Of(DensityMatrix state) => Of(state, Shape.Of(state.Matrix.Size - 1, 2));

    /// <summary>The analysis of a state of d-level cells.</summary>
    /// <param name="state">In the order of <see cref="SymmetricBasis"/>.</param>
    /// <param name="levels">d.</param>
    /// <returns>The analysis, or a <see cref="Reason.BadArgument"/> where no number of cells fits.</returns>
    public static Result<Analysis> Of(DensityMatrix state, int levels) =>
        Sizes.Cells(state.Matrix.Size, levels, UnnamedState).Select(cells => Of(state, Shape.Of(cells, levels)));

    /// <summary>The analysis of a matrix that may be no state.</summary>
    /// <param name="density">In the order of <see cref="SymmetricBasis"/>.</param>
    /// <param name="levels">d.</param>
    /// <param name="tolerance">How far from trace 1 and below zero is taken for rounding.</param>
    /// <param name="wholeSpectrum">Whether all eigenvalues are computed whatever the dimension.</param>
    /// <param name="name">The name of the state in messages.</param>
    /// <returns>The analysis, or a <see cref="Reason.BadArgument"/> for what is no state.</returns>
    public static Result<Analysis> Of(
        HermitianMatrix density, int levels, double tolerance, bool wholeSpectrum, string name) =>
        UnitTrace.Of(density, tolerance, name).Then(elements => Of(elements, levels, wholeSpectrum, name));

    /// <summary>The analysis of a matrix of trace 1, of which the size is asked first and the eigenvalues last.</summary>
    /// <param name="elements">In the order of <see cref="SymmetricBasis"/>.</param>
    /// <param name="levels">d.</param>
    /// <param name="wholeSpectrum">Whether all eigenvalues are computed whatever the dimension.</param>
    /// <param name="name">The name of the state in messages.</param>
    /// <param name="cells">The number of cells it must have, if given.</param>
    internal static Result<Analysis> Of(
        UnitTrace elements, int levels, bool wholeSpectrum, string name, int? cells = null) =>
        from number in Sizes.Cells(elements.Matrix.Size, levels, name, cells)
        from state in DensityMatrix.Of(elements, wholeSpectrum, name)
        from eigen in Eigen(state, name)
        select Of(state.Matrix, Shape.Of(number, levels), eigen);

    /// <summary>Where the largest eigenvalue alone is not reached, all are computed.</summary>
    private static Analysis Of(DensityMatrix state, Shape shape) => Of(state.Matrix, shape,
        Eigen(state, UnnamedState).Else(_ => WholeSpectrum.Of(Eigenvalues.Of(state.Matrix), StateError.Of(state))));

    private static Result<EigenKnowledge> Eigen(DensityMatrix state, string name) => state.NonNegativity switch
    {
        NonNegativity.Computed(var values) => WholeSpectrum.Of(values, StateError.Of(state)),
        NonNegativity.Bounded(var least) => LargestOnly.Of(state, least, name),
    };

    private static Analysis Of(HermitianMatrix density, Shape shape, EigenKnowledge eigen)
    {
        var quantities = shape.Quantities(density, eigen);
        var analysis = new Analysis(
            quantities, new(quantities.Excitation, quantities.Passive),
                new(quantities.Excitation, quantities.LadderPassive),
            OneCell.Local(density, shape, eigen.Error), eigen.Spectrum, eigen.SpectrumError, eigen.Method);
        return shape.Levels > 2 ? analysis : analysis with
        {
            Closed = ClosedQuantities.Of(
                shape.Cells, quantities.Excitation, 1 - quantities.Largest, 1 - shape.LargestPopulation(density, eigen.Error),
                analysis.Local.Ergotropy),
        };
    }
}
