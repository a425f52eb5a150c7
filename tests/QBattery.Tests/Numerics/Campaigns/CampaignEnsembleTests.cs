using FsCheck;
using QBattery.Numerics;
using QBattery.Numerics.Hermitian;

namespace QBattery.Tests.Numerics.Campaigns;

/// <summary>The ensembles are what their names say: exact mean purities and ranks.</summary>
public sealed class CampaignEnsembleTests
{
    private const int States = 4000;

    [Property(MaxTest = 200)]
    public Property Every_draw_is_a_state(Seed seed) => Labelled.All(
        CampaignEnsemble.All, ensemble => ensemble.Name, ensemble => IsState(Eigenvalues.Of(ensemble.Draw(new Random(seed), 5))));

    private static bool IsState(IReadOnlyList<double> eigenvalues) =>
        Math.Abs(eigenvalues.Sum() - 1) <= 1e-13 && eigenvalues[^1] >= -1e-14;

    /// <summary>(D+K)/(D K+1) for Gaussian factors of K columns (Lubkin 1978).</summary>
    [Theory]
    [InlineData("hilbert-schmidt", 2)]
    [InlineData("hilbert-schmidt", 5)]
    [InlineData("symmetric", 3)]
    public void The_mean_purity_of_the_hilbert_schmidt_measure_is_known(string name, int size) =>
        Assert.Equal(2.0 * size / (size * size + 1), MeanPurity(name, size), 0.01);

    /// <summary>(5 D^2+1)/(2 D (D^2+2)) (Sommers and Zyczkowski 2004).</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void The_mean_purity_of_the_bures_measure_is_known(int size) =>
        Assert.Equal((5.0 * size * size + 1) / (2 * size * (size * size + 2)), MeanPurity("bures", size), 0.01);

    [Fact]
    public void Special_ensembles_reach_the_corners()
    {
        Assert.Equal([1, 2, 3, 4, 5], Draws("rank", 5, 200).Select(Rank).Distinct().Order());
        Assert.Equal([1, 2, 3, 4, 5], Draws("charger", 5, 200).Select(Rank).Distinct().Order());
        Assert.Contains(Draws("nearly-pure", 5, 200), density => 1 - density.SquaredNorm() is > 0 and < 1e-7);
        Assert.Contains(Draws("degenerate", 5, 200), density => Eigenvalues.Of(density) is var r
            && r[0] - r[4] < 1e-14);
        Assert.Contains(Draws("dirichlet", 5, 200), density => density.SquaredNorm() > 0.99);
        Assert.Contains(Draws("dirichlet", 5, 200), density => density.SquaredNorm() < 0.23);
    }

    private static int Rank(HermitianMatrix density) => Eigenvalues.Of(density).Count(value => value > 1e-9);

    private static double MeanPurity(string name, int size) =>
        Draws(name, size, States).Average(density => density.SquaredNorm());

    private static IEnumerable<HermitianMatrix> Draws(string name, int size, int count) =>
        Enumerable.Range(0, count)
            .Select(seed => CampaignEnsemble.All.Single(e => e.Name == name).Draw(new Random(seed), size));
}
