using FsCheck;
using FsCheck.Fluent;
using QBattery.Numerics;
using QBattery.Numerics.Bounds;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Bounds;

/// <summary>Brackets hold what they are brackets of.</summary>
public sealed class BracketTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Theory]
    [InlineData("x+y")]
    [InlineData("x-y")]
    [InlineData("x*y-x")]
    [InlineData("1/(x+1/7)")]
    [InlineData("x/(y+1)^3")]
    [InlineData("sqrt(x*y)")]
    [InlineData("(x+1/3)^(-3/2)")]
    [InlineData("exp(-x)*log(y+1/3)")]
    [InlineData("(1+sqrt(((x+1)*y+1)/(x+2)))/(y+pi)")]
    public void A_formula_over_brackets_holds_its_exact_value(string text)
    {
        var expr = Parse.Expression(text).OrThrow();
        var formula = BracketFormula.Compile(expr, ["x", "y"]);
        var numbers = Gen.Choose(0, 4_000_000).Select(n => Rational.Of(n, 987_654)).ToArbitrary();
        Prop.ForAll(numbers, numbers, (x, y) =>
        {
            var value = Evaluate.Ball(expr, new Dictionary<string, Rational> { ["x"] = x, ["y"] = y }, 200).OrThrow();
            var bracket = formula([Bracket.Around(x.ToDouble(), 0), Bracket.Around(y.ToDouble(), 0)]);
            return value.Lower(200).CompareTo(Exact(bracket.High)) <= 0
                && value.Upper(200).CompareTo(Exact(bracket.Low)) >= 0
                && bracket.Width <= 1e-7;
        }).Check(Runs);
    }

    [Fact]
    public void A_name_without_a_place_is_misuse() =>
        Assert.Throws<ArgumentException>(() => BracketFormula.Compile(Parse.Expression("x+z").OrThrow(), ["x"]));

    private static Rational Exact(double value)
    {
        var (bits, negative) = (BitConverter.DoubleToInt64Bits(Math.Abs(value)), value < 0);
        var (mantissa, exponent) = ((bits & ((1L << 52) - 1)) | (bits >> 52 == 0 ? 0 : 1L << 52),
            (int)Math.Max(bits >> 52, 1) - 1075);
        var size = (Rational)mantissa * ((Rational)2).Pow(exponent);
        return negative ? -size : size;
    }
}
