using QBattery.Batteries;
using QBattery.Symbolic;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

public sealed class FamilyBoundTests
{
    private const string Saturated = "saturated for every N", Proved = "proved for every N >= 1", Theorem = "holds by theorem";

    [Theory]
    [InlineData("uniform", "", "universal", Side.Upper, Saturated)]
    [InlineData("uniform", "", "rank", Side.Upper, Saturated)]
    [InlineData("uniform", "", "purity-simple", Side.Upper, Saturated)]
    [InlineData("uniform", "", "purity-tight", Side.Upper, Saturated)]
    [InlineData("uniform", "", "purity-tight", Side.Lower, Saturated)]
    [InlineData("uniform", "", "entropy", Side.Lower, Saturated)]
    [InlineData("uniform", "", "entropy", Side.Upper, Saturated)]
    [InlineData("uniform", "", "energy-only", Side.Upper, Saturated)]
    [InlineData("uniform", "", "target-fidelity", Side.Upper, Saturated)]
    [InlineData("uniform", "", "ladder", Side.Upper, Saturated)]
    [InlineData("depolarised", "", "target-fidelity", Side.Upper, Saturated)]
    [InlineData("depolarised", "", "ladder", Side.Upper, Saturated)]
    [InlineData("depolarised", "", "entropy", Side.Lower, Saturated)]
    [InlineData("depolarised", "", "purity-tight", Side.Lower, Saturated)]
    [InlineData("depolarised", "eps=c/N^2", "purity-tight", Side.Lower, Saturated)]
    [InlineData("depolarised", "eps=exp(-c*N^2)", "purity-tight", Side.Lower, Saturated)]
    [InlineData("gibbs", "", "target-fidelity", Side.Upper, Saturated)]
    [InlineData("subset", "k=1,M=N-1", "purity-tight", Side.Upper, Saturated)]
    [InlineData("subset", "k=1,M=N-1", "ladder", Side.Lower, Saturated)]
    [InlineData("pump", "t=N/4", "target-fidelity", Side.Upper, Saturated)]
    [InlineData("uniform", "", "purity-simple", Side.Lower, Proved)]
    [InlineData("uniform", "", "ladder", Side.Lower, Proved)]
    [InlineData("depolarised", "", "universal", Side.Upper, Proved)]
    [InlineData("depolarised", "", "purity-simple", Side.Upper, Proved)]
    [InlineData("depolarised", "eps=1/(N+1)", "purity-simple", Side.Lower, Proved)]
    [InlineData("coherent", "", "entropy", Side.Lower, Saturated)]
    [InlineData("coherent", "", "purity-simple", Side.Lower, Saturated)]
    [InlineData("coherent", "", "rank", Side.Upper, Saturated)]
    [InlineData("gibbs", "", "universal", Side.Upper, Proved)]
    [InlineData("gibbs", "", "levels", Side.Lower, Saturated)]
    [InlineData("depolarised", "eps=exp(-c*N^2)", "universal", Side.Upper, Proved)]
    [InlineData("depolarised", "eps=exp(-c*N^2)", "purity-tight", Side.Upper, Theorem)]
    [InlineData("depolarised", "eps=c/N^2", "universal", Side.Upper, Theorem)]
    [InlineData("levels", "d=3", "levels-universal", Side.Upper, Saturated)]
    [InlineData("levels", "d=3", "levels", Side.Upper, Proved)]
    [InlineData("levels", "d=3", "levels", Side.Lower, Proved)]
    public void A_bound_has_the_status_that_is_proved(string family, string settings, string name, Side side, string status) =>
        Assert.Equal(status, Of(family, settings).Bounds.Single(b => b.Bound.Name == name && b.Bound.Side == side).Status.Sentence);

    [Fact]
    public void No_bound_applies_to_a_product_state() => Assert.Empty(Of("parallel").Bounds);

    [Fact]
    public void Bounds_of_two_level_cells_are_not_claimed_for_more_levels() =>
        Assert.All(Of("levels", "d=3").Bounds, bound => Assert.False(bound.Bound.TwoLevelsOnly));

    [Theory]
    [InlineData("uniform", "", "0")]
    [InlineData("levels", "d=3", "0")]
    [InlineData("parallel", "s=3/4", "Delta*N/2")]
    [InlineData("depolarised", "", "Delta*N*(1-eps)")]
    [InlineData("depolarised", "eps=1/2", "Delta*N/2")]
    public void The_local_ergotropy_is_that_of_one_cell_times_N(string family, string settings, string expected) =>
        Assert.Equal(expected, Print.Text(Of(family, settings).Forms.LocalErgotropy!));

    [Theory]
    [InlineData("purity-tight", Side.Upper)]
    [InlineData("purity-tight", Side.Lower)]
    public void The_tight_purity_bounds_of_the_flat_state_are_two_over_N_plus_one(string name, Side side)
    {
        var bound = Of("uniform").Bounds.Single(b => b.Bound.Name == name && b.Bound.Side == side);
        Assert.Equal("0.25", Value(bound.Expression!, "N=7"));
    }

    [Fact]
    public void A_bound_that_needs_an_unknown_quantity_is_given_in_words()
    {
        var bounds = Own("Delta*N/2", "1/2").OrThrow().Bounds;
        Assert.All(bounds.Where(b => b.Bound.Name.StartsWith("purity") || b.Bound.Name == "rank"), b => Assert.Null(b.Expression));
    }
}
