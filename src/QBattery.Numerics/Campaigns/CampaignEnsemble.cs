using QBattery.Numerics.Ensembles;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A way to draw random states of a campaign.</summary>
/// <param name="Name">The name a user gives.</param>
/// <param name="Meaning">In words.</param>
/// <param name="Choose">The ensemble of one state of so many dimensions, which may itself be random.</param>
public sealed record CampaignEnsemble(string Name, string Meaning, Func<Random, int, Ensemble> Choose)
{
    /// <summary>
    /// Whether its states are of cells with any of the levels of the campaign, not of the fewest only.
    /// </summary>
    public bool AnyLevels { get; init; }

    /// <summary>The name and its meaning.</summary>
    public override string ToString() => $"{Name}: {Meaning}";

    /// <summary>All ensembles.</summary>
    public static Seq<CampaignEnsemble> All { get; } =
    [
        new("hilbert-schmidt", "G G*/Tr, G square and Gaussian", (_, size) => new Ensemble.Ginibre(size)),
        new("bures", "(1+U) G G* (1+U*)/Tr, U Haar-random", (_, _) => new Ensemble.Bures()),
        new("charger", "pure states of battery and a charger of 1 to D dimensions",
            (r, size) => new Ensemble.Ginibre(1 + r.Next(size))),
        new("dirichlet", "diagonal, populations with a Dirichlet distribution",
            (r, _) => new Ensemble.Dirichlet(r.Next(3) switch { 0 => 0.1, 1 => 1.0, _ => 10.0 })),
        new("rank", "fixed rank, eigenvalues uniform on the simplex, Haar-random eigenvectors", NamedEnsembles.FixedRank),
        new("nearly-pure", "a pure state with 1e-1 to 1e-9 of noise", NamedEnsembles.Noisy),
        new("degenerate", "two distinct eigenvalues, or m equal ones and a smaller one", NamedEnsembles.Degenerate),
        new("symmetric", "Hilbert-Schmidt on the symmetric subspace of d-level cells",
            (_, size) => new Ensemble.Ginibre(size)) { AnyLevels = true },
    ];

    /// <summary>A state of so many dimensions.</summary>
    public HermitianMatrix Draw(Random random, int size) =>
        RandomStates.Draw(Choose(random, size), random, size).ToMatrix();
}
