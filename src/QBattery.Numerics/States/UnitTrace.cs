using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Numerics.States;

/// <summary>
/// A matrix that came from outside, made Hermitian and of trace 1; whether it is positive nobody has asked yet.
/// </summary>
/// <param name="Matrix">Hermitian and of trace 1.</param>
/// <param name="Tolerance">What is taken for rounding.</param>
/// <param name="Defects">What was mended.</param>
internal sealed record UnitTrace(HermitianMatrix Matrix, double Tolerance, Defects Defects)
{
    /// <summary>From all elements, also those above the diagonal.</summary>
    public static Result<UnitTrace> Of(Complex[,] elements, double tolerance, string name)
    {
        var (rows, columns) = (elements.GetLength(0), elements.GetLength(1));
        if (rows != columns || rows is 0 or > HermitianMatrix.Limit)
            return StateRefusals.NotSquare(name, rows, columns);
        var collector = new Collector(rows);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < rows; column++)
                collector.Add(row, column, elements[row, column], isSecond: column < row);
        return Of(collector, tolerance, Defects.Double, name);
    }

    /// <summary>From one triangle.</summary>
    public static Result<UnitTrace> Of(HermitianMatrix matrix, double tolerance, string name)
    {
        var collector = new Collector(matrix.Size);
        for (var row = 0; row < matrix.Size; row++)
            for (var column = 0; column <= row; column++) collector.Add(row, column, matrix[row, column], false);
        return Of(collector, tolerance, Defects.Double, name);
    }

    /// <summary>From elements that were collected, each rounded to the precision of their store.</summary>
    public static Result<UnitTrace> Of(Collector elements, double tolerance, double rounding, string name) =>
        elements.Fault(tolerance) is { } fault
            ? new Reason.BadArgument(name, fault)
            : Of(elements.Defects(rounding), elements, tolerance);

    /// <summary>Defects are taken before the trace is mended.</summary>
    private static UnitTrace Of(Defects defects, Collector elements, double tolerance) =>
        new(elements.Normalised(), tolerance, defects);

    /// <summary>The matrix with the order of rows and columns reversed: m = +J .. -J becomes k = 0..N.</summary>
    public UnitTrace Reversed() => this with
    {
        Matrix = HermitianMatrix.Of(Matrix.Size, (i, j) => Matrix[Matrix.Size - 1 - i, Matrix.Size - 1 - j]),
    };
}
