using QBattery.Batteries;
using QBattery.Symbolic;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>Closed forms against numbers worked out from the definitions outside this program.</summary>
public sealed class ClosedFormTests
{
    // By exact fractions: populations sorted onto the sorted energies of all d^N strings.
    [Theory]
    [InlineData("uniform", "", "N=1", "1/2", "1/2", "0", "1/2", "1/2")]
    [InlineData("uniform", "", "N=4", "2", "4/5", "0", "1/5", "1/5")]
    [InlineData("uniform", "", "N=7", "7/2", "7/8", "0", "1/8", "1/8")]
    [InlineData("gibbs", "x=1/2", "N=3", "34/15", "7/15", "23/15", "8/15", "17/45")]
    [InlineData("gibbs", "", "N=5,x=2/3", "2379/665", "422/665", "1433/665", "243/665", "793/3325")]
    [InlineData("gibbs", "x=1-y", "N=5,y=1/3", "2379/665", "422/665", "1433/665", "243/665", "793/3325")]
    [InlineData("thermal", "x=1/2", "N=3", "11/15", "7/15", "0", "8/15", "17/45")]
    [InlineData("thermal", "", "N=5,x=2/3", "946/665", "422/665", "0", "243/665", "793/3325")]
    [InlineData("depolarised", "", "N=3,eps=3/5", "21/10", "9/20", "6/5", "11/20", "37/100")]
    [InlineData("depolarised", "eps=c/N^2", "N=4,c=1/2", "63/16", "1/40", "31/8", "39/40", "1217/1280")]
    [InlineData("depolarised", "eps=c/N^2", "N=6,c=1/2", "143/24", "1/84", "71/12", "83/84", "5905/6048")]
    [InlineData("depolarised", "eps=3/N^2", "N=2", "5/4", "1/2", "1/2", "1/2", "3/8")]
    [InlineData("levels", "d=2", "N=5", "5/2", "5/6", "0", "1/6", "1/6")]
    [InlineData("levels", "d=3", "N=3", "3", "3/2", "0", "1/10", "1/10")]
    [InlineData("levels", "d=4", "N=3", "9/2", "9/4", "0", "1/20", "1/20")]
    [InlineData("levels", "d=5", "N=2", "4", "8/3", "0", "1/15", "1/15")]
    public void They_have_the_values_of_the_definition(
        string family, string settings, string point, string energy, string passive, string ladder, string largest, string purity)
    {
        var forms = Of(family, settings, "0<y<1").Forms;
        Assert.Equal(Exact(energy), Value(forms.Energy, point));
        Assert.Equal(Exact(passive), Value(forms.PassiveEnergy, point));
        Assert.Equal(Exact(ladder), Value(forms.LadderErgotropy!, point));
        Assert.Equal(Exact(largest), Value(forms.LargestEigenvalue, point));
        Assert.Equal(Exact(purity), Value(forms.Purity!, point));
    }

    [Theory]
    [InlineData("N=1", "3/4", "1/4", "3/4", "5/8")]
    [InlineData("N=4", "3", "1", "81/256", "625/4096")]
    public void Independent_cells_have_the_values_of_all_strings(
        string point, string energy, string passive, string largest, string purity)
    {
        var forms = Of("parallel", "s=3/4").Forms;
        Assert.Equal(Exact(energy), Value(forms.Energy, point));
        Assert.Equal(Exact(passive), Value(forms.PassiveEnergy, point));
        Assert.Equal(Exact(largest), Value(forms.LargestEigenvalue, point));
        Assert.Equal(Exact(purity), Value(forms.Purity!, point));
        Assert.Null(forms.LadderErgotropy);
    }

    // With mpmath.
    [Theory]
    [InlineData("depolarised", "eps=exp(-c*N^2)", "N=3,c=1/2", "2.983336505192636540255785", "0.008331747403681729872107351", "2.966673010385273080511571", "0.9834290625457015499179085")]
    [InlineData("depolarised", "eps=c/N^2*log(N)", "N=5,c=2", "4.678112417513179925079848", "0.1072958608289400249733840", "4.356224835026359850159696", "0.7992231604433478697608597")]
    public void They_have_the_values_of_the_definition_to_25_digits(
        string family, string settings, string point, string energy, string passive, string ladder, string purity)
    {
        var forms = Of(family, settings).Forms;
        Assert.Equal(energy, Value(forms.Energy, point));
        Assert.Equal(passive, Value(forms.PassiveEnergy, point));
        Assert.Equal(ladder, Value(forms.LadderErgotropy!, point));
        Assert.Equal(purity, Value(forms.Purity!, point));
    }

    [Fact]
    public void A_coherent_state_gives_all_of_its_energy()
    {
        var forms = Of("coherent", "theta=2").Forms;
        Assert.Equal("4.956513927914998354491489", Value(forms.Energy, "N=7"));
        Assert.Equal(forms.Energy, forms.Ergotropy);
        Assert.Equal(forms.Energy, forms.LadderErgotropy);
        Assert.Equal(
            (Build.Zero, Build.One, Build.Zero, Build.One, Build.One),
            (forms.PassiveEnergy, forms.Ratio, forms.LockedFraction, forms.LargestEigenvalue, forms.Purity!));
    }

    [Theory]
    [InlineData("uniform", "")]
    [InlineData("gibbs", "")]
    [InlineData("gibbs", "x=1/2")]
    [InlineData("thermal", "")]
    [InlineData("coherent", "")]
    [InlineData("depolarised", "")]
    [InlineData("depolarised", "eps=c/N^2")]
    [InlineData("depolarised", "eps=exp(-c*N^2)")]
    [InlineData("depolarised", "eps=c/N^2*log(N)")]
    [InlineData("levels", "d=2")]
    public void Two_level_cells_lock_one_less_r_0_over_n(string family, string settings)
    {
        var (subject, forms) = (Of(family, settings).Subject, Of(family, settings).Forms);
        var byT1 = (Build.One - forms.LargestEigenvalue) * Read("Delta") / forms.Energy;
        Assert.Equal(Truth.Yes, ZeroTest.Of(forms.LockedFraction - byT1, subject.Assumptions.With("N", Domain.PositiveInteger)));
    }

    [Theory]
    [InlineData("gibbs", "")]
    [InlineData("depolarised", "eps=c/N^2")]
    [InlineData("levels", "d=4")]
    [InlineData("parallel", "")]
    public void Energies_and_ratios_fit_together(string family, string settings)
    {
        var (subject, forms) = (Of(family, settings).Subject, Of(family, settings).Forms);
        var known = subject.Assumptions.With("N", Domain.PositiveInteger);
        Assert.Equal(Truth.Yes, ZeroTest.Of(forms.Energy - forms.PassiveEnergy - forms.Ergotropy, known));
        Assert.Equal(Truth.Yes, ZeroTest.Of(forms.Ergotropy / forms.Energy - forms.Ratio, known));
        Assert.Equal(Truth.Yes, ZeroTest.Of(Build.One - forms.Ratio - forms.LockedFraction, known));
    }

    private static string Exact(string rational) => Value(Read(rational), "N=1");
}
