using FsCheck;
using FsCheck.Fluent;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

public sealed class BoundTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(150);

    public static TheoryData<string> Names => new(StatedBounds.All.Select(bound => bound.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_stated_bound_holds_for_random_states(string name)
    {
        var bound = StatedBounds.Named(name);
        var samples = bound.TwoLevelsOnly ? Samples.TwoLevel : Samples.AnyLevels;
        Prop.ForAll(samples, sample => bound.Holds(Measured.Of(sample))).Check(Runs);
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
