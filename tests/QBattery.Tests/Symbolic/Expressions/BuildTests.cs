using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Expressions;

public sealed class BuildTests
{
    private static Expr Read(string text) => Parse.Expression(text).Value;

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
}
