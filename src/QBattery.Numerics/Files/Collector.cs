using System.Globalization;
using System.Numerics;
using QBattery.Numerics.Hermitian;

namespace QBattery.Numerics.Files;

/// <summary>
/// Collects the elements of a matrix, in any order, into its Hermitian part; what they differ from it by is kept.
/// </summary>
internal sealed class Collector(int size)
{
    private readonly HermitianMatrix _matrix = new(size);

    private (double Size, int Row, int Column) _worst;

    private (int Row, int Column)? _notFinite;

    /// <summary>The number of rows.</summary>
    public int Size => size;

    /// <summary>Takes an element; of two mirror images, the second is told to be.</summary>
    public void Add(int row, int column, Complex value, bool isSecond)
    {
        if (!Complex.IsFinite(value)) _notFinite ??= (row, column);
        var below = row < column ? Complex.Conjugate(value) : value;
        var (i, j) = (Math.Max(row, column), Math.Min(row, column));
        if (row == column) Differ(Math.Abs(value.Imaginary), i, j);
        else if (isSecond) Differ((below - _matrix[i, j]).Magnitude, i, j);
        _matrix.Set(i, j, row != column && isSecond ? (below + _matrix[i, j]) / 2 : below);
    }

    /// <summary>
    /// The matrix, if it is Hermitian to a tolerance and has trace 1 to the same; the trace is then made 1.
    /// </summary>
    public Result<HermitianMatrix> Density(double tolerance, string name)
    {
        var trace = _matrix.Trace();
        return _notFinite is var (row, column)
                ? Refused(name, $"the element in row {row}, column {column} (counted from 0) is not a finite number")
            : _worst.Size > tolerance
                ? Refused(name, $"the matrix is not Hermitian: the elements at ({_worst.Row}, {_worst.Column}) and "
                + $"({_worst.Column}, {_worst.Row}) differ from conjugates by {Text(_worst.Size)}; "
                + $"up to {Text(tolerance)} is taken for rounding")
            : Math.Abs(trace - 1) > tolerance
                ? Refused(name, $"the trace is {trace.ToString("R", CultureInfo.InvariantCulture)}, not 1; "
                    + $"up to {Text(tolerance)} is taken for rounding")
            : Normalised(trace);
    }

    /// <summary>A number in a message.</summary>
    internal static string Text(double value) => value.ToString("0.###e0", CultureInfo.InvariantCulture);

    private Result<HermitianMatrix> Normalised(double trace)
    {
        for (var i = 0; i < _matrix.Re.Length; i++)
            (_matrix.Re[i], _matrix.Im[i]) = (_matrix.Re[i] / trace, _matrix.Im[i] / trace);
        return _matrix;
    }

    private void Differ(double by, int row, int column)
    {
        if (by > _worst.Size) _worst = (by, row, column);
    }

    private static Reason Refused(string name, string why) => new Reason.BadArgument(name, why);
}
