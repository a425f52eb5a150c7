using System.Diagnostics;
using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Expressions;

public sealed class BuildTests
{
    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    [Theory]
    [InlineData("0/0")]
    [InlineData("0*(1/0)")]
    [InlineData("1/(1/0)")]
    [InlineData("(1/0)^0")]
    [InlineData("x/0 - x/0")]
    [InlineData("0^-2")]
    [InlineData("0^(-1/2)")]
    [InlineData("log(1/(N-N))")]
    [InlineData("binomial(1/0, 0)")]
    [InlineData("2^(1/0)")]
    [InlineData("-(1/0)")]
    public void A_division_by_zero_is_never_lost(string text) => Assert.Equal(Build.Undefined, Read(text));

    [Fact]
    public void A_pole_met_in_substitution_is_not_cancelled_by_a_zero() =>
        Assert.Equal(Build.Undefined, Read("(1-q^2)/(1-q)").Substitute("q", Build.One));

    [Theory]
    [InlineData("1/(2-2*q)", "1/2*(1-q)^-1")]
    [InlineData("(N/2-1/3)^2", "(3*N-2)^2/36")]
    [InlineData("sqrt(4*N+4)", "2*sqrt(N+1)")]
    [InlineData("1/sqrt(2*N-2)", "sqrt(2)/2*(N-1)^(-1/2)")]
    public void A_number_common_to_the_terms_leaves_a_power_of_a_sum(string left, string right) =>
        Assert.Equal(Read(right), Read(left));

    [Theory]
    [InlineData("(-1)^(10^9)", "1")]
    [InlineData("(-1)^(10^9+1)", "-1")]
    public void High_powers_of_minus_one_are_decided_by_parity(string left, string right) =>
        Assert.Equal(Read(right), Read(left));

    [Fact]
    public void Roots_of_huge_numbers_to_high_powers_stay_as_they_are() => InTime(() =>
    {
        var number = Build.Number(BigInteger.Pow(10, 19_000) + 7);
        var exponent = Build.Number(Rational.Of(4095, 2));
        Assert.IsType<Expr.Power>(Build.Power(number, exponent));
    });

    [Fact]
    public void Long_products_of_powers_take_linear_time() => InTime(() =>
        Assert.IsType<Expr.Power>(Build.Product(
            Enumerable.Range(0, 20_000).Select(i => Build.Power(Build.Number(2), Build.Symbol($"x{i}"))))));

    private static void InTime(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }
}
