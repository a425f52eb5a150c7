using System.Numerics;
using MathNet.Numerics.Distributions;

namespace QBattery.Numerics.Campaigns;

/// <summary>Random density matrices, made for speed: factors F, rows first, and F F* of trace 1.</summary>
internal static class Draws
{
    /// <summary>Independent complex Gaussian entries.</summary>
    public static Complex[][] Gaussian(Random random, int rows, int columns)
    {
        var factor = new Complex[rows][];
        for (var i = 0; i < rows; i++)
        {
            factor[i] = new Complex[columns];
            for (var j = 0; j < columns; j++) factor[i][j] = Gaussian(random);
        }
        return factor;
    }

    /// <summary>F F*/Tr.</summary>
    public static HermitianMatrix Squared(Complex[][] factor)
    {
        var trace = 0.0;
        foreach (var row in factor) trace += Product(row, row).Real;
        return HermitianMatrix.Of(factor.Length, (i, j) => Product(factor[i], factor[j]) / trace);
    }

    /// <summary>The Bures measure.</summary>
    public static HermitianMatrix Bures(Random random, int size)
    {
        var (columns, g) = (Orthonormal(Gaussian(random, size, size)), Gaussian(random, size, size));
        for (var i = 0; i < size; i++) columns[i][i] += 1;
        return Squared(Times(columns, g));
    }

    /// <summary>Dirichlet populations, from nearly one level to nearly flat.</summary>
    public static HermitianMatrix Dirichlet(Random random, int size)
    {
        var concentration = random.Next(3) switch { 0 => 0.1, 1 => 1.0, _ => 10.0 };
        return HermitianMatrix.Diagonal(Shares(size, _ => Gamma.Sample(random, concentration, 1) + 1e-300));
    }

    /// <summary>A given number of eigenvalues.</summary>
    public static HermitianMatrix FixedRank(Random random, int size) =>
        Rotated(random, size, Shares(1 + random.Next(size), _ => -Math.Log(1 - random.NextDouble()) + 1e-300));

    /// <summary>One eigenvalue near 1.</summary>
    public static HermitianMatrix NearlyPure(Random random, int size)
    {
        var noise = Math.Pow(10, -1 - 8 * random.NextDouble()) / size;
        return Rotated(random, size, Shares(size, j => j == 0 ? 1 : noise * random.NextDouble()));
    }

    /// <summary>Equal eigenvalues.</summary>
    public static HermitianMatrix Degenerate(Random random, int size)
    {
        var (equal, other) = (1 + random.Next(size), random.NextDouble());
        var rank = random.Next(2) == 0 ? size : Math.Min(size, equal + 1);
        return Rotated(random, size, Shares(rank, j => j < equal ? 1 : other));
    }

    /// <summary>Given eigenvalues with Haar-random eigenvectors.</summary>
    private static HermitianMatrix Rotated(Random random, int size, double[] eigenvalues)
    {
        var vectors = Orthonormal(Gaussian(random, eigenvalues.Length, size));
        return HermitianMatrix.Of(size, (i, j) =>
        {
            var sum = Complex.Zero;
            for (var k = 0; k < eigenvalues.Length; k++) sum += eigenvalues[k] * vectors[k][i] * Complex.Conjugate(vectors[k][j]);
            return sum;
        });
    }

    private static double[] Shares(int count, Func<int, double> weight)
    {
        var (weights, sum) = (new double[count], 0.0);
        for (var j = 0; j < count; j++) sum += weights[j] = weight(j);
        for (var j = 0; j < count; j++) weights[j] /= sum;
        return weights;
    }

    /// <summary>The rows made orthonormal, twice over against rounding.</summary>
    private static Complex[][] Orthonormal(Complex[][] rows)
    {
        foreach (var (i, row) in rows.Index())
        {
            for (var pass = 0; pass < 2; pass++)
                for (var j = 0; j < i; j++) Subtract(row, Product(row, rows[j]), rows[j]);
            var length = Math.Sqrt(Product(row, row).Real);
            for (var k = 0; k < row.Length; k++) row[k] /= length;
        }
        return rows;
    }

    private static void Subtract(Complex[] row, Complex factor, Complex[] other)
    {
        for (var k = 0; k < row.Length; k++) row[k] -= factor * other[k];
    }

    private static Complex[][] Times(Complex[][] a, Complex[][] b) => Array.ConvertAll(a, row =>
    {
        var product = new Complex[b[0].Length];
        for (var k = 0; k < row.Length; k++) Subtract(product, -row[k], b[k]);
        return product;
    });

    private static Complex Product(Complex[] x, Complex[] y)
    {
        var (re, im) = (0.0, 0.0);
        for (var k = 0; k < x.Length; k++)
        {
            re += x[k].Real * y[k].Real + x[k].Imaginary * y[k].Imaginary;
            im += x[k].Imaginary * y[k].Real - x[k].Real * y[k].Imaginary;
        }
        return new(re, im);
    }

    /// <summary>Box and Muller's pair as one complex number.</summary>
    private static Complex Gaussian(Random random)
    {
        var (sin, cos) = Math.SinCos(2 * Math.PI * random.NextDouble());
        var radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
        return new(radius * cos, radius * sin);
    }
}
