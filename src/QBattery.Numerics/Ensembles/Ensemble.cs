using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A kind of random collective state.</summary>
public abstract record Ensemble
{
    private Ensemble() { }

    /// <summary>In few words.</summary>
    public sealed override string ToString() => this switch
    {
        Ginibre(var rank) => $"Ginibre states of rank {rank}",
        Bures => "Bures states",
        Dirichlet(var concentration) => $"diagonal states, Dirichlet with concentration {Decimals.Of(concentration)}",
        Rotated(var weights) => $"eigenvalues {weights}, Haar-random eigenvectors",
        Placed(var weights) => $"populations {weights} on random levels",
    };

    /// <summary>
    /// G G*/Tr with G of complex Gaussian entries and the given number of columns: Haar-random for rank 1, the
    /// Hilbert-Schmidt measure when the rank is the dimension.
    /// </summary>
    public sealed record Ginibre(int Rank) : Ensemble;

    /// <summary>The Bures measure: (1+U) G G* (1+U*)/Tr with G square and Gaussian and U Haar-random.</summary>
    public sealed record Bures : Ensemble;

    /// <summary>
    /// Diagonal with Dirichlet populations: 1 is uniform on the simplex, 0.01 has nearly all weight on one level.
    /// </summary>
    /// <param name="Concentration">The parameter, from 0.01 up.</param>
    public sealed record Dirichlet(double Concentration) : Ensemble;

    /// <summary>Given eigenvalues with Haar-random eigenvectors.</summary>
    /// <param name="Weights">Positive, in any order and scale; equal ones give exact degeneracy.</param>
    public sealed record Rotated(Seq<double> Weights) : Ensemble;

    /// <summary>Given populations on randomly chosen different levels.</summary>
    /// <param name="Weights">Positive, in any order and scale.</param>
    public sealed record Placed(Seq<double> Weights) : Ensemble;
}

/// <summary>Ensembles with names of their own.</summary>
internal static class NamedEnsembles
{
    /// <summary>Haar-random pure states.</summary>
    public static Ensemble Pure => new Ensemble.Ginibre(1);

    /// <summary>The normalised projector on a Haar-random subspace.</summary>
    public static Ensemble Flat(int rank) => new Ensemble.Rotated(Enumerable.Repeat(1.0, rank).ToSeq());

    /// <summary>One eigenvalue 1 - deficit, the rest of the given rank equal, with Haar-random eigenvectors.</summary>
    public static Ensemble NearlyPure(double deficit, int rank) => new Ensemble.Rotated(
        [1 - deficit, .. Enumerable.Repeat(deficit / (rank - 1), rank - 1)]);

    /// <summary>Any number of eigenvalues, uniform on the simplex.</summary>
    public static Ensemble FixedRank(Random random, int size) => Weighted(1 + random.Next(size),
        _ => -Math.Log(1 - random.NextDouble()) + 1e-300);

    /// <summary>One eigenvalue near 1, the others random.</summary>
    public static Ensemble Noisy(Random random, int size)
    {
        var noise = Math.Pow(10, -1 - 8 * random.NextDouble()) / size;
        return Weighted(size, j => j == 0 ? 1 : noise * random.NextDouble());
    }

    /// <summary>Equal eigenvalues, with or without others that are equal too.</summary>
    public static Ensemble Degenerate(Random random, int size)
    {
        var (equal, other) = (1 + random.Next(size), random.NextDouble());
        return Weighted(random.Next(2) == 0 ? size : Math.Min(size, equal + 1), j => j < equal ? 1 : other);
    }

    private static Ensemble Weighted(int rank, Func<int, double> weight) =>
        new Ensemble.Rotated(Enumerable.Range(0, rank).Select(weight).ToSeq());
}
