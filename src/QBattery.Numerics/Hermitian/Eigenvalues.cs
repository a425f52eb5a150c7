namespace QBattery.Numerics.Hermitian;

/// <summary>
/// All eigenvalues of a Hermitian matrix: Householder's reduction and implicit QL steps (Bowdler, Martin, Reinsch,
/// Wilkinson 1968). Absolute errors stay below <see cref="Error"/>.
/// </summary>
internal static class Eigenvalues
{
    /// <summary>Steps for one eigenvalue; three are usual.</summary>
    private const int MaxSteps = 60;

    /// <summary>Half a unit in the last place of 1.</summary>
    private const double Rounding = 1.1e-16;

    /// <summary>So many steps may go into one eigenvalue before the whole matrix is the measure.</summary>
    private const int Patience = 20;

    /// <summary>An error that the eigenvalues of a state of so many dimensions do not reach.</summary>
    public static double Error(int size) => 4e-16 * (size + 8);

    /// <summary>The eigenvalues, descending.</summary>
    public static double[] Of(HermitianMatrix matrix)
    {
        var (diagonal, beside) = Householder.Tridiagonal(matrix);
        return OfTridiagonal(diagonal, beside);
    }

    /// <summary>The eigenvalues of a tridiagonal matrix, descending; beside[i] stands between i-1 and i.</summary>
    internal static double[] OfTridiagonal(double[] diagonal, double[] beside)
    {
        var (d, e) = ((double[])[.. diagonal], (double[])[.. beside.Skip(1), 0]);
        var scale = d.Zip(e, (own, next) => Math.Abs(own) + Math.Abs(next)).DefaultIfEmpty(0).Max();
        for (var first = 0; first < d.Length; first++) Isolate(d, e, first, Rounding * scale);
        Array.Sort(d, (a, b) => b.CompareTo(a));
        return d;
    }

    /// <summary>
    /// QL steps until the first eigenvalue of the rest stands alone; what does not settle relative to its neighbours, as in
    /// the rounding that is left of a matrix of low rank, has to relative to the whole.
    /// </summary>
    private static void Isolate(double[] d, double[] e, int first, double rounding)
    {
        for (var step = 0; step < MaxSteps; step++)
        {
            var last = first;
            while (last < d.Length - 1 && !IsSmall(e[last], d[last], d[last + 1], step < Patience ? 0 : rounding)) last++;
            if (last == first) return;
            Step(d, e, first, last);
        }
        throw new ArgumentException("the eigenvalues of a matrix with entries that are not finite");
    }

    private static bool IsSmall(double beside, double left, double right, double least) =>
        Math.Abs(beside) <= Math.Max(least, Rounding * (Math.Abs(left) + Math.Abs(right)));

    /// <summary>One implicit QL step with Wilkinson's shift on the block from first to last.</summary>
    private static void Step(double[] d, double[] e, int first, int last)
    {
        var g = (d[first + 1] - d[first]) / (2 * e[first]);
        g = d[last] - d[first] + e[first] / (g + Math.CopySign(Length(g, 1), g));
        var (s, c, p) = (1.0, 1.0, 0.0);
        for (var i = last - 1; i >= first; i--)
        {
            var (f, b) = (s * e[i], c * e[i]);
            var r = Length(f, g);
            e[i + 1] = r;
            if (r == 0)
            {
                (d[i + 1], e[last]) = (d[i + 1] - p, 0);
                return;
            }
            (s, c) = (f / r, g / r);
            g = d[i + 1] - p;
            r = (d[i] - g) * s + 2 * c * b;
            p = s * r;
            d[i + 1] = g + p;
            g = c * r - b;
        }
        (d[first], e[first], e[last]) = (d[first] - p, g, 0);
    }

    private static double Length(double x, double y)
    {
        var square = x * x + y * y;
        return square is > 1e-280 and < 1e280 ? Math.Sqrt(square) : double.Hypot(x, y);
    }
}
