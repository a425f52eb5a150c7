using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;
using QBattery.Tests.Batteries;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Numerics;

/// <summary>The check agrees with what is right, and with nothing else.</summary>
public sealed class CrossCheckTests
{
    [Theory]
    [InlineData("uniform", "")]
    [InlineData("gibbs", "")]
    [InlineData("gibbs", "x=exp(-b)")]
    [InlineData("thermal", "")]
    [InlineData("coherent", "")]
    [InlineData("depolarised", "")]
    [InlineData("depolarised", "eps=c/N^2*log(N)")]
    [InlineData("depolarised", "eps=exp(-N^2)")]
    [InlineData("depolarised", "eps=exp(-18/25*N^2)")]
    [InlineData("levels", "d=2")]
    [InlineData("parallel", "")]
    [InlineData("parallel", "s=1-1/10^9")]
    [InlineData("parallel", "s=1-1/10^18")]
    [InlineData("coherent", "theta=1/10^9")]
    [InlineData("coherent", "theta=1/10^30")]
    [InlineData("coherent", "theta=pi-1/10^9")]
    [InlineData("gibbs", "x=1-1/10^9")]
    [InlineData("gibbs", "x=1/10^9")]
    [InlineData("depolarised", "eps=1/10^20")]
    [InlineData("depolarised", "eps=1-1/10^12")]
    public void Every_family_agrees_over_the_whole_range(string family, string settings)
    {
        var check = CrossCheck.Of(Of(family, settings)).OrThrow();
        Assert.True(check.Agrees, $"{check.Worst}: {check.WorstRelativeError}");
        Assert.Equal<Seq<int>>([1, 2, 3, 4, 5, 6, 8, 12, 16, 24, 32], check.Cells);
    }

    [Theory]
    [InlineData("levels", "d=3", "", 32)]
    [InlineData("levels", "d=5", "", 16)]
    [InlineData("levels", "d=20", "", 3)]
    public void Many_levels_agree_as_far_as_matrices_are_small(string family, string settings, string assume, int last)
    {
        var check = CrossCheck.Of(Of(family, settings, assume)).OrThrow();
        Assert.True(check.Agrees, $"{check.Worst}: {check.WorstRelativeError}");
        Assert.Equal(last, check.Cells[^1]);
    }

    [Theory]
    [InlineData("eps=3/N^2", "", 2)]
    [InlineData("eps=6/5/N^2", "", 2)]
    [InlineData("eps=16/N^2", "", 4)]
    [InlineData("eps=c/N^2", "c>3", 2)]
    [InlineData("eps=1/log(N+1)", "", 2)]
    [InlineData("eps=c/N^2", "N>4", 5)]
    public void It_is_made_where_there_is_a_state(string settings, string assume, int first)
    {
        var check = CrossCheck.Of(Of("depolarised", settings, assume)).OrThrow();
        Assert.True(check.Agrees, $"{check.Worst}: {check.WorstRelativeError}");
        Assert.Equal(first, check.Cells[0]);
    }

    [Fact]
    public void Assumptions_on_N_are_kept() => Assert.All(
        CrossCheck.Of(Of("uniform", "", "N even")).OrThrow().Cells, cells => Assert.Equal(0, cells % 2));

    [Theory]
    [InlineData("depolarised", "eps=(c-1)/N^2", "", "c", "1", "2")]
    [InlineData("depolarised", "eps=log(c)/N", "", "c", "1", "3")]
    [InlineData("parallel", "s=b/2", "", "b", "1", "2")]
    [InlineData("depolarised", "eps=c/N^2", "7<c<8", "c", "7", "8")]
    public void Samples_of_open_parameters_make_states(
        string family, string settings, string assume, string name, string above, string below)
    {
        var check = CrossCheck.Of(Of(family, settings, assume)).OrThrow();
        var sample = check.At.Single(at => at.Name == name).Value;
        Assert.True(check.Agrees);
        Assert.InRange(sample.ToDouble(), double.Parse(above), double.Parse(below));
    }

    [Fact]
    public void Samples_respect_that_a_parameter_is_whole() =>
        Assert.True(CrossCheck.Of(Of("depolarised", "eps=c/N^2", "c>0, c even")).OrThrow().At[0].Value.Numerator.IsEven);

    [Fact]
    public void Without_a_state_there_is_no_check() =>
        Assert.IsType<Reason.NotCovered>(Refusal(CrossCheck.Of(Own("Delta*(N-500)", "1/2").OrThrow())));

