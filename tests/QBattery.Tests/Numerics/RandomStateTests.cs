using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics;
using QBattery.Numerics.Ensembles;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

public sealed class RandomStateTests
{
    private const int Draws = 4000;

    [Fact]
    public void The_seed_decides_the_state()
    {
        var ensemble = new Ensemble.Ginibre(2);
        Assert.Equal(Factor(ensemble, 7), Factor(ensemble, 7));
        Assert.NotEqual(Factor(ensemble, 7), Factor(ensemble, 8));
    }

    [Fact]
    public void Full_rank_Ginibre_states_have_the_mean_purity_of_the_Hilbert_Schmidt_measure() =>
        Assert.Equal(2 * 3 / (3 * 3 + 1.0), Mean(new Ensemble.Ginibre(3), state => Diagonalise.Of(state).Purity), 0.01);

    [Fact]
    public void Pure_states_have_the_second_moment_of_the_Haar_measure() =>
        Assert.Equal(2 / (3 * 4.0), Mean(NamedEnsembles.Pure, state => Math.Pow(Population(state, 1), 2)), 0.01);

    [Fact]
    public void Rotated_spectra_have_Haar_eigenvectors()
    {
        var ensemble = new Ensemble.Rotated([0.75, 0.25]);
        Assert.Equal(1 / 3.0, Mean(ensemble, state => Population(state, 0)), 0.01);
        Assert.Equal((0.75 * 0.75 + 0.25 * 0.25 + 1) / 12,
            Mean(ensemble, state => Math.Pow(Population(state, 0), 2)), 0.01);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1)]
    [InlineData(10)]
    public void Dirichlet_states_have_the_second_moment_of_their_parameter(double concentration) => Assert.Equal(
        (concentration + 1) / (3 * (3 * concentration + 1)),
        Mean(new Ensemble.Dirichlet(concentration), state => Math.Pow(Population(state, 2), 2)), 0.02);

    [Fact]
    public void Flat_states_are_exactly_degenerate()
    {
        var eigenvalues = Diagonalise.Of(RandomStates.Draw(NamedEnsembles.Flat(4), 6, 2, 3)).Groups.Take(4);
        Assert.All(eigenvalues, group => Assert.Equal(0.25, group.Each, 1e-15));
    }

    [Fact]
    public void Nearly_pure_states_have_the_deficit_asked_for() => Assert.Equal(
        1, Diagonalise.Of(RandomStates.Draw(NamedEnsembles.NearlyPure(1e-9, 5), 6, 2, 3)).Deficit / 1e-9, 1e-7);

    [Fact]
    public void Placed_populations_keep_their_weights_and_change_their_places()
    {
        var states = Enumerable.Range(0, 20).Select(seed => Populations(new Ensemble.Placed([3, 1]), seed)).ToArray();
        Assert.All(states, state => Assert.Equal<Seq<double>>([0, 0.25, 0.75], state.Order().ToSeq()));
        Assert.Equal(6, states.Distinct().Count());
    }

    [Fact]
    public void Ranks_and_parameters_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => RandomStates.Draw(new Ensemble.Ginibre(4), 2, 2, 0));
        Assert.Throws<ArgumentException>(() => RandomStates.Draw(new Ensemble.Ginibre(0), 2, 2, 0));
        Assert.Throws<ArgumentException>(() => RandomStates.Draw(NamedEnsembles.Flat(4), 2, 2, 0));
        Assert.Throws<ArgumentException>(() => RandomStates.Draw(new Ensemble.Placed([1, 1, 1, 1]), 2, 2, 0));
        Assert.Throws<ArgumentException>(() => RandomStates.Draw(new Ensemble.Placed([1, -1]), 2, 2, 0));
        Assert.Throws<ArgumentException>(() => RandomStates.Draw(new Ensemble.Rotated([2, -1]), 2, 2, 0));
        Assert.Throws<ArgumentException>(() => RandomStates.Draw(new Ensemble.Dirichlet(0), 2, 2, 0));
    }

    /// <summary>The mean over draws of two two-level cells, dimension three.</summary>
    private static double Mean(Ensemble ensemble, Func<BatteryState, double> quantity) =>
        Enumerable.Range(0, Draws).Average(seed => quantity(RandomStates.Draw(ensemble, 2, 2, seed)));

    private static Matrix<System.Numerics.Complex> Factor(Ensemble ensemble, int seed) =>
        ((BatteryState.Factored)RandomStates.Draw(ensemble, 2, 2, seed)).Factor;

    private static Seq<double> Populations(Ensemble ensemble, int seed) =>
        ((BatteryState.Diagonal)RandomStates.Draw(ensemble, 2, 2, seed)).Populations;

    private static double Population(BatteryState state, int level) => state is BatteryState.Factored factored
        ? Math.Pow(factored.Factor.Row(level).L2Norm(), 2)
        : ((BatteryState.Diagonal)state).Populations[level];
}
