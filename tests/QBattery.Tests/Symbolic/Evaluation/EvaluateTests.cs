using System.Diagnostics;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Evaluation;

public sealed class EvaluateTests
{
    private static readonly IReadOnlyDictionary<string, Rational> Nowhere = new Dictionary<string, Rational>();

    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    private static IReadOnlyDictionary<string, Rational> At(string point) =>
        point == "" ? Nowhere : Parse.Point(point).OrThrow();

    private static Result<(string Value, string Radius)> Digits(string text, string point, int digits) =>
        Evaluate.Digits(Read(text), At(point), digits);

    // Computed with mpmath at 60 digits more.
    [Theory]
    [InlineData("exp(-N^2)", "N=1000", 30, "3.29683147808855857896890796911e-434295")]
    [InlineData("(1+10^-30)^(10^30)", "", 30, "2.71828182845904523536028747135")]
    [InlineData("9^9^9", "", 40, "4.281247731757470480369871159305635213391e369693099")]
    [InlineData("2/(N+1)", "N=100", 30, "0.0198019801980198019801980198020")]
    [InlineData("cos(theta/2)^(2*N)", "theta=1/3,N=10", 30, "0.756484380478896512670661734941")]
    [InlineData("binomial(N,N/2)", "N=10^9", 30, "1.16391497689383993823942713641e301029991")]
    [InlineData("N!", "N=10^6", 30, "8.26393168833124006237664610317e5565708")]
    [InlineData("gamma(1/3)", "", 50, "2.6789385347077476336556929409746776441286893779573")]
    [InlineData("gamma(-5/2)", "", 30, "-0.945308720482941881225689324449")]
    [InlineData("loggamma(N/7)", "N=3", 30, "0.726345819754632570220435629001")]
    [InlineData("digamma(-1/3)", "", 30, "1.68176558421341152759765918335")]
    [InlineData("harmonic(10^9)", "", 30, "21.3004815023479440166851018489")]
    [InlineData("harmonic(1/2)", "", 30, "0.613705638880109381165535757084")]
    [InlineData("binomial(1/2,1/3)", "", 30, "1.06976119171898978251144364882")]
    [InlineData("eulergamma*pi^e", "", 40, "12.96377765553216455932530654287708861943")]
    [InlineData("sqrt(2*pi*N)*N^N*exp(-N)", "N=50", 30, "3.03634459393815582079837267521e64")]
    [InlineData("sin(10^30)", "", 30, "-0.0901169019121380580303864289530")]
    [InlineData("(1/3)^(7/5)", "", 30, "0.214798004992418083502764327030")]
    [InlineData("x^x", "x=2/3", 30, "0.763142828368887911872028141293")]
    [InlineData("-7^(1/3)", "", 30, "-1.91293118277238910119911683955")]
    [InlineData("N^(1/N)", "N=12345", 30, "1.00076343475951881297357238301")]
    public void Every_digit_is_correct(string text, string point, int digits, string expected) =>
        Assert.Equal(expected, Digits(text, point, digits).OrThrow().Value);

    [Theory]
    [InlineData("log(1+exp(-N))", "N=1000", "5.07595889754945676529180947957e-435")]
    [InlineData("1-(1-exp(-N))^(1/N)", "N=2000", "1.28826793648057482609507524975e-872")]
    [InlineData("log(x+1)-log(x)-1/x", "x=10^300", "-5.00000000000000000000000000000e-601")]
    [InlineData("sin(x)-x", "x=10^-200", "-1.66666666666666666666666666667e-601")]
    public void Hundreds_of_cancelling_digits_are_made_up_for(string text, string point, string expected) =>
        Assert.Equal(expected, Digits(text, point, 30).OrThrow().Value);

    [Theory]
    [InlineData("1/4", "", 5, "0.25", "0")]
    [InlineData("9/20", "", 1, "0.4", "5e-2")]
    [InlineData("11/20", "", 1, "0.6", "5e-2")]
    [InlineData("1/8", "", 2, "0.12", "5e-3")]
    [InlineData("999/1000", "", 2, "1.0", "5e-2")]
    [InlineData("2/3", "", 4, "0.6667", "5e-5")]
    [InlineData("-q", "q=1234567/10", 3, "-1.23e5", "5e2")]
    [InlineData("10^25", "", 30, "10000000000000000000000000", "0")]
    [InlineData("N^2-1", "N=3", 30, "8", "0")]
    [InlineData("sqrt(q)", "q=9/4", 10, "1.5", "0")]
    [InlineData("(1/3)^(-2)", "", 10, "9", "0")]
    [InlineData("(-1)^(10^20+1)", "", 10, "-1", "0")]
    [InlineData("binomial(-3,2)+harmonic(2)", "", 10, "7.5", "0")]
    public void Rational_values_are_exact_until_they_are_rounded(
        string text, string point, int digits, string value, string radius) =>
        Assert.Equal((value, radius), Digits(text, point, digits).OrThrow());

