using QBattery.Symbolic;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Tests.Symbolic.Expressions;

public sealed class ParseAssumptionsTests
{
    private static Domain Of(string text, string name) => Parse.Assumptions(text).OrThrow().Of(name);

    private static Endpoint Open(Rational value) => new(value, false);

    private static Endpoint Closed(Rational value) => new(value, true);

    [Fact]
    public void Bounds_are_read_from_either_side()
    {
        Assert.Equal(new Interval(Open(0), Open(1)), Of("0<q<1", "q").Interval);
        Assert.Equal(new Interval(Open(0), Closed(1)), Of("1>=q>0", "q").Interval);
        Assert.Equal(new Interval(Open(3), null), Of("b>3", "b").Interval);
        Assert.Equal(new Interval(Open(Rational.Half), null), Of("1/2 < b", "b").Interval);
        Assert.Equal(new Interval(Closed(0), null), Of("theta>=0", "theta").Interval);
        Assert.Equal(new Interval(Closed(1), null), Of("1<=N", "N").Interval);
        Assert.Equal(new Interval(null, Open(8)), Of("x<2^3", "x").Interval);
        Assert.Equal(new Interval(Open(-1), null), Of("x > -1", "x").Interval);
    }

    [Fact]
    public void Several_assumptions_add_up()
    {
        var known = Parse.Assumptions("0<q<1, N even, N>=4, q>1/3").OrThrow();
        Assert.Equal(new Interval(Open(Rational.Of(1, 3)), Open(1)), known.Of("q").Interval);
        Assert.Equal(new Domain(new Interval(Closed(4), null), Integrality.Even), known.Of("N"));
        Assert.Equal(Integrality.Odd, Of("N odd", "N").Integrality);
        Assert.Equal(Integrality.Integer, Of("N integer", "N").Integrality);
        Assert.Equal(Assumptions.None, Parse.Assumptions(" ").OrThrow());
    }

    [Theory]
    [InlineData("0<q<0", "q")]
    [InlineData("q>1, q<1", "q")]
    [InlineData("q>=1, q<1", "q")]
    [InlineData("N even, N odd", "N")]
    [InlineData("0<N<1, N integer", "N")]
    [InlineData("3<=N<4, N even", "N")]
    [InlineData("4<N<6, N even", "N")]
    public void Contradictions_are_told(string text, string name) => Assert.Equal(
        new Reason.BadArgument(name, $"no value of {name} satisfies all that is assumed of it"),
        Assert.IsType<Result<Assumptions>.Fail>(Parse.Assumptions(text)).Reason);

    [Theory]
    [InlineData("1<=q<=1")]
    [InlineData("0<N<2, N integer")]
    [InlineData("3<N<=4, N even")]
    public void A_single_value_is_no_contradiction(string text) => Assert.True(Parse.Assumptions(text).IsOk);

    [Theory]
    [InlineData("q", 1, "<, <=, >, >=, even, odd or integer")]
    [InlineData("q positive", 2, "even, odd or integer")]
    [InlineData("q=1", 1, "<, <=")]
    [InlineData("0<q<1,", 6, "a number, a name")]
    [InlineData("0<q;b>1", 3, "a comma")]
    [InlineData("0<q b>1", 4, "an operator")]
    [InlineData("q<pi", 2, "a name or a rational number")]
    [InlineData("b>3, 2*q<1", 5, "a name or a rational number")]
    [InlineData("p<q", 2, "not a second name")]
    [InlineData("1<2", 0, "the name")]
    [InlineData("0<q>1", 2, "same direction")]
    [InlineData("q<1<2", 2, "between two bounds")]
    [InlineData("0<q<1<2", 6, "at most two bounds")]
    [InlineData("q\u226A1", 1, "<=")]
    [InlineData("3 even", 2, "<, <=")]
    public void Errors_say_where_and_what_was_expected(string text, int position, string expected)
    {
        var fail = Assert.IsType<Result<Assumptions>.Fail>(Parse.Assumptions(text));
        var reason = Assert.IsType<Reason.Unparsable>(fail.Reason);
        Assert.Equal((text, position), (reason.Text, reason.Position));
        Assert.Contains(expected, reason.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0<q<1")]
    [InlineData("N>=1, N even, b>3, x<=-1/2")]
    [InlineData("N odd, 0<=q<=1/2, r integer")]
    public void Printed_assumptions_are_read_back(string text)
    {
        var texts = PrintAssumptions.Texts(Parse.Assumptions(text).OrThrow());
        Assert.Equal(text.Split(", "), texts);
        Assert.Equal(Parse.Assumptions(text), Parse.Assumptions(string.Join(",", texts)));
    }

    [Fact]
    public void Points_and_definitions_are_read()
    {
        var point = Parse.Point("N=100, q=2/5").OrThrow();
        Assert.Equal((100, Rational.Of(2, 5)), (point["N"], point["q"]));
        Assert.Equal(Parse.Expression("c/N^2").OrThrow(), Parse.Definitions("eps=c/N^2").OrThrow()["eps"]);
    }

    [Theory]
    [InlineData("N")]
    [InlineData("N=")]
    [InlineData("N=1,N=2")]
    [InlineData("N=pi")]
    [InlineData("pi=3")]
    [InlineData("N=1;q=2")]
    [InlineData("")]
    public void Other_points_are_refused(string text) => Assert.False(Parse.Point(text).IsOk);
}
