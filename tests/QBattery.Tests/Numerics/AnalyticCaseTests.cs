using System.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using QBattery.Numerics;
using QBattery.Numerics.BruteForce;
using QBattery.Numerics.Ensembles;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>States whose ergotropy PHYSICS.md gives in closed form.</summary>
public sealed class AnalyticCaseTests
{
    [Theory]
    [InlineData(6, 2)]
    [InlineData(1000, 2)]
    [InlineData(40, 3)]
    [InlineData(12, 5)]
    [InlineData(4, 9)]
    public void The_flat_symmetric_state_locks_two_over_N_plus_one_at_every_d(int cells, int levels)
    {
        var dimension = SymmetricBasis.Dimension(cells, levels);
        var flat = BatteryStates.Diagonal(cells, levels, Enumerable.Repeat(1.0 / dimension, dimension));
        Assert.Equal(2 / (cells + 1.0), Oracle.Full(flat).LockedFraction.OrThrow(), 1e-12);
    }

    [Fact]
    public void Parallel_charging_locks_the_same_fraction_for_every_N_by_brute_force()
    {
        foreach (var cells in Enumerable.Range(1, 8))
            Assert.Equal(0.25 / 0.75, BruteErgotropy.Full(Parallel(cells, 0.75)).LockedFraction.OrThrow(), 1e-11);
    }

    [Theory]
    [InlineData(1, 0.9)]
    [InlineData(30, 0.6)]
    [InlineData(300, 0.75)]
    [InlineData(50, 0.999999)]
    public void Parallel_charging_locks_the_same_fraction_for_many_cells(int cells, double charged) =>
        Assert.Equal(1, Oracle.Full(Parallel(cells, charged)).LockedFraction.OrThrow() / ((1 - charged) / charged), 1e-9);

    [Fact]
    public void Parallel_charging_with_local_unitaries_is_no_worse()
    {
        var report = Oracle.Report(Parallel(7, 0.8));
        Assert.Equal(0.25, report.Local.LockedFraction.OrThrow(), 1e-14);
        Assert.Equal(0.25, report.Full.LockedFraction.OrThrow(), 1e-13);
        Assert.False(report.Ladder.IsOk);
    }

