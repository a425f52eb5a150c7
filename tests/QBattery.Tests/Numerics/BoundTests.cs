using FsCheck;
using QBattery.Numerics;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

public sealed class BoundTests
{
    [Property(MaxTest = 150)]
    public Property Every_theorem_and_stated_bound_holds_for_two_levels(TwoLevelSample sample) =>
        Hold(StatedBounds.All, sample.Sample);

    [Property(MaxTest = 150)]
    public Property Every_theorem_for_any_number_of_levels_holds_for_random_states(Sample sample) =>
        Hold(StatedBounds.All.Where(bound => !bound.TwoLevelsOnly), sample);

    private static Property Hold(IEnumerable<StatedBound> bounds, Sample sample)
    {
        var measured = Measured.Of(sample);
        return Labelled.All(bounds, bound => bound.Name, bound => bound.Holds(measured));
    }

    [Theory]
    [InlineData("entropy, upper", 1, 1, 1)]
    [InlineData("entropy, lower", 7, 1, 1, 1, 1)]
    [InlineData("ladder, lower", 3, 1)]
    [InlineData("ladder, upper", 1, 1, 1, 1, 1)]
    public void A_bound_is_reached_by_the_spectrum_said_to_saturate_it(string name, params int[] weights)
    {
        var state = Measured.Of(new Sample(4, 2, new Ensemble.Rotated(weights.Select(w => (double)w).ToSeq()), 5));
        Assert.InRange(StatedBounds.Named(name).Gap(state), -StatedBounds.Slack, 1e-6);
    }

    [Theory]
    [InlineData(1, 1, 0, 0, 0)]
    [InlineData(1, 1, 1, 0, 0)]
    [InlineData(0, 0, 1, 1, 1)]
    [InlineData(0, 0, 0, 0, 1)]
    public void The_energy_only_bound_is_reached_by_flat_lowest_or_highest_levels(params int[] on)
    {
        var state = BatteryStates.Dicke(on.Select(weight => weight / (double)on.Sum()).ToArray());
        Assert.Equal(0, StatedBounds.Named("energy only").Gap(Measured.Of(state, on.Sum())), 1e-10);
    }
}
