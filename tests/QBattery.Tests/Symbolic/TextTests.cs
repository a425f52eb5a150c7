using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;
using QBattery.Tests.Symbolic.Asymptotics;
using static QBattery.Symbolic.Functions;
using Interval = QBattery.Symbolic.Interval;
using Result = QBattery.Symbolic.Result;

namespace QBattery.Tests.Symbolic;

/// <summary>What values say of themselves.</summary>
public sealed class TextTests
{
    private static readonly Expr N = Symbol("N"), x = Symbol("x");

    [Theory]
    [InlineData("2/(N+1)")]
    [InlineData("sqrt(2*pi*N)")]
    [InlineData("-1/3")]
    [InlineData("1-x^N")]
    [InlineData("binomial(N,N/2)/2^N")]
    [InlineData("0")]
    public void An_expression_is_written_as_it_is_typed(string text) => Assert.Equal(text, Parse.Expression(text).OrThrow().ToString());

    [Property(MaxTest = 25, Replay = Generated.Replay)]
    public bool An_expression_is_read_back(Expandable written) =>
        Parse.Expression($"{written.Expr}").OrThrow() == written.Expr;

    [Fact]
    public void Natural_lines_print_mathematics()
    {
        Assert.Equal("N+1/2", $"{N + 0.5m}");
        Assert.Equal("N/3", $"{Rational.Of(1, 3) * N}");
        Assert.Equal("(1-x)/(1-x^(N+1))", $"{(1 - x) / (1 - Pow(x, N + 1))}");
        Assert.Equal("[N, 2*x]", new Seq<Expr>([N, 2 * x]).ToString());
        Assert.Equal("N^2", Result.Ok(Pow(N, 2)).ToString());
    }

    [Theory]
    [InlineData("x/x", "1 where x is not 0")]
    [InlineData("sqrt(s)*sqrt(s)", "s where s is not negative")]
    [InlineData("log(N-2)-log(N-2)", "0 where N-2 is positive")]
    [InlineData("1/N", "1/N")]
    public void A_formula_says_where_it_has_a_value_as_written(string text, string expected) =>
        Assert.Equal(expected, Parse.Formula(text).OrThrow().ToString());

    [Theory]
    [InlineData("0<q<1, N even")]
    [InlineData("b>=1/2, N integer")]
    [InlineData("-1<=a<3, b<-2, n>0, n odd")]
    public void Assumptions_are_read_back(string text)
    {
        var known = Parse.Assumptions(text).OrThrow();
        Assert.Equal(known, Parse.Assumptions($"{known}").OrThrow());
    }

    [Fact]
    public void Ranges_are_written_as_in_mathematics()
    {
        Assert.Equal("(-infinity, infinity)", Interval.Everything.ToString());
        Assert.Equal("(0, infinity)", Interval.Above(0).ToString());
        Assert.Equal("[-1/2, 3)", new Interval(new(Rational.Of(-1, 2), true), new(3, false)).ToString());
        Assert.Equal("real numbers", Domain.Real.ToString());
        Assert.Equal("integers in [1, infinity)", Domain.PositiveInteger.ToString());
        Assert.Equal("no assumptions", Assumptions.None.ToString());
        Assert.Equal("N even, 0<q<1", Parse.Assumptions("0<q<1, N even").OrThrow().ToString());
    }

    [Fact]
    public void A_ball_shows_digits_and_a_bound()
    {
        Assert.Equal("0", default(Ball).ToString());
        Assert.Equal("-1.5", new Ball(BigFloat.Of(-3, -1), Mag.Zero).ToString());
        Assert.Equal("undefined", Ball.Undefined.ToString());
        Assert.Equal("0 +- 5.0e0", new Ball(BigFloat.Of(1), Mag.PowerOfTwo(2)).ToString());
        Assert.Equal("0.33333333333333333333 +- 5.1e-21", Ball.Of(Rational.Of(1, 3), 100).ToString());
        Assert.Equal("1.5", BigFloat.Of(3, -1).ToString());
        Assert.Equal("2^1000", BigFloat.Of(1, 1000).ToString());
        Assert.Equal("infinity", Mag.Infinity.ToString());
    }

    [Property(MaxTest = 500)]
    public bool What_is_printed_of_a_ball_encloses_the_value(Point point)
    {
        var parts = $"{point.Ball}".Split(" +- ");
        return Decimal(parts[0]) is var shown && parts.Length == 1
            ? shown == point.Value
            : (shown - point.Value).Abs() <= Decimal(parts[1]);
    }

    [Fact]
    public void A_sum_says_its_closed_form_and_range()
    {
        var problem = new SumProblem(Parse.Expression("k*binomial(N,k)").OrThrow(), "k", 0, N, Assumptions.None);
        var sum = Summate.Of(problem).OrThrow();
        Assert.Equal("sum over k = 0..N of k*binomial(N,k)", problem.ToString());
        Assert.StartsWith("sum over k = 0..N of k*binomial(N,k) = N*2^N/2", $"{sum}");
        Assert.Equal("-2*S(N) + S(N+1) = 0 for N >= 0; G = R*t, R = x",
            new Certificate.Recurrence("N", [-2, 1], x, 0, N, 0, 0).ToString());
    }

    [Fact]
    public void A_claim_and_its_verdict_are_sentences()
    {
        var claim = Claim.Of("1/(N+1) < 1/N", Assumptions.None).OrThrow();
        Assert.Equal("1/(N+1) < 1/N for N>=1, N integer", claim.ToString());
        Assert.Equal("proved: signs of factors by coefficients after a shift", Prove.Of(claim).ToString());
        Assert.StartsWith("refuted at N = 1: ", $"{Prove.Of(Claim.Of("N > 1", Assumptions.None).OrThrow())}");
    }

    [Fact]
    public void A_reason_is_its_sentence()
    {
        Assert.Equal("x: it is negative", new Reason.BadArgument("x", "it is negative").ToString());
        Assert.Equal("expected a term at position 3\n  1+\n    ^", new Reason.Unparsable("1+", 2, "a term").ToString());
    }

    private static Rational Decimal(string text) => text.Split('e') is [var digits, var exponent]
        ? Rational.ParseDecimal(digits)!.Value * ((Rational)10).Pow(int.Parse(exponent))
        : Rational.ParseDecimal(text)!.Value;
}
