using System.Numerics;
using QBattery.Numerics;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Campaigns;

/// <summary>
/// Ergotropies against the whole d^N-dimensional space on thousands of random states: the state is written out string
/// by string, diagonalised, and its eigenvalues are put on the sorted energies.
/// </summary>
public sealed class BruteForceTests
{
    [Theory]
    [InlineData(1, 2, 500)]
    [InlineData(2, 2, 500)]
    [InlineData(3, 2, 500)]
    [InlineData(4, 2, 400)]
    [InlineData(5, 2, 200)]
    [InlineData(6, 2, 40)]
    [InlineData(7, 2, 8)]
    [InlineData(8, 2, 2)]
    [InlineData(1, 3, 300)]
    [InlineData(2, 3, 300)]
    [InlineData(3, 3, 200)]
    [InlineData(4, 3, 24)]
    [InlineData(5, 3, 2)]
    [InlineData(1, 4, 300)]
    [InlineData(2, 4, 200)]
    [InlineData(3, 4, 40)]
    [InlineData(4, 4, 2)]
    public void All_three_ergotropies_agree_with_the_whole_space(int cells, int levels, int states)
    {
        var plan = new Plan(states, 11, (cells, cells), (levels, levels), CampaignEnsemble.All);
        Assert.All(Enumerable.Range(0, states), index => Agrees(plan.State(index)));
    }

    /// <summary>The largest space: 1,024 dimensions.</summary>
    [Fact]
    public void A_state_of_five_cells_of_four_levels_agrees_with_the_whole_space() =>
        Agrees(new Plan(1, 5, (5, 5), (4, 4), CampaignEnsemble.All).State(0));

    private static void Agrees(RandomState state)
    {
        var density = state.Density(SymmetricBasis.Dimension(state.Cells, state.Levels));
        var analysis = Analyse.Of(density, state.Levels, 1e-9, true, state.Name).OrThrow();
        var (full, energies) = (Embedded(density, state.Cells, state.Levels), Energies(state.Cells, state.Levels));
        var error = 1e-12 * energies.Length;
        Assert.Equal(energies.Select((energy, i) => energy * full[i, i].Real).Sum(),
            analysis.Quantities.Excitation.Middle, error);
        Assert.Equal(Passive(Eigenvalues.Of(full), energies), analysis.Full.PassiveEnergy.Middle, error);
        Assert.Equal(Passive(Eigenvalues.Of(density), [.. SymmetricBasis.Quanta(state.Cells, state.Levels)]),
            analysis.Ladder.PassiveEnergy.Middle, error);
        var cell = OneCell(full, state.Levels);
        Assert.Equal(state.Cells * Passive(Eigenvalues.Of(cell), [.. Enumerable.Range(0, state.Levels)]),
            analysis.Local.PassiveEnergy.Middle, error);
        Assert.InRange(analysis.Ladder.PassiveEnergy.Middle, analysis.Full.PassiveEnergy.Middle - error,
            analysis.Local.PassiveEnergy.Middle + error);
    }

    private static double Passive(double[] values, int[] energies) =>
        values.Zip(energies.Order(), (r, energy) => r * energy).Sum();

    private static int[] Energies(int cells, int levels) =>
        [.. Strings(cells, levels).Select(digits => digits.Sum())];

    private static HermitianMatrix Embedded(HermitianMatrix density, int cells, int levels)
    {
        var places = SymmetricBasis.Of(cells, levels).Places();
        var at = Strings(cells, levels).Select(digits => places[Enumerable.Range(0, levels)
            .Select(level => digits.Count(digit => digit == level)).ToSeq()]).ToArray();
        var counts = at.GroupBy(place => place).ToDictionary(group => group.Key, group => (double)group.Count());
        return HermitianMatrix.Of(at.Length,
            (i, j) => density[at[i], at[j]] / Math.Sqrt(counts[at[i]] * counts[at[j]]));
    }

    /// <summary>The partial trace over all cells but the first, which is the most significant digit.</summary>
    private static HermitianMatrix OneCell(HermitianMatrix full, int levels)
    {
        var others = full.Size / levels;
        return HermitianMatrix.Of(levels, (a, b) => Enumerable.Range(0, others)
            .Aggregate(Complex.Zero, (sum, k) => sum + full[a * others + k, b * others + k]));
    }

    private static int[][] Strings(int cells, int levels) =>
    [
        .. Enumerable.Range(0, (int)Math.Pow(levels, cells)).Select(index =>
            Enumerable.Range(0, cells).Select(cell => index / (int)Math.Pow(levels, cells - 1 - cell) % levels)
                .ToArray()),
    ];
}
