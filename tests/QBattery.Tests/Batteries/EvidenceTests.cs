using QBattery.Batteries;
using QBattery.Symbolic;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>Nothing that is not proved is said to be.</summary>
public sealed class EvidenceTests
{
    private const string Always = "proved for every N >= 1", Eventually = "proved for all large N, by leading terms", Open = "assumed";

    [Theory]
    [InlineData("depolarised", "eps=exp(-c*N^2)", "0 <= exp(-c*N^2) <= 1", Always)]
    [InlineData("depolarised", "eps=1/(N+1)", "0 <= 1/(N+1) <= 1", Always)]
    [InlineData("depolarised", "eps=c/N^2", "0 <= c/N^2 <= 1", Eventually)]
    [InlineData("depolarised", "eps=6/5/N^2", "0 <= 6/(5*N^2) <= 1", Eventually)]
    [InlineData("depolarised", "eps=1/log(N+1)", "0 <= 1/log(N+1) <= 1", Eventually)]
    [InlineData("depolarised", "eps=(c-1)/N^2", "0 <= (c-1)/N^2 <= 1", Open)]
    [InlineData("parallel", "s=b/2", "1/2 < b/2 <= 1", Open)]
    [InlineData("gibbs", "x=exp(-b)", "0 < exp(-b) < 1", Always)]
    [InlineData("uniform", "", "n > 0", Always)]
    [InlineData("depolarised", "eps=c/N^2", "n > 0", Eventually)]
    [InlineData("coherent", "", "n > 0", Open)]
    public void A_condition_is_as_good_as_its_proof(string family, string settings, string claim, string how) =>
        Assert.Equal(how, How(Of(family, settings), claim));

    [Theory]
    [InlineData("uniform", "", "the energy is extensive: n ~ N/2")]
    [InlineData("depolarised", "eps=c/N", "the energy is extensive: n ~ N")]
    [InlineData("coherent", "", "the energy is extensive: n ~ N*sin(theta/2)^2 if sin(theta/2)^2>0")]
    [InlineData("thermal", "", "the energy is not extensive: n ~ x/(1-x)")]
    [InlineData("levels", "d=4", "the energy is extensive: n ~ 3*N/2")]
    public void The_hypothesis_of_the_universal_law_is_checked(string family, string settings, string claim) =>
        Assert.Contains(Of(family, settings).Evidence, evidence => evidence.Claim == claim);

    [Theory]
    [InlineData("uniform", "", "T1")]
    [InlineData("levels", "d=3", "T3")]
    [InlineData("parallel", "", "Gibbs")]
    public void The_passive_energy_names_its_theorem(string family, string settings, string theorem) =>
        Assert.Contains(theorem, How(Of(family, settings), "E_passive"));

    [Fact]
    public void Only_an_expansion_that_ends_is_called_exact()
    {
        Assert.StartsWith("exact", How(Own("Delta*N/2", "1-1/(2*N^2)").OrThrow(), "expansion"));
        Assert.DoesNotContain("exact", How(Of("uniform"), "expansion"));
    }
}
