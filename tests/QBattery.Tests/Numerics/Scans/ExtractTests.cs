using QBattery.Numerics;
using QBattery.Numerics.Scans;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Scans;

public sealed class ExtractTests
{
    [Property(MaxTest = 200)]
    public bool Every_power_with_corrections_is_within_the_error_of_what_is_found(InventedPower truth) =>
        truth.IsWithin(Extract.Of(truth.Rows));

    /// <summary>Corrections in N^(-1/4), N^(-2/3), 1/log N and others: the law holds within its error, or is held back.</summary>
    [Property(MaxTest = 40)]
    public bool Every_power_with_unusual_corrections_is_within_the_error_of_what_is_found(UnusualPower truth) =>
        truth.Law.IsWithin(Extract.Of(truth.Law.Rows));

    [Property(MaxTest = 40)]
    public bool Slow_corrections_over_six_rows_leave_an_error_that_holds_the_truth(SlowPower truth) =>
        truth.Law.IsWithin(Extract.Of(truth.Law.Rows));

    [Property(MaxTest = 40)]
    public bool Rows_that_scatter_leave_an_error_that_holds_the_truth(ScatteredPower truth) =>
        truth.Law.IsWithin(Extract.Of(truth.Law.Rows));

    [Property(MaxTest = 30)]
    public bool A_logarithm_that_is_shown_is_the_right_one_and_its_power_is_within_the_error(LogarithmicPower truth) =>
        truth.Law.IsWithin(Extract.Of(truth.Law.Rows));

    [Fact]
    public void Even_and_odd_rows_with_prefactors_of_their_own_go_apart()
    {
        var law = Extract.Of(Invented.Rows(Enumerable.Range(8, 24), n => -Math.Log(n) + (n % 2 == 0 ? 0.2 : 0) + 0.1 / n));
        Assert.Contains(law.Evidence, evidence => evidence.Claim == "even and odd N go apart");
        Invented.Within(1, law.Exponent);
        Assert.Null(law.Prefactor);
    }

    [Fact]
    public void A_user_s_rows_of_five_digits_have_the_law_within_the_error()
    {
        var law = Extract.OfColumns(((double[])[4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128]).Select(n =>
            (n, double.Parse((3 * Math.Pow(n, -1.5) * (1 + 0.4 / n)).ToString("g5")))).ToSeq());
        Invented.Within(1.5, law.Exponent);
        Assert.InRange(law.Exponent!.Error, 0, 0.1);
        Assert.StartsWith("power law, y ~ ", law.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_than_five_rows_of_a_user_s_or_numbers_not_above_zero_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Extract.OfColumns([(1, 1), (2, 2), (3, 3), (4, 4)]));
        Assert.Throws<ArgumentException>(() => Extract.OfColumns([(1, 1), (2, 2), (3, 3), (4, 4), (5, 0)]));
    }

    [Theory]
    [InlineData(0.25, 0.5)]
    [InlineData(0.25, -0.8)]
    [InlineData(0.6666666666666666, 0.7)]
    [InlineData(0.75, 0.9)]
    [InlineData(null, 0.4)]
    [InlineData(null, -0.6)]
    public void Dense_rows_with_an_unusual_correction_are_within_the_error(double? power, double size)
    {
        var law = Extract.Of(Invented.Rows(Invented.Dense, n => Math.Log(3) - 2 * Math.Log(n)
            + Math.Log(1 + size * (power is { } p ? Math.Pow(n, -p) : 1 / Math.Log(n)))));
        Invented.Within(2, law.Exponent);
        if (law.Prefactor is { } found) Assert.InRange(Math.Abs(found.Value - 3), 0, found.Error);
    }

    [Fact]
    public void More_rows_than_corrections_are_read() => Assert.All(Family.All, family => Assert.All(
        family.Corrections(Enumerable.Range(4, 70).Select(n => new QBattery.Numerics.Sample(n, 0, 0)).ToSeq(), 1, 1),
        row => Assert.InRange(row.Length, 70, 1000)));

    [Property]
    public bool Powers_with_small_corrections_in_1_over_N_are_found_with_their_fraction(SimplePower own)
    {
        var (b, c) = (own.Quarters / 4.0, own.Sevenths / 7.0);
        var law = Extract.Of(Invented.Rows(Invented.Dense, n => Math.Log(c) - b * Math.Log(n)
            + Math.Log(1 + own.First / (10 * n) + own.Second / (10 * n * n))));
        return law.Simple?.ToDouble() == b && law.Exponent!.Error < 0.05
            && Math.Abs(law.Prefactor!.Value - c) <= law.Prefactor.Error
            && law.Prefactor.Error < 1e-4 * c;
    }

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

    [Theory]
    [InlineData(8, 1)]
    [InlineData(2, -1)]
    [InlineData(3, 0.5)]
    public void A_power_times_a_logarithm_is_named_and_within_the_error(double power, double logarithm)
    {
        var law = Extract.Of(Invented.Rows([8, 16, 24, 32, 48, 64, 96, 128, 192, 256], n =>
            -power * Math.Log(n) + logarithm * Math.Log(Math.Log(n)) + 0.3 / n));
        Assert.True(law.Kind == ScanLawKind.NotYetAsymptotic || law.Kind == ScanLawKind.PowerLog && law.Logarithm == logarithm);
        Invented.Within(power, law.Exponent);
        Assert.Contains(law.Evidence, evidence => evidence.Claim.StartsWith(
            FormattableString.Invariant($"a factor (log N)^{logarithm} fits"), StringComparison.Ordinal));
    }

    public static TheoryData<Func<double, double>> NeitherExponential =>
        [n => -n * Math.Log(n), n => -Math.Pow(n, 1.5), n => -n * n * n / 100];

    [Theory]
    [MemberData(nameof(NeitherExponential))]
    public void What_is_no_exponential_in_N_or_its_square_is_not_called_one(Func<double, double> logLocked)
    {
        var law = Extract.Of(Invented.Rows([8, 12, 16, 24, 32, 64, 128], logLocked));
        Assert.Equal((ScanLawKind.NotYetAsymptotic, null), (law.Kind, law.Exponent));
        Assert.Contains(law.Evidence, evidence => evidence.Claim == "no model fits");
    }

    [Fact]
    public void A_power_to_rounding_is_no_exponential_of_rate_zero()
    {
        var law = Extract.Of(Invented.Rows(Invented.Dense, n => -Math.Log(n) - 14.8 + 1e-7 / n));
        Assert.Equal((ScanLawKind.Universal, Trend.Power), (law.Kind, law.Trend));
    }

    [Fact]
    public void Slopes_far_from_minus_1_do_not_go_towards_1_over_N()
    {
        var law = Extract.Of(Invented.Rows([8, 16, 32], n => -5 * Math.Log(n) + Math.Log(1 - 0.5 / n)));
        Assert.Equal(ScanLawKind.NotYetAsymptotic, law.Kind);
        Assert.DoesNotContain(law.Evidence, evidence => evidence.Claim == "towards 1/N");
    }

    [Fact]
    public void The_reason_why_a_rate_is_not_settled_is_given() => Assert.Contains(
        Extract.Of(Invented.Rows([4, 8, 16, 32], n => -n * n / 4 + Math.Log(n))).Evidence,
        evidence => evidence.Claim == "not yet asymptotic" && evidence.How.Contains("5% of the rate", StringComparison.Ordinal));

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
