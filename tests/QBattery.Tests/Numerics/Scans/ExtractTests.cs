using FsCheck;
using FsCheck.Fluent;
using QBattery.Numerics.Scans;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Printing;

namespace QBattery.Tests.Numerics.Scans;

public sealed class ExtractTests
{
    [Fact]
    public void Every_power_with_corrections_is_within_the_error_of_what_is_found() =>
        Prop.ForAll(InventedPower.All, truth => truth.IsWithin(Extract.Of(truth.Rows)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Powers_with_small_corrections_in_1_over_N_are_found_with_their_fraction() => Prop.ForAll(
        (from b in Gen.Choose(0, 32)
         from c in Gen.Choose(1, 40)
         from first in Gen.Choose(-9, 9)
         from second in Gen.Choose(-9, 9)
         select (b: b / 4.0, c: c / 7.0, first, second)).ToArbitrary(), input =>
        {
            var law = Extract.Of(Invented.Rows(Invented.Dense, n => Math.Log(input.c) - input.b * Math.Log(n)
                + Math.Log(1 + input.first / (10 * n) + input.second / (10 * n * n))));
            return law.Simple?.ToDouble() == input.b && law.Exponent!.Error < 0.05
                && Math.Abs(law.Prefactor!.Value - input.c) <= law.Prefactor.Error
                && law.Prefactor.Error < 1e-4 * input.c;
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Corrections_in_roots_of_N_are_found_too()
    {
        var law = Extract.Of(Invented.Rows(Invented.Dense, n => -1.5 * Math.Log(n) + Math.Log(1 + 0.3 / Math.Sqrt(n) - 0.2 / n)));
        Invented.Within(1.5, law.Exponent);
        Invented.Within(1, law.Prefactor);
    }

    [Theory]
    [InlineData(Trend.ExponentialInN, ScanLawKind.ExponentialInN, 0.7)]
    [InlineData(Trend.ExponentialInSquare, ScanLawKind.ExponentialInSquare, 0.25)]
    public void An_exponential_is_told_from_a_power(Trend trend, ScanLawKind kind, double rate)
    {
        var law = Extract.Of(Invented.Rows(Invented.Dense, n =>
            -rate * (trend == Trend.ExponentialInN ? n : n * n) + 2 * Math.Log(n) + 1 + 1 / n));
        Assert.Equal(kind, law.Kind);
        Invented.Within(rate, law.Exponent);
    }

    [Fact]
    public void A_logarithm_of_N_is_not_taken_for_a_settled_power()
    {
        var law = Extract.Of(Invented.Rows([4, 8, 16, 32, 64], n => -2 * Math.Log(n) + Math.Log(Math.Log(n))));
        Assert.Equal(ScanLawKind.NotYetAsymptotic, law.Kind);
        Assert.Null(law.Identified);
        Assert.Contains(law.Evidence, evidence => evidence.Claim == "not yet asymptotic");
    }

    [Fact]
    public void Slopes_that_drift_are_said_to_be_not_yet_asymptotic() => Assert.Equal(
        ScanLawKind.NotYetAsymptotic, Extract.Of(Invented.Rows([4, 8, 16], n => -Math.Log(n + 3))).Kind);

    [Fact]
    public void A_constant_is_no_freedom() => Assert.Equal(
        ScanLawKind.NoFreedom, Extract.Of(Invented.Rows(Invented.Dense, n => -1 + 0.01 / n)).Kind);

    [Fact]
    public void Two_rows_show_no_law() =>
        Assert.Equal(ScanLawKind.Undetermined, Extract.Of(Invented.Rows([4, 8], n => -n)).Kind);

    [Fact]
    public void Rows_that_are_all_rounding_are_not_fitted()
    {
        var rows = Invented.Rows(Invented.Dense, n => -65 - n / 10).Select(row => row with { Noise = 1 }).ToSeq();
        Assert.Equal(ScanLawKind.ExactFreedom, Extract.Of(rows).Kind);
        Assert.Contains(Extract.Of(rows).Evidence, evidence => evidence.Claim == "N = 4 is left out");
    }

    [Theory]
    [InlineData(0.6168502750680849, 1e-9, "pi^2/16", 9)]
    [InlineData(0.125000000001, 1e-9, "1/8", 9)]
    [InlineData(0.6283185307, 1e-9, "pi/5", 8)]
    [InlineData(2.6666666, 1e-7, "8/3", 7)]
    public void A_small_closed_form_is_recognised_to_the_digits_known(double value, double error, string form, int digits)
    {
        var match = Identification.Of(new(value, error));
        Assert.NotNull(match);
        Assert.Equal(form, Print.Text(match.Form));
        Assert.InRange(match.Digits, digits - 1, digits);
    }

    [Fact]
    public void Arbitrary_numbers_are_hardly_ever_recognised()
    {
        var random = new Random(1);
        var recognised = Enumerable.Range(0, 1000)
            .Count(_ => Identification.Of(new(0.1 + random.NextDouble(), 1e-8)) is not null);
        Assert.InRange(recognised, 0, 20);
    }
}
