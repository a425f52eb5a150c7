using System.Globalization;
using System.Numerics;

namespace QBattery.Numerics.States;

/// <summary>
/// Collects the elements of a matrix, in any order, into its Hermitian part; what they differ from it by is kept.
/// </summary>
internal sealed class Collector(int size)
{
    private readonly HermitianMatrix _matrix = new(size);

    private (double Size, int Row, int Column) _worst;

    private (int Row, int Column)? _notFinite;

    /// <summary>The squared Frobenius norm of the differences of mirror images from conjugates.</summary>
    private double _asymmetry;

    /// <summary>The number of rows.</summary>
    public int Size => size;

    /// <summary>Takes an element; of two mirror images, the second is told to be.</summary>
    public void Add(int row, int column, Complex value, bool isSecond)
    {
        if (!Complex.IsFinite(value)) _notFinite ??= (row, column);
        var below = row < column ? Complex.Conjugate(value) : value;
        var (i, j) = (Math.Max(row, column), Math.Min(row, column));
        if (row == column) Differ(2 * Math.Abs(value.Imaginary), i, j, 1);
        else if (isSecond) Differ((below - _matrix[i, j]).Magnitude, i, j, 2);
        _matrix.Set(i, j, row != column && isSecond ? (below + _matrix[i, j]) / 2 : below);
    }

    /// <summary>Why the matrix is no density matrix to a tolerance, apart from negative eigenvalues; null if it is.</summary>
    public string? Fault(double tolerance)
    {
        var (trace, taken) = (_matrix.Trace(), $"up to {Text(tolerance)} is taken for rounding");
        return _notFinite is var (row, column)
                ? $"the element in row {row}, column {column} (counted from 0) is not a finite number"
            : _worst.Size > tolerance
                ? $"the matrix is not Hermitian: the elements at ({_worst.Row}, {_worst.Column}) and "
                    + $"({_worst.Column}, {_worst.Row}) differ from conjugates by {Text(_worst.Size)}; {taken}"
            : Math.Abs(trace - 1) > tolerance
                ? $"the trace is {trace.ToString("R", CultureInfo.InvariantCulture)}, not 1; {taken}"
            : null;
    }

    /// <summary>What the elements differ from a Hermitian matrix of trace 1 by.</summary>
    public Defects Defects(double rounding) =>
        new(Math.Abs(_matrix.Trace() - 1), Math.Sqrt(_asymmetry) / 2, rounding);

    /// <summary>The Hermitian part with its trace made 1; the collector is then of no more use.</summary>
    public HermitianMatrix Normalised()
    {
        var trace = _matrix.Trace();
        for (var i = 0; i < _matrix.Re.Length; i++)
            (_matrix.Re[i], _matrix.Im[i]) = (_matrix.Re[i] / trace, _matrix.Im[i] / trace);
        return _matrix;
    }

    /// <summary>A number in a message.</summary>
    internal static string Text(double value) => value.ToString("0.###e0", CultureInfo.InvariantCulture);

    private void Differ(double by, int row, int column, int times)
    {
        _asymmetry += times * by * by;
        if (by > _worst.Size) _worst = (by, row, column);
    }
}
