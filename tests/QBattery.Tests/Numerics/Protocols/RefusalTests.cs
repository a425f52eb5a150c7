using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Protocols;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("tavis-cummings", "photons=0", 4, "above zero")]
    [InlineData("tavis-cummings", "photons=2-N", 4, "above zero")]
    [InlineData("tavis-cummings", "photons=q", 4, "no value")]
    [InlineData("tavis-cummings", "time=2-N", 4, "zero or above")]
    [InlineData("tavis-cummings", "charger=coherent,tolerance=2", 4, "between 0 and 1")]
    [InlineData("spin-charger", "up=N+1", 4, "more excitations than levels")]
    [InlineData("spin-charger", "spins=7/2", 4, "whole number")]
    [InlineData("sweep", "rate=0", 4, "above zero")]
    [InlineData("pump", "time=1", 0, "from 1")]
    public void A_value_out_of_range_is_a_bad_argument(string protocol, string settings, int cells, string why) =>
        Assert.Contains(why, $"{Assert.IsType<Reason.BadArgument>(Refusal(protocol, settings, cells)).Why}", StringComparison.Ordinal);

    [Theory]
    [InlineData("tavis-cummings", "charger=coherent", 1_000_000, "GB")]
    [InlineData("tavis-cummings", "", 1_000_000, " s;")]
    [InlineData("tavis-cummings", "time=10^12", 4, " s;")]
    [InlineData("tavis-cummings", "charger=thermal,photons=10^9", 4, "photon numbers")]
    [InlineData("pump", "time=N", 1_000_000, " s;")]
    [InlineData("sweep", "rate=1", 1_000_000, " s;")]
    public void What_would_take_too_much_is_refused_with_an_estimate(
        string protocol, string settings, int cells, string unit) => Assert.Contains(
        unit, $"{Assert.IsType<Reason.TooLarge>(Refusal(protocol, settings, cells)).Limit}", StringComparison.Ordinal);

    [Fact]
    public void A_truncation_that_hides_the_deficit_is_not_taken_for_purity()
    {
        const string settings = "charger=coherent,photons=1/10^12,time=first-max";
        Assert.Equal(1, Run.Of("tavis-cummings", settings, 5).Noise);
        Assert.InRange(Run.Of("tavis-cummings", settings + ",tolerance=1/10^50", 5).Noise, 0, 0.5);
    }

    [Fact]
    public void Without_stored_energy_R_is_undefined()
    {
        var empty = Run.Of("pump", "time=0", 3);
        Assert.IsType<Reason.OutsideDomain>(Assert.IsType<Result<double>.Fail>(empty.LogLocked).Reason);
        Assert.False(empty.Energetics.Full.Ratio.IsOk);
    }

    private static Reason Refusal(string protocol, string settings, int cells) => Assert.IsType<Result<Charged>.Fail>(
        Charging.Of(Run.Named(protocol, settings).Protocol, cells)).Reason;
}
