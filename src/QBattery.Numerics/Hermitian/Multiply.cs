using System.Numerics;
using QBattery.Symbolic.Core;

namespace QBattery.Numerics.Hermitian;

/// <summary>Products of a packed Hermitian matrix with vectors; each stored element is read once.</summary>
internal static class Multiply
{
    /// <summary>Smaller matrices are not worth a second thread.</summary>
    public const int ParallelSize = 300;

    /// <summary>The number of threads for a matrix.</summary>
    public static int Threads(int size) => size < ParallelSize ? 1 : Math.Min(Environment.ProcessorCount, 8);

    /// <summary>A x.</summary>
    public static ComplexVector Times(this HermitianMatrix matrix, ComplexVector x)
    {
        var parts = Parts(matrix.Size, Threads(matrix.Size));
        var sums = parts.ConvertAll(_ => ComplexVector.Zero(matrix.Size));
        InParallel.For(parts.Count, part =>
        {
            for (var row = parts[part].From; row < parts[part].To; row++) AddRow(matrix, row, x, sums[part]);
        });
        foreach (var sum in sums.Skip(1)) sums[0].Add(1, 0, sum);
        return sums[0];
    }

    /// <summary>Ranges of rows of a triangle with about the same number of elements.</summary>
    public static List<(int From, int To)> Parts(int size, int count) =>
    [
        .. Enumerable.Range(0, count).Select(part => (
            (int)(size * Math.Sqrt((double)part / count)), (int)(size * Math.Sqrt((part + 1.0) / count)))),
    ];

    /// <summary>What the elements of a row, and their mirror images, add to y = A x.</summary>
    private static void AddRow(HermitianMatrix matrix, int row, ComplexVector x, ComplexVector y)
    {
        Span<double> re = matrix.RowRe(row), im = matrix.RowIm(row);
        var sum = AddRow(re, im, x, y, new(x.Re[row]), new(x.Im[row]));
        y.Re[row] += sum.Re - re[row] * x.Re[row];
        y.Im[row] += sum.Im - re[row] * x.Im[row];
    }

    private static (double Re, double Im) AddRow(
        Span<double> re, Span<double> im, ComplexVector x, ComplexVector y, Vector<double> ownRe, Vector<double> ownIm)
    {
        Span<Vector<double>> a = Simd.Wide(re), b = Simd.Wide(im);
        Span<Vector<double>> xRe = Simd.Wide(x.Re), xIm = Simd.Wide(x.Im), yRe = Simd.Wide(y.Re), yIm = Simd.Wide(y.Im);
        var (sumRe, sumIm) = (Vector<double>.Zero, Vector<double>.Zero);
        for (var i = 0; i < a.Length; i++)
        {
            sumRe += a[i] * xRe[i] - b[i] * xIm[i];
            sumIm += a[i] * xIm[i] + b[i] * xRe[i];
            yRe[i] += a[i] * ownRe + b[i] * ownIm;
            yIm[i] += a[i] * ownIm - b[i] * ownRe;
        }
        return (Vector.Sum(sumRe), Vector.Sum(sumIm));
    }
}
