using System.Numerics;

namespace QBattery.Numerics.Ensembles;

/// <summary>Random matrices as arrays of rows, made for speed.</summary>
internal static class RandomMatrices
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

    /// <summary>The rows made orthonormal, twice over against rounding.</summary>
    public static Complex[][] Orthonormal(Complex[][] rows)
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

    /// <summary>The product of two matrices.</summary>
    public static Complex[][] Times(Complex[][] a, Complex[][] b) => Array.ConvertAll(a, row =>
    {
        var product = new Complex[b[0].Length];
        for (var k = 0; k < row.Length; k++) Subtract(product, -row[k], b[k]);
        return product;
    });

    /// <summary>The scalar product of a row with the conjugate of another.</summary>
    public static Complex Product(Complex[] x, Complex[] y)
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
