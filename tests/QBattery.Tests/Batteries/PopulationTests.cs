using QBattery.Batteries;
using QBattery.Batteries.Populations;
using QBattery.Symbolic;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>What is derived from populations, against exact fractions worked out outside of this program.</summary>
public sealed class PopulationTests
{
    [Theory]
    [InlineData("binomial", "q=1/2", "N even", "N=6", "3", "11/16", "5/16")]
    [InlineData("binomial", "q=1/2", "N odd", "N=7", "7/2", "93/128", "35/128")]
    [InlineData("binomial", "q=2/5", "", "N=10", "4", "1463237/1953125", "489888/1953125")]
    [InlineData("binomial", "", "", "N=8,q=3/4", "6", "11281/16384", "5103/16384")]
    [InlineData("subset", "k=1,M=N-1", "", "N=7", "6/7", "1/7", "6/7")]
    [InlineData("subset", "k=N/2,M=N/2", "", "N=8", "2", "17/35", "18/35")]
    [InlineData("subset", "k=2,M=N-2", "", "N=9", "14/9", "5/12", "7/12")]
    [InlineData("subset", "k=N/3,M=4", "", "N=9", "4/3", "11/21", "10/21")]
    [InlineData("noisy-levels", "d=3,eps=1/2", "", "N=3", "9/2", "3/4", "11/20")]
    [InlineData("noisy-levels", "d=4,eps=2/5", "", "N=3", "36/5", "9/10", "31/50")]
    [InlineData("noisy-levels", "d=2,eps=3/5", "", "N=4", "14/5", "12/25", "13/25")]
    [InlineData("dicke", "k=N/2", "", "N=8", "4", "0", "1")]
    public void Named_families_have_the_values_of_their_definition(
        string family, string settings, string assume, string point, string energy, string passive, string largest)
    {
        var forms = Of(family, settings, assume).Forms;
        Assert.Equal(Exact(energy), Value(forms.Energy, point));
        Assert.Equal(Exact(passive), Value(forms.PassiveEnergy, point));
        Assert.Equal(Exact(largest), Value(forms.LargestEigenvalue, point));
    }

    [Theory]
    [InlineData("binomial(N,k)^2", "N even", "N=6", "3", "131/231", "100/231")]
    [InlineData("k+1", "", "N=5", "10/3", "5/7", "2/7")]
    [InlineData("k*(N-k)", "N even, N>1", "N=6", "3", "26/35", "9/35")]
    [InlineData("3*x^k", "0<x<1", "N=4,x=1/3", "58/121", "40/121", "81/121")]
    [InlineData("binomial(N+k,k)/2^k", "", "N=5", "843/256", "193/256", "63/256")]
    [InlineData("k^2", "", "N=5", "45/11", "6/11", "5/11")]
    [InlineData("1", "", "N=5", "5/2", "5/6", "1/6")]
    public void Weights_need_not_be_normalised(
        string weight, string assume, string point, string energy, string passive, string largest)
    {
        var forms = Own(weight, assume).OrThrow().Forms;
        Assert.Equal(Exact(energy), Value(forms.Energy, point));
        Assert.Equal(Exact(passive), Value(forms.PassiveEnergy, point));
        Assert.Equal(Exact(largest), Value(forms.LargestEigenvalue, point));
    }

    [Fact]
    public void The_purity_of_the_balanced_binomial_is_a_central_binomial() =>
        Assert.Equal(Exact("231/1024"), Value(Of("binomial", "q=1/2", "N even").Forms.Purity!, "N=6"));

    // PHYSICS.md, sections 4 and 5.
    [Theory]
    [InlineData("binomial", "q=1/2", "2/N*(1-binomial(N,N/2)/2^N)")]
    [InlineData("subset", "k=1,M=N-1", "1/(N-1)")]
    public void The_locked_fraction_is_that_of_the_paper(string family, string settings, string locked) =>
        Assert.Equal(Value(Read(locked), "N=12"), Value(Of(family, settings).Forms.LockedFraction, "N=12"));

