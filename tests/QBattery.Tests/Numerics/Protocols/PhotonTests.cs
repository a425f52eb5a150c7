using QBattery.Numerics;
using QBattery.Numerics.Protocols;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Protocols;

public sealed class PhotonTests
{
    [Property]
    public bool What_is_left_out_is_below_the_tolerance_and_not_understated(Light input)
    {
        var cut = Photons.Of(input.Charger, input.Mean, input.Tolerance).OrThrow();
        var much = Photons.Of(input.Charger, input.Mean, 1e-29).OrThrow();
        var beyond = much.Numbers
            .Where(entry => entry.Number < cut.Truncation.From || entry.Number > cut.Truncation.To)
            .Sum(entry => entry.Probability);
        return cut.Truncation.Discarded <= input.Tolerance && beyond <= cut.Truncation.Discarded * (1 + 1e-9);
    }

    [Property]
    public bool The_distribution_is_normalised_and_has_its_mean(Light input)
    {
        var numbers = Photons.Of(input.Charger, input.Mean, 1e-20).OrThrow().Numbers;
        return Math.Abs(numbers.Sum(entry => entry.Probability) - 1) < 1e-12
            && Math.Abs(numbers.Sum(entry => entry.Probability * entry.Number) / input.Mean - 1) < 1e-11;
    }

    [Fact]
    public void A_squeezed_vacuum_has_even_photon_numbers_only() => Assert.All(
        Photons.Of(Charger.Squeezed, 2.5, 1e-12).OrThrow().Numbers, entry => Assert.Equal(0, entry.Number % 2));

    [Fact]
    public void A_tolerance_out_of_reach_is_refused() => Assert.IsType<Reason.TooLarge>(
        Assert.IsType<Result<PhotonNumbers>.Fail>(Photons.Of(Charger.Thermal, 1e9, 1e-20)).Reason);
}
