using QBattery.Batteries;
using QBattery.Symbolic;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>Scaling laws, as PHYSICS.md states them: T2, T4 and section 4.</summary>
public sealed class LawTests
{
    [Theory]
    [InlineData("uniform", "", LawKind.Universal, "2/N")]
    [InlineData("levels", "d=2", LawKind.Universal, "2/N")]
    [InlineData("levels", "d=3", LawKind.Universal, "2/N")]
    [InlineData("levels", "d=5", LawKind.Universal, "2/N")]
    [InlineData("levels", "d=20", LawKind.Universal, "2/N")]
    [InlineData("gibbs", "", LawKind.Universal, "x/N")]
    [InlineData("gibbs", "x=1/2", LawKind.Universal, "1/(2*N)")]
    [InlineData("depolarised", "eps=1/2", LawKind.Universal, "2/(3*N)")]
    [InlineData("depolarised", "eps=c/N", LawKind.Power, "c/N^2")]
    [InlineData("depolarised", "eps=c/N^2", LawKind.Power, "c/N^3")]
    [InlineData("depolarised", "eps=c/sqrt(N)", LawKind.Power, "c*N^(-3/2)")]
    [InlineData("depolarised", "eps=c/N^2*log(N)", LawKind.PowerLog, "c*log(N)/N^3")]
    [InlineData("depolarised", "eps=1/log(N+1)", LawKind.PowerLog, "1/(N*log(N))")]
    [InlineData("depolarised", "eps=exp(-c*N^2)", LawKind.Exponential, "exp(-c*N^2)/N")]
    [InlineData("depolarised", "eps=exp(-N)", LawKind.Exponential, "exp(-N)/N")]
    [InlineData("depolarised", "eps=0", LawKind.ExactFreedom, "0")]
    [InlineData("coherent", "", LawKind.ExactFreedom, "0")]
    [InlineData("parallel", "s=1", LawKind.ExactFreedom, "0")]
    [InlineData("parallel", "s=3/4", LawKind.NoFreedom, "1/3")]
    [InlineData("thermal", "", LawKind.NoFreedom, "1-x")]
    [InlineData("thermal", "x=1/3", LawKind.NoFreedom, "2/3")]
    public void A_family_follows_its_law(string family, string settings, LawKind kind, string leading)
    {
        var derivation = Of(family, settings);
        Assert.Equal(kind, derivation.Law.Kind);
        Assert.Null(derivation.Law.Proviso);
        AssertSame(leading, derivation.Law.Leading, derivation.Subject.Assumptions);
    }

    [Theory]
    [InlineData("Delta*N/2", "1-1/(N+1)^2", LawKind.Power, "2/N^3")]
    [InlineData("Delta*sqrt(N)", "1/2", LawKind.Power, "1/(2*sqrt(N))")]
    [InlineData("Delta*N/2", "1/2", LawKind.Universal, "1/N")]
    [InlineData("Delta*N/2", "1-exp(-N)", LawKind.Exponential, "2*exp(-N)/N")]
    [InlineData("Delta", "1/2", LawKind.NoFreedom, "1/2")]
    [InlineData("Delta*N/2", "1", LawKind.ExactFreedom, "0")]
    public void Own_closed_forms_follow_T4(string energy, string largest, LawKind kind, string leading)
    {
        var law = Own(energy, largest).OrThrow().Law;
        Assert.Equal(kind, law.Kind);
        AssertSame(leading, law.Leading, Assumptions.None);
    }

    [Theory]
    [InlineData("depolarised", "", "eps>0")]
    [InlineData("depolarised", "eps=(c-1)/N^2", "c>1")]
    [InlineData("depolarised", "eps=(2-c)/N^2", "c<2")]
    [InlineData("depolarised", "eps=log(c)/N", "c>1")]
    public void A_leading_term_that_may_vanish_is_claimed_with_a_proviso(string family, string settings, string proviso)
    {
        var derivation = Of(family, settings);
        Assert.Equal(proviso, $"{derivation.Law.Proviso}");
        Assert.EndsWith($" if {proviso}", derivation.Law.Description);
        Assert.EndsWith($"that {proviso} is assumed", How(derivation, "law"));
    }

    [Fact]
    public void An_assumption_lifts_the_proviso() =>
        Assert.Null(Of("depolarised", "eps=(c-1)/N^2", "1<c<2").Law.Proviso);

    [Fact]
    public void Without_extensive_energy_there_is_no_freedom_and_it_says_why()
    {
        var derivation = Of("thermal", "x=1/3");
        Assert.Contains("the energy is not extensive, n ~ 1/2", derivation.Law.Description);
        Assert.Contains("T2 fails", How(derivation, "the energy is not extensive"));
    }

    [Fact]
    public void With_extensive_energy_the_missing_freedom_is_not_blamed_on_it() =>
        Assert.Equal("no asymptotic freedom: L tends to 1/3", Of("parallel", "s=3/4").Law.Description);

    [Theory]
    [InlineData("eps=N^(-a)", "a<1 or a>1")]
    [InlineData("eps=x^N", "x<1 or x>1")]
    public void An_open_order_of_growth_is_refused_with_what_to_supply(string settings, string supply) =>
        Assert.Contains(supply, Refusal(Try("depolarised", settings)).Sentence);

    [Fact]
    public void A_noise_that_oscillates_has_no_law() =>
        Assert.IsType<Reason.Oscillates>(Refusal(Try("depolarised", "eps=(2+(-1)^N)/(3*N^2)")));

    private static void AssertSame(string expected, Expr actual, Assumptions assumptions) =>
        Assert.Equal(Truth.Yes, ZeroTest.Of(Read(expected) - actual, assumptions.With("N", Domain.PositiveInteger)));
}
