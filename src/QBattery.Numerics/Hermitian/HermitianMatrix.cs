using System.Numerics;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.Printing;

namespace QBattery.Numerics;

/// <summary>
/// A Hermitian matrix: its lower triangle row by row, real and imaginary parts apart, each row padded with zeros to
/// whole vector registers. Takes half the memory of the full matrix. The arrays are not to be written to once it is in
/// use.
/// </summary>
public sealed class HermitianMatrix
{
    /// <summary>The largest size: 3.2 GB.</summary>
    public const int Limit = 20_000;

    /// <summary>Larger matrices are not written out.</summary>
    private const int Shown = 4;

    private readonly int[] _starts;

    /// <summary>The zero matrix.</summary>
    /// <exception cref="ArgumentException">No rows, or more than <see cref="Limit"/>.</exception>
    public HermitianMatrix(int size)
    {
        if (size is < 1 or > Limit) throw new ArgumentException($"a matrix of size {size}");
        (Size, _starts) = (size, new int[size + 1]);
        for (var row = 0; row < size; row++) _starts[row + 1] = _starts[row] + Padded(row + 1);
        (Re, Im) = (new double[_starts[size]], new double[_starts[size]]);
    }

    private HermitianMatrix(HermitianMatrix other) =>
        (Size, _starts, Re, Im) = (other.Size, other._starts, [.. other.Re], [.. other.Im]);

    /// <summary>The number of rows.</summary>
    public int Size { get; }

    /// <summary>The size, and the elements where they are few: 2 x 2 [0.5, 0; 0, 0.5].</summary>
    public override string ToString() => Size > Shown ? $"{Size} x {Size}" : $"{Size} x {Size} [{string.Join("; ",
        Enumerable.Range(0, Size).Select(row => string.Join(", ",
            Enumerable.Range(0, Size).Select(column => Decimals.Of(this[row, column])))))}]";

    /// <summary>Real parts, as <see cref="Start"/> says.</summary>
    internal double[] Re { get; }

    /// <summary>Imaginary parts.</summary>
    internal double[] Im { get; }

    /// <summary>An element.</summary>
    public Complex this[int row, int column] => row < column
        ? Complex.Conjugate(this[column, row])
        : new(Re[_starts[row] + column], Im[_starts[row] + column]);

    /// <summary>Another matrix with the same elements.</summary>
    public HermitianMatrix Copy() => new(this);

    /// <summary>The matrix of given elements on and below the diagonal.</summary>
    public static HermitianMatrix Of(int size, Func<int, int, Complex> element)
    {
        var matrix = new HermitianMatrix(size);
        for (var row = 0; row < size; row++)
            for (var column = 0; column <= row; column++)
                matrix.Set(row, column, element(row, column));
        return matrix;
    }

    /// <summary>A diagonal matrix.</summary>
    public static HermitianMatrix Diagonal(ReadOnlySpan<double> entries)
    {
        var matrix = new HermitianMatrix(entries.Length);
        for (var row = 0; row < entries.Length; row++) matrix.Re[matrix._starts[row] + row] = entries[row];
        return matrix;
    }

    /// <summary>The trace.</summary>
    public double Trace()
    {
        var sum = 0.0;
        for (var row = 0; row < Size; row++) sum += Re[_starts[row] + row];
        return sum;
    }

    /// <summary>The sum of the squared absolute values of all elements: for a state, its purity.</summary>
    public double SquaredNorm()
    {
        var sum = 0.0;
        for (var row = 0; row < Size; row++)
        {
            var diagonal = Re[_starts[row] + row];
            sum += 2 * Simd.Dot(RowRe(row), RowRe(row)) + 2 * Simd.Dot(RowIm(row), RowIm(row)) - diagonal * diagonal;
        }
        return sum;
    }

    /// <summary>A number of doubles that fills whole vector registers.</summary>
    internal static int Padded(int length) =>
        (length + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    /// <summary>Where a row begins.</summary>
    internal int Start(int row) => _starts[row];

    /// <summary>The real parts of a row up to the diagonal, padded.</summary>
    internal Span<double> RowRe(int row) => Re.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>The imaginary parts of a row up to the diagonal, padded.</summary>
    internal Span<double> RowIm(int row) => Im.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>Writes an element on or below the diagonal, before the matrix is in use.</summary>
    internal void Set(int row, int column, Complex value) =>
        (Re[_starts[row] + column], Im[_starts[row] + column]) = (value.Real, row == column ? 0 : value.Imaginary);
}
