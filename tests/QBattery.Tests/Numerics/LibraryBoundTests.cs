using FsCheck;
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Numerics.CrossChecks;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>The bounds of the library on random states, and on the states said to saturate them.</summary>
public sealed class LibraryBoundTests
{
    public static TheoryData<string, Side> Bounds
    {
        get
        {
            var data = new TheoryData<string, Side>();
            foreach (var bound in BoundCatalogue.All) data.Add(bound.Name, bound.Side);
            return data;
        }
    }

    [Property(MaxTest = 200)]
    public Property Every_bound_of_the_catalogue_holds_for_two_levels(TwoLevelSample sample) =>
        Hold(BoundCatalogue.All, sample.Sample);

    [Property(MaxTest = 200)]
    public Property Every_bound_of_any_number_of_levels_holds_for_random_states(Sample sample) =>
        Hold(BoundCatalogue.All.Where(bound => !bound.TwoLevelsOnly), sample);

    /// <summary>An eigenvalue of 5e-15 is none for the rank, and is all that is locked.</summary>
    [Fact]
    public void The_rank_bound_holds_where_a_population_is_too_small_to_count() =>
        Assert.True(Slack(Named("rank", Side.Upper), BatteryStates.Diagonal(4, 2, [5e-15, 0, 0, 0, 1 - 5e-15])).High >= 0);

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_bound_is_reached_by_the_states_said_to_saturate_it(string name, Side side)
    {
        var bound = Named(name, side);
        var cases =
            from levels in bound.TwoLevelsOnly ? new[] { 2 } : [2, 3, 4]
            from cells in Enumerable.Range(1, 10 / levels)
            from weights in bound.SaturatedBy.Weights(SymmetricBasis.Dimension(cells, levels))
            select (cells, levels, weights);
        Assert.NotEmpty(cases);
        Assert.All(cases, at => Assert.Equal(0, Slack(bound, Saturating(at.cells, at.levels, at.weights)).Middle, 1e-12));
    }

    [Theory]
    [InlineData("universal", Side.Upper, 1, 1, 1, 1, 1)]
    [InlineData("rank", Side.Upper, 1, 1, 1)]
    [InlineData("purity-simple", Side.Lower, 1)]
    [InlineData("purity-simple", Side.Upper, 1, 1, 1)]
    [InlineData("purity-tight", Side.Lower, 7, 1, 1, 1, 1)]
    [InlineData("purity-tight", Side.Lower, 1000, 1, 1, 1, 1)]
    [InlineData("purity-tight", Side.Upper, 4, 4, 4, 1)]
    [InlineData("purity-tight", Side.Upper, 3, 2)]
    [InlineData("entropy", Side.Lower, 7, 1, 1, 1, 1)]
    [InlineData("entropy", Side.Upper, 1, 1, 1)]
    [InlineData("levels", Side.Lower, 5, 3, 1)]
    [InlineData("levels", Side.Upper, 5, 3, 1)]
    [InlineData("levels-universal", Side.Upper, 1, 1, 1, 1, 1)]
    [InlineData("ladder", Side.Lower, 5, 3)]
    [InlineData("ladder", Side.Upper, 7, 1, 1, 1, 1)]
    public void A_bound_on_the_spectrum_is_reached_in_every_basis(string name, Side side, params int[] weights)
    {
        var state = new Sample(4, 2, new Ensemble.Rotated(weights.Select(w => (double)w).ToSeq()), 5).State();
        Assert.Equal(0, Slack(Named(name, side), state).Middle, 1e-12);
    }

    [Fact]
    public void Every_bound_says_what_it_is()
    {
        Assert.All(BoundCatalogue.All, bound => Assert.All(
            [bound.Statement, bound.Latex, bound.Proof, bound.Domain, bound.SaturatedBy.Meaning], Assert.NotEmpty));
        Assert.Distinct(BoundCatalogue.All.Select(bound => (bound.Name, bound.Side)));
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void No_bound_is_reached_by_every_state(string name, Side side)
    {
        BatteryState[] states =
        [
            BatteryStates.Dicke(0.5, 0.3, 0, 0.15, 0.05), BatteryStates.Dicke(0, 0, 0.1, 0.2, 0.7),
            BatteryStates.Diagonal(2, 3, [0.4, 0.2, 0.1, 0.1, 0.1, 0.1]),
        ];
        var bound = Named(name, side);
        Assert.Contains(states.Where(s => s.Levels == 2 || !bound.TwoLevelsOnly), state => Slack(bound, state).Low > 0.01);
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void An_empty_battery_violates_no_bound(string name, Side side) =>
        Assert.InRange(Slack(Named(name, side), BatteryStates.Dicke(1, 0, 0)).High, 0, double.MaxValue);

    [Fact]
    public void A_product_state_is_not_collective_and_violates_the_universal_bound()
    {
        var product = BatteryStates.Product(8, BatteryStates.Dicke(0.25, 0.75));
        Assert.Equal(8 / 9.0 - 2, Slack(Named("universal", Side.Upper), product).Middle, 1e-12);
    }

    [Fact]
    public void A_planted_false_bound_is_caught_with_a_small_readable_counterexample()
    {
        var planted = Planted("N/((N+2)*n)");
        var caught = Counterexample.Of<TwoLevelSample>(own => Holds(planted, own.Sample), 500);
        Assert.Equal("Sample { Cells = 1, Levels = 2, Ensemble = populations [1, 1] on random levels, Seed = 0 }", caught.ToString());
    }

    [Fact]
    public void A_planted_false_rank_bound_shrinks_to_two_populations()
    {
        var planted = Planted("(1-1/(rank-1/10))/n");
        var caught = Counterexample.Of<TwoLevelSample>(own => Holds(planted, own.Sample), 500).Sample;
        Assert.Equal((1, 0), (caught.Cells, caught.Seed));
        Assert.IsType<Ensemble.Placed>(caught.Ensemble);
    }

    private static Bound Named(string name, Side side) => BoundCatalogue.All.Single(b => b.Name == name && b.Side == side);

    private static Bound Planted(string bound) => new("planted", Side.Upper, Parse.Expression(bound).OrThrow(), "", "");

    private static bool Holds(Bound bound, Sample sample) => Slack(bound, sample.State()).High >= 0;

    private static Property Hold(IEnumerable<Bound> bounds, Sample sample)
    {
        var (state, report) = (sample.State(), Oracle.Report(sample.State()));
        return Labelled.All(bounds, bound => $"{bound.Name}, {bound.Side}", bound => BoundSlack.Of(bound, state, report).High >= 0);
    }

    private static BatteryState Saturating(int cells, int levels, Seq<int> weights) =>
        BatteryStates.Diagonal(cells, levels, weights.Select(weight => weight / (double)weights.Sum()));

    private static Bracket Slack(Bound bound, BatteryState state) => BoundSlack.Of(bound, state, Oracle.Report(state));
}
