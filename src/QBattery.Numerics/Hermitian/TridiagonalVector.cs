namespace QBattery.Numerics.Hermitian;

/// <summary>The eigenvector of the largest eigenvalue of a tridiagonal matrix, by inverse iteration.</summary>
internal static class TridiagonalVector
{
    private const int Steps = 3;

    /// <summary>The unit vector; beside[i] stands between i-1 and i.</summary>
    public static double[] OfLargest(double[] diagonal, double[] beside)
    {
        var top = Eigenvalues.OfTridiagonal(diagonal, beside)[0];
        // A number just above the largest eigenvalue leaves a negative matrix, which needs no pivots.
        var above = top + 1e-15 * (1 + diagonal.Length) * diagonal.Zip(beside, (d, e) => Math.Abs(d) + Math.Abs(e))
            .Max() + 1e-300;
        var vector = Enumerable.Range(0, diagonal.Length).Select(i => 1 + 0.1 / (i + 1)).ToArray();
        for (var step = 0; step < Steps; step++) vector = Unit(Solve(diagonal, beside, above, vector));
        return vector;
    }

    /// <summary>Elimination without pivots.</summary>
    private static double[] Solve(double[] diagonal, double[] beside, double above, double[] right)
    {
        var (pivots, solution) = (new double[right.Length], (double[])[.. right]);
        pivots[0] = above - diagonal[0];
        for (var i = 1; i < right.Length; i++)
        {
            var factor = beside[i] / pivots[i - 1];
            pivots[i] = above - diagonal[i] - factor * beside[i];
            solution[i] += factor * solution[i - 1];
        }
        for (var i = right.Length - 1; i >= 0; i--)
            solution[i] = (solution[i] + (i + 1 < right.Length ? beside[i + 1] * solution[i + 1] : 0)) / pivots[i];
        return solution;
    }

    private static double[] Unit(double[] vector)
    {
        var largest = vector.Max(Math.Abs);
        var norm = Math.Sqrt(vector.Sum(x => x / largest * (x / largest)));
        return [.. vector.Select(x => x / largest / norm)];
    }
}
