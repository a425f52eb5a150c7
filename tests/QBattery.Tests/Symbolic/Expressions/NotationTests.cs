using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Expressions;

/// <summary>Ways to write that other programs and printed pages use.</summary>
public sealed class NotationTests
{
    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    [Theory]
    [InlineData("1e-3", "1/1000")]
    [InlineData("1.5E6", "1500000")]
    [InlineData("2.50e+1", "25")]
    [InlineData("1e0*N", "N")]
    [InlineData("-1e2^2", "-10000")]
    [InlineData("1e\u22123", "1/1000")]
    [InlineData("2*e-3", "2*e-3")]
    [InlineData("e^1e1", "e^10")]
    [InlineData("2\u00B7N\u00D7q", "2*N*q")]
    [InlineData("N\u22121\u00F7q", "N-1/q")]
    [InlineData("-2\u00B2", "-4")]
    [InlineData("N\u00B9\u00B2+N\u207B\u00B3", "N^12+N^(-3)")]
    [InlineData("2^N\u00B2", "2^(N^2)")]
    [InlineData("\u221A(2\u00B7\u03C0\u00B7N)+\u221AN", "sqrt(2*pi*N)+sqrt(N)")]
    [InlineData("2*\u221A2/3", "2*sqrt(2)/3")]
    [InlineData("(\u221AN)\u00B2", "N")]
    [InlineData("\u0394*\u03B8_0*n_\u03C9/\u03B82", "Delta*theta_0*n_omega/theta2")]
    public void Numbers_and_printed_signs_are_read_as_what_they_stand_for(string text, string plain) =>
        Assert.Equal(Read(plain), Read(text));

    [Fact]
    public void Relations_may_be_printed_signs()
    {
        Assert.Equal(Parse.Assumptions("0<=q<=1e-3, b>=3").OrThrow(), Parse.Assumptions("0\u2264q\u22641/1000, b\u22653").OrThrow());
        Assert.Equal(OrderRelation.AtMost, Parse.Inequality("1/N \u2264 1").OrThrow().Relation);
        Assert.Equal(Rational.Of(1, 1000), Parse.Point("N=1e-3").OrThrow()["N"]);
        Assert.Equal(Read("c/N^2"), Parse.Definitions("eps=c/N\u00B2").OrThrow()["eps"]);
    }

    [Theory]
    [InlineData("x\u22600, 0<=x<=1", "0<x<=1")]
    [InlineData("0\u2264x, x\u22600, x\u22602, x<2", "0<x<2")]
    [InlineData("x\u22601, x>=1, x integer", "x>1, x integer")]
    [InlineData("x\u22603, x even", "x even")]
    public void A_value_at_the_end_of_an_interval_may_be_left_out(string text, string plain) =>
        Assert.Equal(Parse.Assumptions(plain).OrThrow(), Parse.Assumptions(text).OrThrow());

    [Fact]
    public void A_value_inside_an_interval_may_not() => Assert.Contains("on which side",
        Assert.IsType<Result<Assumptions>.Fail>(Parse.Assumptions("-1<x<1, x\u22600")).Reason.Sentence,
        StringComparison.Ordinal);

    [Property(MaxTest = 500)]
    public bool What_a_terminal_shows_of_the_usual_operations_is_read_back(Expr expr) =>
        expr.Has(part => part is Expr.Apply or Expr.Constant(NamedConstant.EulerGamma))
        || Parse.Expression(Print.Unicode(expr)) == Result.Ok(expr);

    // n!! by its recurrence n!! = n (n-2)!!, upwards and downwards from (-1)!! = 0!! = 1.
    [Theory]
    [InlineData("5!!", "15")]
    [InlineData("6!!", "48")]
    [InlineData("0!!", "1")]
    [InlineData("(-1)!!", "1")]
    [InlineData("(-3)!!", "-1")]
    [InlineData("(-5)!!", "1/3")]
    [InlineData("(-7)!!", "-1/15")]
    [InlineData("(3!)!", "720")]
    [InlineData("(3!!)!", "6")]
    [InlineData("(4!!)!!", "384")]
    [InlineData("-3!!^2", "-9")]
    public void Two_exclamation_marks_are_the_double_factorial(string text, string value) =>
        Assert.Equal(Read(value), Read(text));

    [Theory]
    [InlineData("N!!", "N!!", "N!!")]
    [InlineData("(N!)!", "(N!)!", "(N!)!")]
    [InlineData("(N!!)!!", "(N!!)!!", "(N!!)!!")]
    [InlineData("(N!!)!", "(N!!)!", "(N!!)!")]
    [InlineData("(2*N+1)!!^2", "((2*N+1)!!)^2", "((2 N+1)!!)^{2}")]
    [InlineData("doublefactorial(N)", "N!!", "N!!")]
    public void Factorials_of_factorials_keep_their_brackets(string text, string plain, string latex)
    {
        Assert.Equal((plain, latex), (Print.Text(Read(text)), Typeset.Latex(Read(text))));
        Assert.Equal(Read(text), Read(plain));
    }

    [Property(MaxTest = 200)]
    public bool Digits_of_large_double_factorials_agree_with_the_product(DoubleFactorial of)
    {
        var (n, at) = (of.N, new Dictionary<string, Rational> { ["n"] = of.N });
        var product = n >= -1 ? Product(n) : n % 2 == 0 ? null : Product(-n - 2)?.Inverse() * (n % 4 == -3 ? -1 : 1);
        return product is { } exact
            ? Evaluate.Ball(Read("n!!"), at, 100).OrThrow().Contains(exact)
            : Evaluate.Ball(Read("n!!"), at, 100) is Result<Ball>.Fail(Reason.OutsideDomain);
    }

    private static Rational? Product(int n) =>
        Enumerable.Range(0, (n + 1) / 2).Aggregate(Rational.One, (product, i) => product * (n - (2 * i)));
}
