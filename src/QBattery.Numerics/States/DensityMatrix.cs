using System.Numerics;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>
/// A density matrix that came from outside: checked, made Hermitian and of trace 1, and what had to be mended. That no
/// eigenvalue is negative is for the analysis to find out.
/// </summary>
public sealed record DensityMatrix
{
    /// <summary>What is taken for rounding in double precision.</summary>
    public const double DoubleTolerance = 1e-9;

    private DensityMatrix(HermitianMatrix matrix, double tolerance, Defects defects) =>
        (Matrix, Tolerance, Defects) = (matrix, tolerance, defects);

    /// <summary>Hermitian and of trace 1.</summary>
    public HermitianMatrix Matrix { get; }

    /// <summary>What is taken for rounding.</summary>
    public double Tolerance { get; }

    /// <summary>What was mended.</summary>
    public Defects Defects { get; }

    /// <summary>The matrix, its elements where they are few.</summary>
    public override string ToString() => $"density matrix {Matrix}";

    /// <summary>A square matrix, in the order of <see cref="SymmetricBasis"/>.</summary>
    /// <param name="elements">All elements, also those above the diagonal.</param>
    /// <param name="tolerance">How far from Hermitian, from trace 1 and below zero is taken for rounding.</param>
    /// <param name="name">Its name in messages.</param>
    /// <returns>The matrix, or a <see cref="Reason.BadArgument"/> that names the fault and its size.</returns>
    public static Result<DensityMatrix> Of(
        Complex[,] elements, double tolerance = DoubleTolerance, string name = "the density matrix")
    {
        var (rows, columns) = (elements.GetLength(0), elements.GetLength(1));
        if (rows != columns || rows is 0 or > HermitianMatrix.Limit)
            return new Reason.BadArgument(name, $"it is {rows} x {columns}; square matrices of 1 to {HermitianMatrix.Limit} rows are read");
        var collector = new Collector(rows);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < rows; column++)
                collector.Add(row, column, elements[row, column], isSecond: column < row);
        return Of(collector, tolerance, Defects.Double, name);
    }

    /// <summary>The same for a matrix of which one triangle is kept.</summary>
    public static Result<DensityMatrix> Of(
        HermitianMatrix matrix, double tolerance = DoubleTolerance, string name = "the density matrix")
    {
        var collector = new Collector(matrix.Size);
        for (var row = 0; row < matrix.Size; row++)
            for (var column = 0; column <= row; column++) collector.Add(row, column, matrix[row, column], false);
        return Of(collector, tolerance, Defects.Double, name);
    }

    /// <summary>From elements that were collected, each rounded to the precision of their store.</summary>
    internal static Result<DensityMatrix> Of(Collector elements, double tolerance, double rounding, string name) =>
        elements.Fault(tolerance) is { } fault
            ? new Reason.BadArgument(name, fault)
            : Of(elements.Defects(rounding), elements, tolerance);

    /// <summary>Defects are taken before the trace is mended.</summary>
    private static DensityMatrix Of(Defects defects, Collector elements, double tolerance) =>
        new(elements.Normalised(), tolerance, defects);

    /// <summary>The matrix with the order of rows and columns reversed: m = +J .. -J becomes k = 0..N.</summary>
    public DensityMatrix Reversed() => new(
        HermitianMatrix.Of(Matrix.Size, (i, j) => Matrix[Matrix.Size - 1 - i, Matrix.Size - 1 - j]), Tolerance, Defects);
}
