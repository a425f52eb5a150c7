using FsCheck;
using QBattery.Numerics;
using QBattery.Numerics.Bounds;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics.Bounds;

/// <summary>Brackets hold what they are brackets of.</summary>
public sealed class BracketTests
{
    private static readonly Seq<Expr> Formulas = new[]
    {
        "x+y",
        "x-y",
        "x*y-x",
        "1/(x+1/7)",
        "x/(y+1)^3",
        "sqrt(x*y)",
        "(x+1/3)^(-3/2)",
        "exp(-x)*log(y+1/3)",
        "(1+sqrt(((x+1)*y+1)/(x+2)))/(y+pi)",
    }.Select(text => Parse.Expression(text).OrThrow()).ToSeq();

    [Property(MaxTest = 300)]
    public Property A_formula_over_brackets_holds_its_exact_value(BracketPoint x, BracketPoint y) =>
        Labelled.All(Formulas, formula => Print.Text(formula), formula => Holds(formula, x.Value, y.Value));

    private static bool Holds(Expr formula, Rational x, Rational y)
    {
        var value = Evaluate.Ball(formula, new Dictionary<string, Rational> { ["x"] = x, ["y"] = y }, 200).OrThrow();
        var bracket = BracketFormula.Compile(formula, ["x", "y"])([Bracket.Around(x.ToDouble(), 0), Bracket.Around(y.ToDouble(), 0)]);
        return value.Lower(200).CompareTo(Exact(bracket.High)) <= 0
            && value.Upper(200).CompareTo(Exact(bracket.Low)) >= 0
            && bracket.Width <= 1e-7;
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
