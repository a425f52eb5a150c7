using QBattery.Numerics.Campaigns;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A way to draw random states of a campaign.</summary>
/// <param name="Name">The name a user gives.</param>
/// <param name="Meaning">In words.</param>
/// <param name="Draw">A state of so many dimensions.</param>
public sealed record CampaignEnsemble(string Name, string Meaning, Func<Random, int, HermitianMatrix> Draw)
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
        new("hilbert-schmidt", "G G*/Tr, G square and Gaussian",
            (r, size) => Draws.Squared(Draws.Gaussian(r, size, size))),
        new("bures", "(1+U) G G* (1+U*)/Tr, U Haar-random", Draws.Bures),
        new("charger", "pure states of battery and a charger of 1 to D dimensions",
            (r, size) => Draws.Squared(Draws.Gaussian(r, size, 1 + r.Next(size)))),
        new("dirichlet", "diagonal, populations with a Dirichlet distribution", Draws.Dirichlet),
        new("rank", "fixed rank, eigenvalues uniform on the simplex, Haar-random eigenvectors", Draws.FixedRank),
        new("nearly-pure", "a pure state with 1e-1 to 1e-9 of noise", Draws.NearlyPure),
        new("degenerate", "two distinct eigenvalues, or m equal ones and a smaller one", Draws.Degenerate),
        new("symmetric", "Hilbert-Schmidt on the symmetric subspace of d-level cells",
            (r, size) => Draws.Squared(Draws.Gaussian(r, size, size))) { AnyLevels = true },
    ];
}