    [Fact]
    public void Three_level_copies_hold_more_than_their_cells_one_by_one()
    {
        var report = Oracle.Report(BatteryStates.Product(20, BatteryStates.Diagonal(1, 3, [0.45, 0.45, 0.1])));
        Assert.Equal(0, report.Local.Ergotropy, 1e-13);
        Assert.True(report.Full.Ergotropy > 0.1);
    }

    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(5, 1.0)]
    [InlineData(60, 2.5)]
    public void A_coherent_spin_state_gives_all_its_energy_in_every_way(int cells, double theta)
    {
        Complex[] cell = [Math.Cos(theta / 2), Complex.FromPolarCoordinates(Math.Sin(theta / 2), 0.7)];
        var report = Oracle.Report(BatteryStates.Copies(cells, cell));
        var energy = cells * Math.Pow(Math.Sin(theta / 2), 2);
        Assert.Equal(energy, report.Full.Energy, 1e-11);
        Assert.Equal(0, report.Full.PassiveEnergy, 1e-25);
        Assert.Equal(energy, report.Ladder.OrThrow().Ergotropy, 1e-11);
        Assert.Equal(energy, report.Local.Ergotropy, 1e-11);
    }

    [Fact]
    public void Copies_of_a_pure_cell_are_the_product_state()
    {
        Complex[] cell = [0.6, new(0, 0.48), 0.64];
        var product = BatteryStates.Product(3, BatteryStates.Pure(1, 3, cell));
        var difference = ProductSpace.Embed(BatteryStates.Copies(3, cell)) - ProductSpace.Embed(product);
        Assert.Equal(0, difference.FrobeniusNorm(), 1e-13);
    }

    [Theory]
    [InlineData(3, 0.5)]
    [InlineData(20, 0.9)]
    [InlineData(500, 0.7)]
    public void An_inverted_Gibbs_state_agrees_with_its_geometric_sums(int cells, double x)
    {
        var power = Math.Pow(x, cells + 1);
        var energy = cells - x / (1 - x) + (cells + 1) * power / (1 - power);
        var report = Oracle.Report(Geometric(cells, k => Math.Pow(x, cells - k)));
        Assert.Equal(energy, report.Full.Energy, 1e-10);
        Assert.Equal((x - power) / (1 - power) / energy, report.Full.LockedFraction.OrThrow(), 1e-13);
        Assert.Equal((1 - x) * (1 + power) / ((1 + x) * (1 - power)), report.Purity, 1e-13);
        Assert.Equal(cells - energy, report.Ladder.OrThrow().PassiveEnergy, 1e-10);
    }

    [Fact]
    public void A_thermal_Dicke_state_is_passive_on_the_ladder_and_has_no_freedom()
    {
        var report = Oracle.Report(Geometric(400, k => Math.Pow(0.6, k)));
        Assert.Equal(0, report.Ladder.OrThrow().Ergotropy, 1e-12);
        Assert.Equal(0.6, report.Full.Ratio.OrThrow(), 1e-12);
        Assert.Equal(0, report.Local.Ergotropy, 1e-12);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(400)]
    public void A_dephased_coherent_state_at_half_filling_locks_one_less_its_peak(int cells)
    {
        var state = BatteryStates.Diagonal(cells, 2,
            Enumerable.Range(0, cells + 1).Select(k => new Binomial(0.5, cells).Probability(k)));
        var peak = Math.Exp(SpecialFunctions.BinomialLn(cells, cells / 2) - cells * Math.Log(2));
        Assert.Equal(2.0 / cells * (1 - peak), Oracle.Full(state).LockedFraction.OrThrow(), 1e-11);
    }

    [Fact]
    public void Exponentially_small_depolarisation_is_resolved()
    {
        var (cells, noise) = (16, Math.Exp(-256));
        var populations = Enumerable.Repeat(noise / (cells + 1), cells).Append(1 - noise * cells / (cells + 1));
        var locked = Oracle.Full(BatteryStates.Diagonal(cells, 2, populations)).LockedFraction.OrThrow();
        Assert.Equal(1, locked / (noise / (cells + 1)), 1e-13);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(200)]
    public void A_W_state_without_one_cell_keeps_one_minus_one_over_N_minus_one(int cells) => Assert.Equal(
        1 - 1 / (cells - 1.0), Oracle.Subset(Dicke(cells, 1), cells - 1).Ratio.OrThrow(), 1e-12);

    [Fact]
    public void A_subset_of_a_Dicke_state_has_hypergeometric_populations()
    {
        var subset = (BatteryState.Diagonal)CellReduction.Subset(Dicke(10, 4), 3);
        double[] expected = [20 / 120.0, 60 / 120.0, 36 / 120.0, 4 / 120.0];
        Assert.All(subset.Populations.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-15));
        Assert.Equal(1.2 - 0.5, Oracle.Subset(Dicke(10, 4), 3).Ergotropy, 1e-14);
    }

    [Theory]
    [InlineData(9, 4, 0)]
    [InlineData(9, 6, 3)]
    [InlineData(1000, 750, 500)]
    public void A_Dicke_state_gives_locally_only_its_inversion(int cells, int excitations, double local)
    {
        var report = Oracle.Report(Dicke(cells, excitations));
        Assert.Equal(local, report.Local.Ergotropy, 1e-10);
        Assert.Equal(excitations, report.Full.Ergotropy, 1e-12);
    }

    [Fact]
    public void The_one_cell_coherence_is_the_stated_sum_over_the_ladder()
    {
        var state = (BatteryState.Factored)RandomStates.Draw(new Ensemble.Ginibre(3), 9, 2, 4);
        var density = state.Factor * state.Factor.ConjugateTranspose();
        var coherence = Enumerable.Range(0, 9)
            .Aggregate(Complex.Zero, (sum, k) => sum + density[k, k + 1] * Math.Sqrt((k + 1) * (9 - k))) / 9;
        var cell = ProductSpace.Embed(CellReduction.Subset(state, 1));
        Assert.Equal(0, (cell[0, 1] - coherence).Magnitude, 1e-14);
        Assert.Equal(Oracle.Energy(state) / 9, cell[1, 1].Real, 1e-14);
    }

    [Theory]
    [InlineData(20, 3)]
    [InlineData(8, 4)]
    public void T3_holds_far_beyond_brute_force(int cells, int levels)
    {
        var state = RandomStates.Draw(new Ensemble.Dirichlet(0.1), cells, levels, 11);
        var eigenvalues = Diagonalise.Of(state).Groups.Select(group => group.Each).ToArray();
        var expected = Enumerable.Range(1, levels - 1).Sum(q =>
            eigenvalues.Skip((int)Combinatorics.Combinations(cells + q - 1, cells)).Sum());
        Assert.Equal(expected, Oracle.Full(state).PassiveEnergy, 1e-13);
    }

    [Fact]
    public void An_empty_battery_has_no_ratio()
    {
        var empty = Oracle.Full(Dicke(3, 0));
        Assert.Equal((0, 0), (empty.Energy, empty.Ergotropy));
        Assert.IsType<Reason.OutsideDomain>(Assert.IsType<Result<double>.Fail>(empty.Ratio).Reason);
        Assert.False(empty.LockedFraction.IsOk);
    }

    private static BatteryState Parallel(int cells, double charged) =>
        BatteryStates.Product(cells, BatteryStates.Dicke(1 - charged, charged));

    private static BatteryState Dicke(int cells, int excitations) => BatteryStates.Diagonal(
        cells, 2, Enumerable.Range(0, cells + 1).Select(k => k == excitations ? 1.0 : 0));

    private static BatteryState Geometric(int cells, Func<int, double> weight)
    {
        var weights = Enumerable.Range(0, cells + 1).Select(weight).ToArray();
        return BatteryStates.Diagonal(cells, 2, weights.Select(w => w / weights.Sum()));
    }
}
