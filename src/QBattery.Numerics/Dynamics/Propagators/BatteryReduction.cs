using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.Spectra;
using QBattery.Symbolic;
using Eigenvalues = QBattery.Numerics.Hermitian.Eigenvalues;

namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>The battery alone, up to a turn of all cells about their energy axis.</summary>
/// <param name="Density">Its density matrix.</param>
/// <param name="Eigenvalues">Descending, also those that rounding left below zero.</param>
internal sealed record BatteryReduction(HermitianMatrix Density, double[] Eigenvalues)
{
    /// <summary>Small eigenvalues whose sum is below this are taken from singular values, where there are any.</summary>
    private const double NearlyPure = 1e-4;

    /// <summary>How far below zero the least eigenvalue is.</summary>
    public double Negative => Math.Max(0, -Eigenvalues[^1]);

    /// <summary>The largest population.</summary>
    public double[] Populations => [.. Enumerable.Range(0, Density.Size).Select(k => Density[k, k].Real)];

    /// <summary>The spectrum, what is negative left out.</summary>
    public Spectrum Spectrum => Spectrum.OfLogs(Eigenvalues.Select(r => Math.Log(Math.Max(0, r))));

    /// <summary>c = (1/N) sum of rho_(k,k+1) sqrt((k+1)(N-k)), its size.</summary>
    public double Coherence
    {
        get
        {
            var (cells, sum) = (Density.Size - 1, Complex.Zero);
            for (var k = 0; k < cells; k++) sum += Density[k + 1, k] * Math.Sqrt((k + 1) * (double)(cells - k));
            return (sum / cells).Magnitude;
        }
    }

    /// <summary>What a state written as vectors leaves of the battery.</summary>
    public static BatteryReduction Of(Observables seen, double[][] vectors) => seen.Kind switch
    {
        Coordinates.OfVector => OfFactor(Factor(seen, vectors)),
        Coordinates.OfMatrix => OfDensity(Trace(seen, vectors[0])),
    };

    /// <summary>A density matrix whose eigenvalues are its populations where it is diagonal.</summary>
    public static BatteryReduction OfDensity(HermitianMatrix density) => new(density, IsDiagonal(density)
        ? [.. Enumerable.Range(0, density.Size).Select(k => density[k, k].Real).OrderDescending()]
        : Hermitian.Eigenvalues.Of(density));

    private static bool IsDiagonal(HermitianMatrix matrix) => Enumerable.Range(0, matrix.Size)
        .All(row => Enumerable.Range(0, row).All(column => matrix[row, column] == Complex.Zero));

    private static BatteryReduction OfFactor(Matrix<Complex> factor)
    {
        var direct = OfDensity(HermitianMatrix.Of(factor.RowCount, (i, j) => factor.Row(j).ConjugateDotProduct(factor.Row(i))));
        return direct.Eigenvalues.Skip(1).Sum() > NearlyPure || IsDiagonal(direct.Density)
            ? direct
            : direct with { Eigenvalues = Squares(factor) };
    }

    private static double[] Squares(Matrix<Complex> factor)
    {
        var square = factor.ColumnCount > factor.RowCount ? factor.ConjugateTranspose().QR(QRMethod.Thin).R : factor;
        return [.. square.Svd(computeVectors: false).S.Select(value => value.Magnitude * value.Magnitude)];
    }

    /// <summary>The joint amplitudes: a row for each Dicke level, columns for photon numbers and parts of a mixture.</summary>
    private static Matrix<Complex> Factor(Observables seen, double[][] vectors)
    {
        var (space, levels) = (seen.Space, seen.Space.Photons + 1);
        var factor = Matrix<Complex>.Build.Dense(space.Cells + 1, levels * vectors.Length);
        for (var part = 0; part < vectors.Length; part++)
            foreach (var (place, value) in seen.Places.Zip(vectors[part]))
                if (space.Level(place.Row) is var (k, n))
                    factor[k, part * levels + n] += place.IsImaginary ? new Complex(0, value) : value;
        return factor;
    }

    private static HermitianMatrix Trace(Observables seen, double[] vector)
    {
        var sums = new Complex[seen.Space.Cells + 1, seen.Space.Cells + 1];
        foreach (var (place, value) in seen.Places.Zip(vector))
            if (seen.Space.Level(place.Row) is var (k, n) && seen.Space.Level(place.Column) is var (l, m) && n == m)
                sums[k, l] += (place.IsImaginary ? new Complex(0, value) : value) / (place.IsDiagonal ? 1 : Math.Sqrt(2));
        return HermitianMatrix.Of(seen.Space.Cells + 1, (i, j) => Complex.Conjugate(sums[j, i]));
    }
}
