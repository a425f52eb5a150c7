using System.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using QBattery.Numerics.States;

namespace QBattery.Numerics.Ensembles;

/// <summary>Random states, each determined by ensemble, size and seed.</summary>
internal static class RandomStates
{
    /// <summary>One state of an ensemble.</summary>
    /// <exception cref="ArgumentException">A rank or parameter out of range.</exception>
    public static BatteryState Draw(Ensemble ensemble, int cells, int levels, int seed)
    {
        var random = new Random(seed);
        var dimension = SymmetricBasis.Dimension(cells, levels);
        return ensemble switch
        {
            Ensemble.Ginibre(var rank) => BatteryStates.Factored(cells, levels,
                Unit(Gaussian(random, dimension, Fitting(rank, dimension)))),
            Ensemble.Dirichlet(var concentration) => BatteryStates.Diagonal(cells, levels,
                Shares(Gammas(random, concentration, dimension))),
            Ensemble.Rotated(var weights) => BatteryStates.Factored(cells, levels,
                Scaled(Isometry(random, dimension, Fitting(weights.Count, dimension)), Shares(weights))),
            Ensemble.Placed(var weights) => BatteryStates.Diagonal(cells, levels,
                Place(random, dimension, Shares(weights))),
        };
    }

    private static int Fitting(int rank, int dimension) => rank >= 1 && rank <= dimension
        ? rank
        : throw new ArgumentException($"no states of rank {rank} in dimension {dimension}");

    private static Matrix<Complex> Gaussian(Random random, int rows, int columns) =>
        Matrix<Complex>.Build.Dense(rows, columns, (_, _) =>
            new Complex(Normal.Sample(random, 0, 1), Normal.Sample(random, 0, 1)));

    private static Matrix<Complex> Unit(Matrix<Complex> factor) => factor / factor.FrobeniusNorm();

    /// <summary>
    /// Haar-random orthonormal columns up to the phase of each, which drops out of the state: QR of a Gaussian matrix.
    /// </summary>
    private static Matrix<Complex> Isometry(Random random, int rows, int columns) =>
        Gaussian(random, rows, columns).QR(QRMethod.Thin).Q;

    private static Matrix<Complex> Scaled(Matrix<Complex> isometry, double[] eigenvalues) => isometry *
        Matrix<Complex>.Build.DenseOfDiagonalArray([.. eigenvalues.Select(r => new Complex(Math.Sqrt(r), 0))]);

    private static IEnumerable<double> Gammas(Random random, double shape, int count) => shape >= 0.01
        ? Enumerable.Range(0, count).Select(_ => Gamma.Sample(random, shape, 1)).ToArray()
        : throw new ArgumentException($"a Dirichlet parameter of {shape} is below 0.01");

    private static double[] Shares(IEnumerable<double> weights)
    {
        var given = weights.ToArray();
        var sum = given.Sum();
        return [.. given.Select(weight => weight / sum)];
    }

    private static double[] Place(Random random, int dimension, double[] populations)
    {
        var levels = Enumerable.Range(0, dimension).ToArray();
        random.Shuffle(levels);
        var placed = new double[dimension];
        for (var i = 0; i < Fitting(populations.Length, dimension); i++) placed[levels[i]] = populations[i];
        return placed;
    }
}
