using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>
/// A density matrix on the symmetric subspace, in the order of <see cref="SymmetricBasis"/>: for two-level cells k = 0..N
/// excitations. What came from outside was checked to be Hermitian, of trace 1 and without negative eigenvalues up to
/// rounding, and what rounding did to it is mended.
/// </summary>
public sealed record DensityMatrix
{
    /// <summary>What is taken for rounding in double precision.</summary>
    public const double DoubleTolerance = 1e-9;

    private const string UnnamedState = "the density matrix";

    private readonly UnitTrace _elements;

    private DensityMatrix(UnitTrace elements, NonNegativity nonNegativity) => (_elements, NonNegativity) = (elements, nonNegativity);

    /// <summary>Hermitian and of trace 1.</summary>
    public HermitianMatrix Matrix => _elements.Matrix;

    /// <summary>What is taken for rounding.</summary>
    public double Tolerance => _elements.Tolerance;

    /// <summary>What was mended.</summary>
    public Defects Defects => _elements.Defects;

    /// <summary>The matrix, its elements where they are few.</summary>
    public override string ToString() => $"density matrix {Matrix}";

    /// <summary>How it is known to be positive.</summary>
    internal NonNegativity NonNegativity { get; }

    /// <summary>A square matrix of doubles.</summary>
    /// <param name="elements">All elements, also those above the diagonal.</param>
    /// <returns>The state, or a <see cref="Reason.BadArgument"/> that names the fault and its size.</returns>
    public static Result<DensityMatrix> Of(Complex[,] elements) => Of(elements, DoubleTolerance);

    /// <inheritdoc cref="Of(Complex[,])"/>
    public static Result<DensityMatrix> Of(Matrix<Complex> elements) => Of(elements.ToArray(), DoubleTolerance);

    /// <summary>A matrix of which one triangle is kept.</summary>
    /// <returns>The state, or a <see cref="Reason.BadArgument"/> that names the fault and its size.</returns>
    public static Result<DensityMatrix> Of(HermitianMatrix matrix) => Of(matrix, DoubleTolerance);

    /// <summary>A square matrix that may be less exact.</summary>
    /// <param name="elements">All elements, also those above the diagonal.</param>
    /// <param name="tolerance">How far from Hermitian, from trace 1 and below zero is taken for rounding.</param>
    /// <param name="name">Its name in messages.</param>
    public static Result<DensityMatrix> Of(Complex[,] elements, double tolerance, string name = UnnamedState) =>
        UnitTrace.Of(elements, tolerance, name).Then(checkedOne => Of(checkedOne, false, name));

    /// <summary>A matrix of which one triangle is kept and that may be less exact.</summary>
    public static Result<DensityMatrix> Of(HermitianMatrix matrix, double tolerance, string name = UnnamedState) =>
        UnitTrace.Of(matrix, tolerance, name).Then(checkedOne => Of(checkedOne, false, name));

    /// <summary>A Hermitian matrix of trace 1, where it is positive.</summary>
    internal static Result<DensityMatrix> Of(UnitTrace elements, bool wholeSpectrum, string name) =>
        from cells in elements.Matrix.Size > 1
            ? Result.Ok(elements.Matrix.Size - 1)
            : StateRefusals.NoCell(name)
        from nonNegativity in NonNegativity.Of(elements, wholeSpectrum, name)
        select new DensityMatrix(elements, nonNegativity);

    /// <summary>The state with the order of rows and columns reversed: m = +J .. -J becomes k = 0..N.</summary>
    public DensityMatrix Reversed() => new(_elements.Reversed(), NonNegativity);
}
