namespace QBattery.Numerics.Hermitian;

/// <summary>An approximate eigenvalue: some eigenvalue lies within the residual of it.</summary>
/// <param name="Value">x* A x for a unit vector x: never above the largest eigenvalue.</param>
/// <param name="Residual">|A x - value x| and its rounding.</param>
/// <param name="Products">The number of products with the matrix.</param>
internal sealed record Ritz(double Value, double Residual, int Products);

/// <summary>
/// The largest eigenvalue by Lanczos's method with complete reorthogonalisation, restarted from its best vector.
/// </summary>
internal static class Lanczos
{
    private const int MaxVectors = 220, MaxRestarts = 12, FirstCheck = 12;

    /// <summary>Residuals up to this, in units of the largest absolute value found, are rounding.</summary>
    private const double Tolerance = 2e-14;

    private sealed record Space(List<ComplexVector> Vectors, List<double> Diagonal, List<double> Beside);

    /// <summary>The largest eigenvalue; the least is minus that of -A.</summary>
    /// <param name="matrix">A.</param>
    /// <param name="sign">1 for A, -1 for -A.</param>
    /// <param name="seed">Of the first vector; another one helps where that is at a right angle to the one
    /// wanted.</param>
    public static Ritz Largest(HermitianMatrix matrix, double sign = 1, int seed = 1)
    {
        var (start, products) = (ComplexVector.Random(matrix.Size, seed), 0);
        for (var restart = 0; ; restart++)
        {
            var space = Grow(matrix, sign, start);
            products += space.Diagonal.Count + 1;
            start = Best(space, matrix.Size);
            var ritz = Measure(matrix, sign, start, products);
            if (ritz.Residual <= 8 * Tolerance * (1 + Math.Abs(ritz.Value)) || restart == MaxRestarts) return ritz;
        }
    }

    /// <summary>A Krylov space that holds an eigenvector to rounding, or is as large as it may be.</summary>
    private static Space Grow(HermitianMatrix matrix, double sign, ComplexVector start)
    {
        var space = new Space([start], [], [0]);
        for (var next = FirstCheck; ; next += next / 3)
        {
            while (space.Diagonal.Count < Math.Min(next, matrix.Size) && !Extend(matrix, sign, space)) ;
            var isWhole = space.Diagonal.Count >= Math.Min(matrix.Size, MaxVectors) || space.Beside[^1] == 0;
            if (isWhole || Estimate(space) <= Tolerance) return space;
        }
    }

    /// <summary>One more vector; true when the space is closed under the matrix.</summary>
    private static bool Extend(HermitianMatrix matrix, double sign, Space space)
    {
        var (vectors, last) = (space.Vectors, space.Vectors[^1]);
        var image = matrix.Times(last);
        image.Scale(sign);
        space.Diagonal.Add(last.Dot(image).Re);
        for (var pass = 0; pass < 2; pass++)
            foreach (var vector in vectors) Remove(vector, image);
        var length = image.Norm();
        space.Beside.Add(length > Tolerance ? length : 0);
        if (length <= Tolerance) return true;
        image.Scale(1 / length);
        vectors.Add(image);
        return false;
    }

    private static void Remove(ComplexVector direction, ComplexVector from)
    {
        var (re, im) = direction.Dot(from);
        from.Add(-re, -im, direction);
    }

    /// <summary>
    /// What the residual is in exact arithmetic: the last entry of the eigenvector times the last length.
    /// </summary>
    private static double Estimate(Space space) => Math.Abs(Coordinates(space)[^1]) * space.Beside[^1];

    private static double[] Coordinates(Space space) =>
        TridiagonalVector.OfLargest([.. space.Diagonal], [.. space.Beside.Take(space.Diagonal.Count)]);

    private static ComplexVector Best(Space space, int size)
    {
        var (sum, coordinates) = (ComplexVector.Zero(size), Coordinates(space));
        for (var i = 0; i < coordinates.Length; i++) sum.Add(coordinates[i], 0, space.Vectors[i]);
        sum.Scale(1 / sum.Norm());
        return sum;
    }

    private static Ritz Measure(HermitianMatrix matrix, double sign, ComplexVector x, int products)
    {
        var image = matrix.Times(x);
        image.Scale(sign);
        var value = x.Dot(image).Re;
        image.Add(-value, 0, x);
        return new(value, image.Norm() + Eigenvalues.Error(8), products);
    }
}
