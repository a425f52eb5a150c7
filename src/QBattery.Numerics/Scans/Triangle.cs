namespace QBattery.Numerics.Scans;

/// <summary>Small triangles by their columns; general routines spend more time on arrangements.</summary>
internal static class Triangle
{
    /// <summary>R of A = Q R, by Householder reflections; A has at least as many rows as columns.</summary>
    public static double[][] Of(IEnumerable<double[]> matrix)
    {
        var columns = matrix.Select(column => column.ToArray()).ToArray();
        return Reflected(columns, columns.Length);
    }

    /// <summary>R of the columns, and of each of others its component along the last of them and the square of what lies outside all.</summary>
    public static (double[][] Triangle, (double Last, double Square)[] Others) Reduced(
        IEnumerable<double[]> matrix, IEnumerable<double[]> others)
    {
        var first = matrix.ToArray();
        var columns = first.Concat(others).Select(column => column.ToArray()).ToArray();
        var triangle = Reflected(columns, first.Length);
        return (triangle, [.. columns.Skip(first.Length).Select(column =>
            (column[first.Length - 1], Dot(column.AsSpan(first.Length), column.AsSpan(first.Length))))]);
    }

    private static double[][] Reflected(double[][] columns, int count)
    {
        var diagonal = new double[count];
        for (var k = 0; k < count; k++) diagonal[k] = Reflect(columns, k);
        return [.. diagonal.Select((end, k) => (double[])[.. columns[k].AsSpan(0, k), end])];
    }

    /// <summary>Reflects the columns from one on, so that it ends at the diagonal; the mirror takes its place.</summary>
    private static double Reflect(double[][] columns, int k)
    {
        var mirror = columns[k].AsSpan(k);
        var length = Math.Sqrt(Dot(mirror, mirror));
        if (length == 0) return 0;
        var diagonal = mirror[0] < 0 ? length : -length;
        mirror[0] -= diagonal;
        var square = Dot(mirror, mirror) / 2;
        for (var j = k + 1; j < columns.Length; j++)
        {
            var rest = columns[j].AsSpan(k);
            var share = Dot(mirror, rest) / square;
            for (var i = 0; i < rest.Length; i++) rest[i] -= share * mirror[i];
        }
        return diagonal;
    }

    /// <summary>x with R^T x = b.</summary>
    public static double[] SolveTransposed(double[][] triangle, ReadOnlySpan<double> right)
    {
        var solution = right.ToArray();
        for (var i = 0; i < solution.Length; i++)
            solution[i] = (solution[i] - Dot(triangle[i].AsSpan(0, i), solution.AsSpan(0, i))) / triangle[i][i];
        return solution;
    }

    /// <summary>The logarithm of the determinant, but for its sign.</summary>
    public static double LogDeterminant(IEnumerable<double[]> triangle) =>
        triangle.Sum(column => Math.Log(Math.Abs(column[^1])));

    /// <summary>The scalar product.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++) sum += x[i] * y[i];
        return sum;
    }
}