    [Fact]
    public void Half_of_a_balanced_Dicke_state_has_half_integer_powers()
    {
        var terms = Of("subset", "k=N/2,M=N/2").Expansion.Estimate.Expansion.Terms;
        Assert.Equal([Rational.MinusOne, Rational.Of(-3, 2)], terms.Take(2).Select(t => t.Growth.AsPower!.Value));
        Assert.Equal("-2.256758334191025147792318", Value(terms[1].ToExpr("N", Assumptions.None), "N=2", 25));
    }

    [Fact]
    public void Every_sum_comes_with_its_certificate()
    {
        var derivation = Of("binomial", "q=1/2");
        Assert.All(
            new[] { "sum of the weights = 1", "sum of k times the weights = N/2", "sum of k^2 times the weights",
                "sum of the squared weights" },
            claim => Assert.Contains("certificate R = ", How(derivation, claim), StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_said_for_which_N_the_peak_is_closed_and_what_holds_for_the_others()
    {
        var derivation = Of("binomial", "q=2/5");
        Assert.Equal("assumed", How(derivation, "2*N/5 is an integer"));
        Assert.Contains("log f is concave", How(derivation, "for the other N >= 2: f(z) <= largest population"),
            StringComparison.Ordinal);
    }

    // binomial(N, k) (2/5)^k (3/5)^(N-k) at N = 7: the mode is 3, z = 11/5.
    [Theory]
    [InlineData(7, "11/5", 3)]
    [InlineData(8, "13/5", 3)]
    [InlineData(11, "19/5", 4)]
    public void The_bracket_holds(int cells, string z, int mode)
    {
        var f = Read("binomial(N,k)*(2/5)^k*(3/5)^(N-k)").Substitute("N", Build.Number(cells));
        double At(Expr k) =>
            double.Parse(Value(f.Substitute("k", k), "N=1", 15), System.Globalization.CultureInfo.InvariantCulture);
        var (peak, low) = (At(Build.Number(mode)), At(Read(z)));
        Assert.InRange(peak, low * (1 - 1e-12), low * low / At(Read(z) - Build.One));
    }

    [Theory]
    [InlineData("3-k", "negative at k = 4")]
    [InlineData("(-1)^k", "negative at k = 1")]
    [InlineData("cos(k)", "negative")]
    [InlineData("0", "")]
    [InlineData("1/k", "k = 0")]
    public void Weights_that_are_none_are_bad_input(string weight, string why)
    {
        var reason = Refusal(Own(weight));
        Assert.True(reason.IsBadInput, reason.Sentence);
        Assert.Contains(why, reason.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k!")]
    [InlineData("1/(k+1)^2")]
    public void Weights_whose_sum_has_no_closed_form_are_refused(string weight) =>
        Assert.IsType<Reason.NoClosedForm>(Refusal(Own(weight)));

    [Theory]
    [InlineData("k=1/2")]
    [InlineData("k=-1")]
    [InlineData("k=N+1")]
    public void There_is_no_such_Dicke_level(string settings) =>
        Assert.True(Refusal(Try("dicke", settings)).IsBadInput);

    [Fact]
    public void Eigenvalues_whose_order_is_open_are_refused()
    {
        var (a, one) = (Build.Symbol("a"), Build.One);
        var refused = LevelMixture.Of(
            new Battery(3), new StateDefinition.Flat(3), [(a, one), (one - a, one)], Build.N, [], Assumptions.None);
        Assert.Contains("2*a-1", Assert.IsType<Reason.SignUnknown>(Refusal(refused)).Quantity.ToString().Replace("1-2*a",
            "2*a-1"), StringComparison.Ordinal);
    }

    private static Result<Derivation> Own(string weight, string assume = "") =>
        from assumptions in Parse.Assumptions(assume)
        from subject in Catalogue.Populations(Read(weight), assumptions)
        from derivation in Derive.Of(subject, 2)
        select derivation;

    private static string Exact(string rational) => Value(Read(rational), "N=1");
}
