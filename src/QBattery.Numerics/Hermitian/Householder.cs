using System.Numerics;
using QBattery.Symbolic.Core;

namespace QBattery.Numerics.Hermitian;

/// <summary>
/// Reduction to a real symmetric tridiagonal matrix with the same eigenvalues, by reflections from the last row up.
/// Each reflection is applied in the same pass over the matrix that the next one needs for its product, so that every
/// element is read and written once per row.
/// </summary>
internal static class Householder
{
    /// <summary>A column of no more length is zero: the square of a smaller one is no normal number.</summary>
    private const double Negligible = 1e-150;

    /// <summary>I - Factor u u*, which maps w to a multiple of the last unit vector, and the length of w.</summary>
    private readonly record struct Reflection(ComplexVector U, double Factor, double Length);

    /// <summary>The pending change A - u q* - q u*.</summary>
    private readonly record struct Pending(ComplexVector U, ComplexVector Q);

    /// <summary>The diagonal and, from the second entry on, what stands beside it.</summary>
    public static (double[] Diagonal, double[] Beside) Tridiagonal(HermitianMatrix source)
    {
        var (matrix, size) = (source.Copy(), source.Size);
        var (diagonal, beside, none) = (new double[size], new double[size], ComplexVector.Zero(size));
        var (pending, unused) = (new Pending(none, none), ComplexVector.Zero(size));
        for (var row = size - 1; row > 0; row--)
        {
            ChangeAndMultiply(matrix, row, pending, none, unused);
            var reflection = Reflect(matrix, row);
            (diagonal[row], beside[row]) = (matrix.RowRe(row)[row], reflection.Length);
            pending = Next(reflection, ChangeAndMultiply(matrix, row, pending, reflection.U));
        }
        ChangeAndMultiply(matrix, 0, pending, none, unused);
        diagonal[0] = matrix.Re[0];
        return (diagonal, beside);
    }

    /// <summary>The reflection of the column above the diagonal, which is the row conjugated.</summary>
    private static Reflection Reflect(HermitianMatrix matrix, int row)
    {
        var u = ComplexVector.Zero(matrix.Size);
        matrix.RowRe(row)[..row].CopyTo(u.Re);
        for (var i = 0; i < row; i++) u.Im[i] = -matrix.RowIm(row)[i];
        var (length, last) = (u.Norm(), new Complex(u.Re[row - 1], u.Im[row - 1]));
        if (length < Negligible) return new(u, 0, 0);
        var target = last == 0 ? length : last / Complex.Abs(last) * length;
        (u.Re[row - 1], u.Im[row - 1]) = ((last + target).Real, (last + target).Imaginary);
        return new(u, 1 / (length * (length + Complex.Abs(last))), length);
    }

    /// <summary>From p = A u to q = f p - (f^2 u* p / 2) u.</summary>
    private static Pending Next(Reflection reflection, ComplexVector p)
    {
        var inner = reflection.U.Dot(p).Re;
        p.Scale(reflection.Factor);
        p.Add(-inner * reflection.Factor * reflection.Factor / 2, 0, reflection.U);
        return new(reflection.U, p);
    }

    /// <summary>Applies what is pending to the rows above one, and multiplies them by u.</summary>
    private static ComplexVector ChangeAndMultiply(HermitianMatrix matrix, int rows, Pending pending, ComplexVector u)
    {
        if (Multiply.Threads(rows) == 1) return Sweep((0, rows));
        var parts = Multiply.Parts(rows, Multiply.Threads(rows));
        var sums = new ComplexVector[parts.Count];
        InParallel.For(parts.Count, part => sums[part] = Sweep(parts[part]));
        foreach (var sum in sums.Skip(1)) sums[0].Add(1, 0, sum);
        return sums[0];

        ComplexVector Sweep((int From, int To) part)
        {
            var sum = ComplexVector.Zero(matrix.Size);
            for (var row = part.From; row < part.To; row++) ChangeAndMultiply(matrix, row, pending, u, sum);
            return sum;
        }
    }

    private static void ChangeAndMultiply(HermitianMatrix matrix, int row, Pending pending, ComplexVector x,
        ComplexVector y)
    {
        var (sumRe, sumIm) = Sweep(matrix, row, pending, x, y);
        var diagonal = matrix.RowRe(row)[row];
        y.Re[row] += sumRe - diagonal * x.Re[row];
        y.Im[row] += sumIm - diagonal * x.Im[row];
    }

    private static (double Re, double Im) Sweep(
        HermitianMatrix matrix, int row, Pending pending, ComplexVector x, ComplexVector y)
    {
        Span<Vector<double>> a = Simd.Wide(matrix.RowRe(row)), b = Simd.Wide(matrix.RowIm(row));
        Span<Vector<double>> u = Simd.Wide(pending.U.Re), v = Simd.Wide(pending.U.Im);
        Span<Vector<double>> q = Simd.Wide(pending.Q.Re), s = Simd.Wide(pending.Q.Im);
        Span<Vector<double>> xRe = Simd.Wide(x.Re), xIm = Simd.Wide(x.Im), yRe = Simd.Wide(y.Re), yIm = Simd.Wide(y.Im);
        Vector<double> u0 = new(pending.U.Re[row]), v0 = new(pending.U.Im[row]), q0 = new(pending.Q.Re[row]);
        Vector<double> s0 = new(pending.Q.Im[row]), x0 = new(x.Re[row]), z0 = new(x.Im[row]);
        var (sumRe, sumIm) = (Vector<double>.Zero, Vector<double>.Zero);
        var (last, mask) = (a.Length - 1, Simd.FirstLanes(row % Vector<double>.Count + 1));
        for (var i = 0; i <= last; i++)
        {
            var re = a[i] - u0 * q[i] - v0 * s[i] - q0 * u[i] - s0 * v[i];
            var im = b[i] - v0 * q[i] + u0 * s[i] - s0 * u[i] + q0 * v[i];
            if (i == last) (re, im) = (re * mask, im * mask);
            (a[i], b[i]) = (re, im);
            sumRe += re * xRe[i] - im * xIm[i];
            sumIm += re * xIm[i] + im * xRe[i];
            yRe[i] += re * x0 + im * z0;
            yIm[i] += re * z0 - im * x0;
        }
        return (Vector.Sum(sumRe), Vector.Sum(sumIm));
    }
}