    [Theory]
    [InlineData("Delta*N/2", "1/2")]
    [InlineData("Delta*N/2", "1-exp(-N^2/2)")]
    [InlineData("Delta*(N-a)", "1-a/N^2")]
    public void Own_closed_forms_agree_with_filled_levels(string energy, string largest) =>
        Assert.True(CrossCheck.Of(Own(energy, largest, "0<a<1").OrThrow()).OrThrow().Agrees);

    [Fact]
    public void A_wrong_mean_excitation_is_reported() =>
        AssertDisagrees(state => state with { Excitation = Read("N/2+1/1000000") }, "energy");

    [Fact]
    public void A_wrong_largest_eigenvalue_is_reported() =>
        AssertDisagrees(state => state with { Spectrum = new SpectrumForm.Collective(Read("1/(N+1)+1/10^8")) }, "eigenvalue");

    [Fact]
    public void A_wrong_purity_is_reported() =>
        AssertDisagrees(state => state with { Purity = Read("1/(N+2)") }, "purity");

    [Fact]
    public void A_purity_wrong_at_one_N_only_is_reported() => AssertDisagrees(
        state => state with { Purity = Read("1/(N+1)+(N-1)^2*(N-2)^2*(N-3)^2*(N-4)^2*(N-5)^2*(N-6)^2*(N-8)^2/10^9") }, "purity");

    [Fact]
    public void A_wrong_ladder_energy_is_reported() =>
        AssertDisagrees(state => state with { LadderPassive = Read("N/3") }, "ladder ergotropy");

    [Fact]
    public void A_definition_that_is_not_the_one_meant_is_reported() =>
        AssertDisagrees(state => state with { Definition = new StateDefinition.Populations(Read("1+k")) }, "");

    [Fact]
    public void A_wrong_passive_energy_is_seen_however_small_it_is()
    {
        var subject = Subject("depolarised", "eps=exp(-N^2/4)").OrThrow();
        var wrong = subject with { State = subject.State with { Spectrum = new SpectrumForm.Collective(Read("1-exp(-N^2/4)")) } };
        var check = CrossCheck.Of(Derive.Of(wrong, 2).OrThrow()).OrThrow();
        Assert.False(check.Agrees);
    }

    [Fact]
    public void A_state_that_is_not_collective_violates_bounds_and_is_reported()
    {
        var subject = Subject("uniform").OrThrow();
        var product = subject.State with { Definition = new StateDefinition.Copies(Read("3/4")), Excitation = Read("3*N/4") };
        var check = CrossCheck.Of(Derive.Of(subject with { State = product }, 2).OrThrow()).OrThrow();
        Assert.False(check.Agrees);
        Assert.Contains(new AtCells("universal", 8), check.BoundsViolated);
    }

    private static readonly AtCells Energy = new("energy", 1);

    [Fact]
    public void What_is_not_a_number_never_agrees()
    {
        Assert.False(new Check([1], [], double.NaN, Energy, new CheckMethod.Matrices(null), []).Agrees);
        Assert.False(new Check([1], [], 0, Energy, new CheckMethod.Matrices(null), [new("universal", 1)]).Agrees);
        Assert.True(new Check([1], [], 0, Energy, new CheckMethod.Matrices(null), []).Agrees);
    }

    [Fact]
    public void A_closed_form_without_a_value_is_no_agreement()
    {
        var subject = Subject("uniform").OrThrow();
        var broken = subject with { State = subject.State with { Purity = Read("sqrt(3-N)") } };
        Assert.False(CrossCheck.Of(Derive.Of(broken, 2).OrThrow()).Select(check => check.Agrees).Else(_ => false));
    }

    [Fact]
    public void A_ladder_energy_claimed_of_a_product_state_never_agrees()
    {
        var subject = Subject("parallel", "s=3/4").OrThrow();
        var check = CrossCheck.Of(Derive.Of(subject with { State = subject.State with { LadderPassive = Read("0") } }, 2).OrThrow()).OrThrow();
        Assert.True(double.IsNaN(check.WorstRelativeError));
        Assert.False(check.Agrees);
    }

    /// <summary>The uniform family with one thing wrong.</summary>
    private static void AssertDisagrees(Func<FamilyState, FamilyState> spoil, string quantity)
    {
        var subject = Subject("uniform").OrThrow();
        var check = CrossCheck.Of(Derive.Of(subject with { State = spoil(subject.State) }, 2).OrThrow()).OrThrow();
        Assert.False(check.Agrees);
        Assert.Contains(quantity, $"{check.Worst}");
    }
}
