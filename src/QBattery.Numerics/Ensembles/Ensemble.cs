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
        Dirichlet(var concentration) => $"diagonal states, Dirichlet with concentration {Decimals.Of(concentration)}",
        Rotated(var weights) => $"eigenvalues {weights}, Haar-random eigenvectors",
        Placed(var weights) => $"populations {weights} on random levels",
    };

    /// <summary>
    /// G G*/Tr with G of complex Gaussian entries and the given number of columns: Haar-random for rank 1, the
    /// Hilbert-Schmidt measure when the rank is the dimension.
    /// </summary>
    public sealed record Ginibre(int Rank) : Ensemble;

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
}