    [Theory]
    [InlineData("1/3-1/3", "")]
    [InlineData("0^x", "x=1/2")]
    [InlineData("x*pi", "x=0")]
    [InlineData("sqrt(q)*sqrt(3)-sqrt(6)", "q=2")]
    [InlineData("x^y-1", "x=-1,y=10^20")]
    [InlineData("exp(log(2)*x)-4", "x=2")]
    public void Zero_is_found_exactly(string text, string point) =>
        Assert.Equal(("0", "0"), Digits(text, point, 20).OrThrow());

    [Fact]
    public void Zero_to_the_zero_is_one() => Assert.Equal("1", Digits("x^y", "x=0,y=0", 5).OrThrow().Value);

    [Theory]
    [InlineData("log(1-q)", "q=1", "log(1-q)")]
    [InlineData("q*log(q)", "q=0", "log(q)")]
    [InlineData("log(-pi)", "", "log(-pi)")]
    [InlineData("1/(1-q)", "q=1", "1/(1-q)")]
    [InlineData("0^x", "x=-1", "0^x")]
    [InlineData("0^x", "x=-1/2", "0^x")]
    [InlineData("sqrt(1-N)", "N=2", "sqrt(1-N)")]
    [InlineData("(-8)^(1/3)", "", "(-8)^(1/3)")]
    [InlineData("(-8)^x", "x=1/3", "(-8)^x")]
    [InlineData("(-2)^pi", "", "(-2)^pi")]
    [InlineData("(1-pi)^(1/2)", "", "sqrt(1-pi)")]
    [InlineData("gamma(x)", "x=-3", "gamma(x)")]
    [InlineData("x!", "x=-1", "x!")]
    [InlineData("loggamma(-1/2)", "", "loggamma(-1/2)")]
    [InlineData("digamma(0)", "", "digamma(0)")]
    [InlineData("harmonic(-1)", "", "harmonic(-1)")]
    [InlineData("binomial(x,1/2)", "x=-1", "binomial(x,1/2)")]
    [InlineData("binomial(x,x)", "x=-1", "binomial(x,x)")]
    public void What_is_not_real_is_refused_by_name(string text, string point, string part)
    {
        var fail = Assert.IsType<Result<(string, string)>.Fail>(Digits(text, point, 10));
        Assert.Equal(part, Assert.IsType<Reason.OutsideDomain>(fail.Reason).Expression);
    }

    [Fact]
    public void Bad_requests_are_told_apart()
    {
        Assert.IsType<Reason.DivisionByZero>(Reason("1/0", "", 5));
        Assert.Equal("q", Assert.IsType<Reason.BadArgument>(Reason("N+q", "N=1", 5)).Argument);
        Assert.IsType<Reason.BadArgument>(Reason("N", "N=1", 0));
        Assert.IsType<Reason.TooLarge>(Reason("gamma(1/3)", "", 50_000));
        static Reason Reason(string text, string point, int digits) =>
            ((Result<(string, string)>.Fail)Digits(text, point, digits)).Reason;
    }

    [Theory]
    [InlineData("9^9^9^9", "")]
    [InlineData("exp(exp(exp(10)))", "")]
    [InlineData("N!", "N=10^15")]
    [InlineData("gamma(10^20)", "")]
    [InlineData("cos(9^9^9)", "")]
    [InlineData("3^N/2^N", "N=10^50")]
    [InlineData("N!+1", "N=10^50")]
    [InlineData("exp(2*10^14)", "")]
    [InlineData("(10^(10^13))^pi*x^(10^13)", "x=10^10")]
    public void Values_out_of_range_are_refused_quickly(string text, string point) => InTime(() =>
        Assert.IsType<Reason.TooLarge>(Assert.IsType<Result<(string, string)>.Fail>(Digits(text, point, 30)).Reason));

    [Theory]
    [InlineData("exp(-N^2)", "N=10^10")]
    [InlineData("(1/2)^(10^20)", "")]
    [InlineData("exp(-exp(50))", "")]
    [InlineData("1/N!", "N=10^50")]
    [InlineData("N!/N^N", "N=10^50")]
    [InlineData("(1-1/N)^(N^2)", "N=10^50")]
    [InlineData("gamma(1/2-N)", "N=10^50")]
    [InlineData("log(1+exp(-exp(50)))", "")]
    [InlineData("2^(-2^47)*3^(-2^47)", "")]
    public void Values_nearer_to_zero_than_the_range_reaches_are_not_called_large(string text, string point) => InTime(() =>
        Assert.Contains("too near to zero", Assert.IsType<Reason.TooSmall>(
            Assert.IsType<Result<(string, string)>.Fail>(Digits(text, point, 30)).Reason).Sentence, StringComparison.Ordinal));

