using System.Globalization;
using FsCheck;
using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Evaluation;

/// <summary>A value as a double is its printed digits read by the runtime, without the text in between.</summary>
public sealed class NearestDoubleTests
{
    private static Truth IsZero(Expr closed) => ZeroTest.Of(closed, Assumptions.None);

    private static Result<double> Double(string text, int n) => Evaluate.Double(
        Parse.Expression(text).OrThrow(), new Dictionary<string, Rational> { ["N"] = n }, 17, IsZero);

    private static double Read(string text, int n) => double.Parse(Evaluate.Digits(
        Parse.Expression(text).OrThrow(), new Dictionary<string, Rational> { ["N"] = n }, 17, IsZero).OrThrow().Value,
        CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("1/3")]
    [InlineData("-N/7")]
    [InlineData("exp(-N)")]
    [InlineData("10^(17*N)/3")]
    [InlineData("-exp(N^2)")]
    [InlineData("binomial(2*N,N)/4^N-1")]
    [InlineData("log(1+1/N)-1/N")]
    [InlineData("(1+sqrt(2))^2-3-2*sqrt(2)")]
    [InlineData("sqrt(N!)*1e-200")]
    [InlineData("N!^3")]
    public void It_is_what_the_digits_say(string text) =>
        Assert.All(Enumerable.Range(1, 30), n => Assert.Equal(Read(text, n), Double(text, n).OrThrow()));

    [Property]
    public void It_is_what_the_digits_say_of_any_quotient(int numerator, NonZeroInt denominator, int power)
    {
        var text = $"{numerator}/({denominator.Get})*10^({10 * power % 300})";
        Assert.Equal(Read(text, 1), Double(text, 1).OrThrow());
    }

    [Theory]
    [InlineData("exp(1000*N)", double.PositiveInfinity)]
    [InlineData("-exp(N^4)", double.NegativeInfinity)]
    [InlineData("exp(-1000*N)", 0)]
    [InlineData("N-10", 0)]
    public void Beyond_the_range_it_is_infinite_or_zero(string text, double expected) =>
        Assert.Equal(expected, Double(text, 10).OrThrow());

    [Theory]
    [InlineData("1/(N-1)")]
    [InlineData("log(N-2)")]
    [InlineData("x")]
    public void Where_there_is_no_value_there_is_a_reason(string text) => Assert.False(Double(text, 1).IsOk);
}
