using System.Numerics;
using MathNet.Numerics.Distributions;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Ensembles;

/// <summary>Random states, each determined by ensemble, size and seed.</summary>
internal static class RandomStates
{
    /// <summary>Added to positive weights, so that they do not all underflow.</summary>
    private const double Least = 1e-300;

    /// <summary>One state of an ensemble.</summary>
    /// <exception cref="ArgumentException">A rank or parameter out of range.</exception>
    public static BatteryState Draw(Ensemble ensemble, int cells, int levels, int seed) =>
        Draw(ensemble, new Random(seed), SymmetricBasis.Dimension(cells, levels)).ToState(cells, levels);

    /// <summary>One state of an ensemble in so many dimensions.</summary>
    /// <exception cref="ArgumentException">A rank or parameter out of range.</exception>
    public static Drawn Draw(Ensemble ensemble, Random random, int size) => ensemble switch
    {
        Ensemble.Ginibre(var rank) => new Drawn.Factor(RandomMatrices.Gaussian(random, size, Fitting(rank, size))),
        Ensemble.Bures => new Drawn.Factor(Bures(random, size)),
        Ensemble.Dirichlet(var concentration) => new Drawn.Mixture(Shares(Gammas(random, concentration, size))),
        Ensemble.Rotated(var weights) => new Drawn.Rotated(Shares(weights),
            RandomMatrices.Orthonormal(RandomMatrices.Gaussian(random, Fitting(weights.Count, size), size))),
        Ensemble.Placed(var weights) => new Drawn.Mixture(Place(random, size, Shares(weights))),
    };

    private static int Fitting(int rank, int size) => rank >= 1 && rank <= size
        ? rank
        : throw new ArgumentException($"no states of rank {rank} in dimension {size}");

    private static Complex[][] Bures(Random random, int size)
    {
        var rotation = RandomMatrices.Orthonormal(RandomMatrices.Gaussian(random, size, size));
        var factor = RandomMatrices.Gaussian(random, size, size);
        for (var i = 0; i < size; i++) rotation[i][i] += 1;
        return RandomMatrices.Times(rotation, factor);
    }

    private static Seq<double> Gammas(Random random, double shape, int count) => shape >= 0.01
        ? Enumerable.Range(0, count).Select(_ => Gamma.Sample(random, shape, 1) + Least).ToSeq()
        : throw new ArgumentException($"a Dirichlet parameter of {shape} is below 0.01");

    private static double[] Shares(Seq<double> weights)
    {
        var (shares, sum) = (new double[weights.Count], 0.0);
        foreach (var weight in weights) sum += weight;
        for (var j = 0; j < shares.Length; j++) shares[j] = weights[j] / sum;
        return shares;
    }

    private static double[] Place(Random random, int size, double[] populations)
    {
        var levels = Enumerable.Range(0, size).ToArray();
        random.Shuffle(levels);
        var placed = new double[size];
        for (var i = 0; i < Fitting(populations.Length, size); i++) placed[levels[i]] = populations[i];
        return placed;
    }
}