    // Values by mpmath with 120 digits, products of Gammas by their logarithms.
    [Theory]
    [InlineData("(1+1/N)^N", "N=10^50", "2.71828182845905")]
    [InlineData("(1-1/N)^N", "N=10^50", "0.367879441171442")]
    [InlineData("(1+1/N)^N", "N=10^5000", "2.71828182845905")]
    [InlineData("(1+1/N^2)^N", "N=10^50", "1.00000000000000")]
    [InlineData("(2+1/N)^N/2^N", "N=10^50", "1.64872127070013")]
    [InlineData("N*log(1+1/N)", "N=10^50", "1.00000000000000")]
    [InlineData("sqrt(N^2+1)-N", "N=10^50", "5.00000000000000e-51")]
    [InlineData("binomial(2*N,N)/4^N*sqrt(N)", "N=10^50", "0.564189583547756")]
    [InlineData("gamma(N+1/2)/gamma(N)", "N=10^50", "1.00000000000000e25")]
    [InlineData("binomial(N,1/2)", "N=10^50", "1.12837916709551e25")]
    [InlineData("N!^(1/N)/N", "N=10^50", "0.367879441171442")]
    [InlineData("log(N!/N^N)/N", "N=10^50", "-1.00000000000000")]
    [InlineData("N!!/(N-1)!!", "N=10^50", "1.25331413731550e25")]
    [InlineData("(-N)^(2*N+1)/N^(2*N)", "N=10^50", "-1.00000000000000e50")]
    [InlineData("N!/N^N", "N=6.7e12", "1.05896613761258e-2909773028745")]
    public void Values_within_the_range_are_found_beyond_factors_out_of_it(string text, string point, string value) =>
        InTime(() => Assert.Equal(value, Digits(text, point, 15).OrThrow().Value));

    [Fact]
    public void What_is_too_small_to_be_a_number_can_still_be_added() =>
        Assert.Equal("1.00000", Digits("1-exp(-N^2)", "N=10^10", 6).OrThrow().Value);

    [Theory]
    [InlineData("sqrt(5+2*sqrt(6))-sqrt(2)-sqrt(3)")]
    [InlineData("cos(1)^2+sin(1)^2-1")]
    [InlineData("gamma(1/3)*gamma(2/3)-2*pi/sqrt(3)")]
    [InlineData("log(sin(pi*7)+cos(1)-cos(1+1-1))")]
    [InlineData("1/(cos(1)^2+sin(1)^2-1)")]
    public void What_precision_cannot_decide_is_left_undecided_in_time(string text) => InTime(() =>
        Assert.False(Digits(text, "", 30).IsOk));

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(500)]
    public void A_zero_test_can_be_hooked_in(int digits)
    {
        var expr = Read("sqrt(x+2*sqrt(6))-sqrt(2)-sqrt(3)");
        Expr? seen = null;
        var value = Evaluate.Digits(expr, At("x=5"), digits, closed =>
        {
            seen = closed;
            return Truth.Yes;
        });
        Assert.Equal(("0", "0"), value.OrThrow());
        Assert.Empty(seen!.Symbols);
    }

    [Property(MaxTest = 500)]
    public bool Balls_of_different_precision_enclose_the_same_value(Expr expr)
    {
        var point = expr.Symbols.Select((name, i) => (name, Rational.Of((3 * i) + 2, 7))).ToDictionary();
        var (rough, fine) = (Evaluate.Ball(expr, point, 40), Evaluate.Ball(expr, point, 200));
        return (rough, fine) is not (Result<Ball>.Ok(var a), Result<Ball>.Ok(var b)) || a.Overlaps(b);
    }

    [Property(MaxTest = 500)]
    public bool Exact_values_lie_in_the_balls(Expr expr)
    {
        var point = expr.Symbols.Select((name, i) => (name, Rational.Of(i + 1, 3))).ToDictionary();
        return Evaluate.Exact(expr, point) is not { } exact || Evaluate.Ball(expr, point, 20).OrThrow().Contains(exact);
    }

    [Fact]
    public void Only_rational_values_are_exact()
    {
        Assert.Equal(Rational.Of(2, 101), Evaluate.Exact(Read("2/(N+1)"), At("N=100")));
        Assert.Null(Evaluate.Exact(Read("sqrt(N)"), At("N=2")));
        Assert.Null(Evaluate.Exact(Read("1/N"), At("N=0")));
        Assert.Null(Evaluate.Exact(Read("9^N"), At("N=9^9")));
    }

    private static void InTime(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"took {clock.Elapsed}");
    }
}
