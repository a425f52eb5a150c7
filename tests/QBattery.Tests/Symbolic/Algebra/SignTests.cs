using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Algebra;

public sealed class SignTests
{
    [Property(MaxTest = 300)]
    public bool A_sign_is_never_wrong_at_a_point(AlgebraicForm written) =>
        SignTest.Of(written.Expr, Formulas.Known) is var sign
        && Formulas.Points.All(point => Allows(sign, Evaluate.Ball(written.Expr, point, 400)));

    [Property(MaxTest = 300)]
    public bool What_is_proved_zero_is_zero_at_every_point_and_what_is_not_zero_is_not_proved_zero(
        AlgebraicForm a, AlgebraicForm b) =>
        ZeroTest.Of(a.Expr - b.Expr, Formulas.Known) != Truth.Yes
        || Formulas.Points.All(point => Allows(Sign.Zero, Evaluate.Ball(a.Expr - b.Expr, point, 400)));

    [Theory]
    [InlineData("sqrt(2)+sqrt(3)-3", Sign.Positive)]
    [InlineData("log(2)-7/10", Sign.Negative)]
    [InlineData("pi-22/7", Sign.Negative)]
    [InlineData("pi-355/113", Sign.Negative)]
    [InlineData("exp(pi*sqrt(163))-262537412640768744", Sign.Negative)]
    [InlineData("exp(eulergamma)-2", Sign.Negative)]
    [InlineData("log(log(3))", Sign.Positive)]
    [InlineData("cos(1)-1/2", Sign.Positive)]
    [InlineData("exp(-1000)", Sign.Positive)]
    [InlineData("exp(-10^9)-exp(-2*10^9)", Sign.Positive)]
    [InlineData("sqrt(2)*sqrt(3)-sqrt(6)", Sign.Zero)]
    [InlineData("sqrt(10^100+1)-10^50", Sign.Positive)]
    [InlineData("q*(1-q)", Sign.Positive)]
    [InlineData("q^2-q", Sign.Negative)]
    [InlineData("1-2*q+q^2", Sign.Positive)]
    [InlineData("q^2-q+1/4", Sign.Unknown)]
    [InlineData("q^2-q+1/3", Sign.Positive)]
    [InlineData("a*N-q", Sign.Positive)]
    [InlineData("N^2-N+1", Sign.Positive)]
    [InlineData("N-1", Sign.Unknown)]
    [InlineData("N^2-2", Sign.Unknown)]
    [InlineData("x^2+1", Sign.Positive)]
    [InlineData("x^2", Sign.Unknown)]
    [InlineData("x^2-x+1", Sign.Positive)]
    [InlineData("log(q)", Sign.Negative)]
    [InlineData("log(a)*log(q)", Sign.Negative)]
    [InlineData("1-q^N", Sign.Positive)]
    [InlineData("a^N-q^N", Sign.Positive)]
    [InlineData("sqrt(q)-1", Sign.Negative)]
    [InlineData("(log(2)-7/10)*q^2-q", Sign.Negative)]
    [InlineData("pi*q-4", Sign.Negative)]
    [InlineData("2+cos(x)", Sign.Positive)]
    [InlineData("1+cos(x)", Sign.Unknown)]
    [InlineData("binomial(y,z)", Sign.Unknown)]
    [InlineData("(x-1)^2/(1-q)", Sign.Unknown)]
    public void Signs_of_a_table(string text, Sign expected) =>
        Assert.Equal(expected, SignTest.Of(Formulas.Read(text), Formulas.Known));

    [Fact]
    public void A_binomial_of_arguments_below_zero_may_be_negative() => Assert.Equal(Sign.Unknown, SignTest.Of(
        Formulas.Read("binomial(-9/5+u, -9/10)"), Parse.Assumptions("0<u<1/100").OrThrow()));

    [Theory]
    [InlineData("(N^2-1)/(N-1)-N-1", Truth.Yes)]
    [InlineData("sqrt(2)*sqrt(3)-sqrt(6)", Truth.Yes)]
    [InlineData("q*sqrt(q)-q^(3/2)", Truth.Yes)]
    [InlineData("4^N-2^(2*N)", Truth.Yes)]
    [InlineData("exp(2*log(q))-q^2", Truth.Yes)]
    [InlineData("x-1", Truth.No)]
    [InlineData("sqrt(x^2)-x", Truth.No)]
    [InlineData("q^N-q", Truth.No)]
    [InlineData("cos(x)-1", Truth.No)]
    [InlineData("sqrt(2)+sqrt(3)-sqrt(10)", Truth.No)]
    [InlineData("N!-N", Truth.No)]
    [InlineData("1/(q-q)", Truth.Unknown)]
    public void Zero_tests_of_a_table(string text, Truth expected) =>
        Assert.Equal(expected, ZeroTest.Of(Formulas.Read(text), Formulas.Known));

    /// <summary>Known gaps: these are zero, and the day one is proved this test wants to know.</summary>
    [Theory]
    [InlineData("sqrt(2+sqrt(3))-(sqrt(6)+sqrt(2))/2")]
    [InlineData("cos(2*x)-2*cos(x)^2+1")]
    [InlineData("(sqrt(x)+1)^2-x-2*sqrt(x)-1")]
    [InlineData("(a^2-q^2)^(1/2)-sqrt(a-q)*sqrt(a+q)")]
    public void Zeros_not_yet_proved(string text) =>
        Assert.Equal(Truth.Unknown, ZeroTest.Of(Formulas.Read(text), Formulas.Known));

    [Theory]
    [InlineData("N^3000-q^2000")]
    [InlineData("(a+q+x+y+z+w)^12-u*v*w")]
    [InlineData("(1+a)^100*(1+q)^100-x^50")]
    [InlineData("exp(exp(exp(50)))-1")]
    public void High_degrees_and_large_values_take_little_time(string text)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEqual(Sign.Zero, SignTest.Of(Formulas.Read(text), Formulas.Known));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
    }

    private static bool Allows(Sign sign, Result<Ball> value) =>
        value is not Result<Ball>.Ok({ IsFinite: true } ball) || sign switch
        {
            Sign.Positive => ball.Sign is Sign.Positive or Sign.Unknown,
            Sign.Negative => ball.Sign is Sign.Negative or Sign.Unknown,
            Sign.Zero => ball.ContainsZero,
            Sign.Unknown => true,
        };
}
