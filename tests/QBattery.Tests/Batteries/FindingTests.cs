using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;
using QBattery.Tests.Cli;
using QBattery.Tests.Numerics.Scans;
using static QBattery.Tests.Batteries.Derived;

namespace QBattery.Tests.Batteries;

/// <summary>Findings are types; their sentences are made from them.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData("gibbs", "", "", "universal", 1, Integrality.Integer)]
    [InlineData("gibbs", "", "N even", "universal", 2, Integrality.Even)]
    [InlineData("gibbs", "", "N>=5", "universal", 5, Integrality.Integer)]
    public void A_proved_bound_knows_for_which_N(
        string family, string settings, string assume, string name, int from, Integrality cells)
    {
        var bound = Of(family, settings, assume).Bounds.Single(b => b.Name == name);
        Assert.Equal(new BoundStatus.Proved(from, cells), bound.Status);
        Assert.Equal($"proved for every {(cells == Integrality.Even ? "even " : "")}N >= {from}", bound.Status.Sentence);
    }

    [Fact]
    public void A_status_prints_as_its_name() => Assert.Equal(
        ["Saturated", "Proved", "ByTheorem", "Violated"],
        new BoundStatus[]
        {
            new BoundStatus.Saturated(), new BoundStatus.Proved(2, Integrality.Even), new BoundStatus.ByTheorem(),
            new BoundStatus.Violated(),
        }.Select(status => status.ToString()));

    [Theory]
    [InlineData("uniform", "")]
    [InlineData("depolarised", "eps=c/N^2")]
    [InlineData("gibbs", "x=1/2")]
    public void Programs_read_the_kind_of_a_status_beside_its_text(string family, string settings)
    {
        string[] set = settings == "" ? [] : ["--set", settings];
        var bounds = CommandLine.Json(["derive", family, .. set]).GetProperty("bounds").EnumerateArray()
            .Select(bound => (bound.GetProperty("status").GetString()!, bound.GetProperty("statusKind").GetString())).ToList();
        Assert.NotEmpty(bounds);
        Assert.All(bounds, bound => Assert.Equal(bound.Item1.Split(' ') switch
        {
            ["saturated", ..] => "saturated",
            ["proved", ..] => "proved",
            ["holds", "by", "theorem"] => "theorem",
            _ => "violated",
        }, bound.Item2));
    }

    [Theory]
    [InlineData("gibbs", "x=1/2", "universal 1/N, leading 1/(2*N)")]
    [InlineData("depolarised", "eps=0", "exact freedom: L = 0 for every N")]
    [InlineData("depolarised", "eps=exp(-c*sqrt(N))", "faster than every power of N, exp(-c*sqrt(N))/N, leading exp(-c*sqrt(N))/N")]
    [InlineData("thermal", "x=1/3", "no asymptotic freedom: the energy is not extensive, n ~ 1/2, and L tends to 2/3")]
    public void A_law_reads_as_a_sentence(string family, string settings, string text) =>
        Assert.Equal(text, Of(family, settings).Law.ToString());

    [Fact]
    public void A_law_carries_its_parts()
    {
        Assert.True(Of("uniform").Law.IsUniversal);
        Assert.Equal((new Scaling.Power(3), Read("1/N^3")), Parts(Of("depolarised", "eps=c/N^2")));
        Assert.Equal((new Scaling.Power(Rational.Half), Read("1/sqrt(N)")), Parts(Own("Delta*sqrt(N)", "1/2").OrThrow()));
        Assert.Equal((new Scaling.Power(null), Read("N^(-a-1)")), Parts(Of("depolarised", "eps=N^(-a)", "a>9")));
        Assert.Equal((new Scaling.Exponential(1), Read("exp(-N)/N")), Parts(Of("depolarised", "eps=exp(-N)")));
        Assert.Equal((new Scaling.Exponential(Rational.Half), Read("exp(-sqrt(N))/N")), Parts(Of("depolarised", "eps=exp(-sqrt(N))")));
        Assert.Equal(new Scaling.NoFreedom(null), Of("parallel", "s=3/4").Law.Scaling);
        Assert.Equal(new SignProviso(Build.Symbol("c"), false, 2), Of("depolarised", "eps=(2-c)/N^2").Law.Proviso);
    }

    private static (Scaling, Expr) Parts(Derivation derivation) => (derivation.Law.Scaling, derivation.Law.Growth);

    [Fact]
    public void A_law_read_off_rows_has_the_same_scaling_as_the_derived_one()
    {
        var derived = Of("depolarised", "eps=exp(-N^2)").Law;
        var rows = Invented.Rows([4, 8, 16, 32, 64], n => -n * n - Math.Log(n));
        Assert.Equal(derived.Scaling, Extract.Of(rows).Scaling);
        Assert.Null(Extract.Of(rows[..2]).Scaling);
    }

    /// <summary>The side of a root is chosen by the sign there, whatever the slope, also within what is assumed.</summary>
    [Theory]
    [InlineData("eps=(3-2*c)/N", "0<c<2", "c<3/2")]
    [InlineData("eps=(2*c-3)/N", "1<c<2", "c>3/2")]
    public void A_proviso_is_the_side_on_which_the_coefficient_is_positive(string settings, string assume, string proviso)
    {
        var law = Of("depolarised", settings, assume).Law;
        Assert.Equal(proviso, $"{law.Proviso}");
        Assert.Null(Of("depolarised", settings, $"{assume},{proviso}").Law.Proviso);
    }

    [Fact]
    public void Without_a_single_root_the_proviso_is_that_the_coefficient_is_positive() =>
        Assert.Equal("c*(c-1)>0", $"{Of("depolarised", "eps=(c^2-c)/N^2").Law.Proviso}");

    [Fact]
    public void Evidence_says_what_was_done_with_its_data()
    {
        var evidence = Of("binomial").Evidence;
        var total = Assert.Single(evidence.OfType<Evidence.Certificate>(), own => own.What == Summed.Weights);
        Assert.Equal(Build.One, NormalForm.Simplify(total.Sum.Value, Assumptions.None));
        Assert.Equal("n > 0, so that R and L are defined",
            Assert.Single(evidence.OfType<Evidence.Proof>(), own => own.Claim.StartsWith("n > 0")).Condition.Claim);
        Assert.IsType<SpectrumForm.Collective>(Assert.Single(evidence.OfType<Evidence.Theorem>()).Spectrum);
        Assert.True(Assert.Single(evidence.OfType<Evidence.LeadingTerms>()).IsExtensive);
        Assert.All(evidence, own => Assert.Equal($"{own.Claim}: {own.How}", own.ToString()));
    }
}
