using QBattery.Batteries;
using QBattery.Symbolic;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

public sealed class OwnFormTests
{
    [Theory]
    [InlineData("Delta*N/2", "1/(N+2)", "largest eigenvalue")]
    [InlineData("Delta*N/2", "3/2", "largest eigenvalue")]
    [InlineData("Delta*N/2", "1+1/N", "largest eigenvalue")]
    [InlineData("Delta*N/2", "2-3/N", "largest eigenvalue")]
    [InlineData("Delta*N/2", "1/N-1/N^2", "largest eigenvalue")]
    [InlineData("2*Delta*N", "1", "mean excitation")]
    [InlineData("Delta*(N+1/N)", "1", "mean excitation")]
    [InlineData("Delta*(N^2-5)", "1", "mean excitation")]
    [InlineData("-Delta", "1", "mean excitation")]
    [InlineData("Delta*N", "1/2", "mean excitation")]
    [InlineData("Delta*(N-1/N)", "1/2", "mean excitation")]
    [InlineData("Delta/N", "1/2", "mean excitation")]
    public void What_no_state_has_is_refused(string energy, string largest, string what)
    {
        var reason = Refusal(Own(energy, largest));
        Assert.Contains($"the {what}", reason.Sentence);
        Assert.Contains("no state has it", reason.Sentence);
        Assert.True(reason.IsBadInput);
    }

    [Theory]
    [InlineData("Delta^2*N", "1", "proportional to Delta")]
    [InlineData("Delta*N+1", "1", "proportional to Delta")]
    [InlineData("Delta*N/2", "Delta/N", "free of Delta")]
    public void The_gap_is_only_a_unit_of_energy(string energy, string largest, string why) =>
        Assert.Contains(why, Refusal(Own(energy, largest)).Sentence);

    [Fact]
    public void An_empty_battery_has_no_ratio()
    {
        var reason = Assert.IsType<Reason.OutsideDomain>(Refusal(Own("0", "1")));
        Assert.Contains("the energy is zero", reason.Sentence);
        Assert.False(reason.IsBadInput);
    }

    [Fact]
    public void A_full_turn_leaves_the_battery_empty() =>
        Assert.Contains("the energy is zero", Refusal(Try("coherent", "theta=2*pi")).Sentence);

    [Theory]
    [InlineData("N/2", "1-1/(2*N)")]
    [InlineData("Delta*N/2", "1-1/(2*N)")]
    public void Energies_may_be_in_units_of_the_gap(string energy, string largest) =>
        Assert.Equal("0.04", Value(Own(energy, largest).OrThrow().Forms.LockedFraction, "N=5"));

    [Fact]
    public void What_is_not_refuted_is_called_assumed()
    {
        var derivation = Own("Delta*N/2", "a").OrThrow();
        Assert.Equal("assumed", How(derivation, "1/(N+1) <= a <= 1"));
        Assert.Equal("universal 1/N if a<1", derivation.Law.Description);
        Assert.Contains("assumed where it is not refuted", How(derivation, "n and r_0"));
    }

    [Fact]
    public void Purity_and_ladder_ergotropy_are_not_made_up()
    {
        var forms = Own("Delta*k", "1").OrThrow().Forms;
        Assert.Equal(((Expr?)null, (Expr?)null), (forms.Purity, forms.LadderErgotropy));
    }
}
