using System.Numerics;
using QBattery.Symbolic.Core;

namespace QBattery.Numerics.Hermitian;

/// <summary>
/// Proofs that no eigenvalue of a Hermitian matrix lies beyond a number: when Cholesky's factorisation runs to its end
/// in floating point, the matrix is positive up to a stated rounding (Rump 2006). About n^3/3 complex multiplications,
/// two to four times fewer than all eigenvalues.
/// </summary>
internal static class Cholesky
{
    /// <summary>Columns solved at once; a whole number of vector registers.</summary>
    private static readonly int Group = Vector<double>.Count;

    /// <summary>Rows of one block, which threads share.</summary>
    private const int Block = 64;

    /// <summary>
    /// An upper bound on the largest eigenvalue, if it is proved not to exceed a given number by more than rounding.
    /// </summary>
    public static double? LargestUpTo(HermitianMatrix matrix, double limit) =>
        Succeeds(Shifted(matrix, -1, limit))
            ? limit + Rounding(matrix.Size, matrix.Size * limit + Math.Abs(matrix.Trace())) : null;

    /// <summary>
    /// A lower bound on the least eigenvalue, if it is proved not to fall below a given number by more than rounding.
    /// </summary>
    public static double? LeastDownTo(HermitianMatrix matrix, double limit) =>
        Succeeds(Shifted(matrix, 1, -limit))
            ? limit - Rounding(matrix.Size, matrix.Size * Math.Abs(limit) + Math.Abs(matrix.Trace())) : null;

    /// <summary>
    /// How far below zero an eigenvalue of a matrix that was factored may be: (n+2) units of its trace.
    /// </summary>
    private static double Rounding(int size, double trace) => 8 * (size + 2) * 1.12e-16 * trace;

    /// <summary>sign A + shift.</summary>
    private static HermitianMatrix Shifted(HermitianMatrix matrix, double sign, double shift)
    {
        var copy = matrix.Copy();
        for (var i = 0; i < copy.Re.Length; i++) (copy.Re[i], copy.Im[i]) = (sign * copy.Re[i], sign * copy.Im[i]);
        for (var row = 0; row < copy.Size; row++) copy.RowRe(row)[row] += shift;
        return copy;
    }

    /// <summary>Overwrites a matrix A with its factor L, A = L L*, as far as that exists.</summary>
    private static bool Succeeds(HermitianMatrix matrix)
    {
        for (var first = 0; first < matrix.Size; first += Block)
        {
            var (from, to) = (first, Math.Min(first + Block, matrix.Size));
            if (matrix.Size < Multiply.ParallelSize) Above(matrix, from, to, from);
            else InParallel.For(4,
                part => Above(matrix, from + (to - from) * part / 4, from + (to - from) * (part + 1) / 4, from));
            for (var row = from; row < to; row++)
                if (!Finish(matrix, row, from)) return false;
        }
        return true;
    }

    /// <summary>Solves for the columns before a block, in some of its rows.</summary>
    private static void Above(HermitianMatrix matrix, int from, int to, int columns)
    {
        for (var column = 0; column < columns; column += Group)
            for (var row = from; row < to; row++)
                SolveGroup(matrix, row, column, column + Group);
    }

    /// <summary>Solves for the rest of a row, and its diagonal element, which must come out positive.</summary>
    private static bool Finish(HermitianMatrix matrix, int row, int from)
    {
        for (var column = from; column < row; column += Group) SolveGroup(matrix, row, column,
            Math.Min(column + Group, row));
        Span<double> re = matrix.RowRe(row), im = matrix.RowIm(row);
        var diagonal = re[row];
        re[row] = 0;
        var rest = diagonal - Simd.Dot(re, re) - Simd.Dot(im, im);
        re[row] = Math.Sqrt(rest);
        return rest > 0;
    }

    /// <summary>Columns up to a register's worth: what comes before them by vectors, then one by one.</summary>
    private static void SolveGroup(HermitianMatrix matrix, int row, int first, int end)
    {
        Span<double> re = matrix.RowRe(row), im = matrix.RowIm(row);
        for (var column = first; column < end; column++)
        {
            Span<double> otherRe = matrix.RowRe(column), otherIm = matrix.RowIm(column);
            var (x, y) = Dot(re[..first], im[..first], otherRe[..first], otherIm[..first]);
            for (var k = first; k < column; k++)
                (x, y) = (x + re[k] * otherRe[k] + im[k] * otherIm[k], y + im[k] * otherRe[k] - re[k] * otherIm[k]);
            (re[column], im[column]) = ((re[column] - x) / otherRe[column], (im[column] - y) / otherRe[column]);
        }
    }

    /// <summary>The sum of a times conjugate b.</summary>
    private static (double Re, double Im) Dot(Span<double> aRe, Span<double> aIm, Span<double> bRe, Span<double> bIm)
    {
        Span<Vector<double>> a = Simd.Wide(aRe), b = Simd.Wide(aIm), c = Simd.Wide(bRe), d = Simd.Wide(bIm);
        Vector<double> re = Vector<double>.Zero, im = Vector<double>.Zero;
        for (var i = 0; i < a.Length; i++)
        {
            re += a[i] * c[i] + b[i] * d[i];
            im += b[i] * c[i] - a[i] * d[i];
        }
        return (Vector.Sum(re), Vector.Sum(im));
    }
}
