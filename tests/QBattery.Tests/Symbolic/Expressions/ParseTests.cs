using System.Diagnostics;
using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Expressions;

public sealed class ParseTests
{
    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    private static Reason Refused(string text) => Assert.IsType<Result<Expr>.Fail>(Parse.Expression(text)).Reason;

    [Theory]
    [InlineData("0.1", 1, 10)]
    [InlineData("-2^2", -4, 1)]
    [InlineData("(-2)^2", 4, 1)]
    [InlineData("2^-1", 1, 2)]
    [InlineData("2^3^2", 512, 1)]
    [InlineData("2^-2^0", 1, 2)]
    [InlineData("2*-3", -6, 1)]
    [InlineData("--3", 3, 1)]
    [InlineData("1-2-3", -4, 1)]
    [InlineData("12/2/3*2", 4, 1)]
    [InlineData("(3!)!", 720, 1)]
    [InlineData("-3!", -6, 1)]
    [InlineData("2^3!", 64, 1)]
    [InlineData("binomial(5, 2)", 10, 1)]
    [InlineData(" ( 1 + 2 )\n* 3 ", 9, 1)]
    [InlineData("0^0", 1, 1)]
    [InlineData("harmonic(3)", 11, 6)]
    public void Arithmetic_is_exact_and_has_the_usual_precedence(string text, int num, int den) =>
        Assert.Equal(Build.Number(Rational.Of(num, den)), Read(text));

    [Theory]
    [InlineData("sqrt(N)", "N^(1/2)")]
    [InlineData("exp(-N)", "e^-N")]
    [InlineData("factorial(N)", "N!")]
    [InlineData("a^-b", "a^(-b)")]
    [InlineData("-a*b", "-(a*b)")]
    [InlineData("a/b*c", "c*a*b^-1")]
    public void Two_ways_to_write_the_same_give_the_same(string left, string right) =>
        Assert.Equal(Read(right), Read(left));

    [Fact]
    public void Names_that_are_no_functions_and_no_constants_are_free() => Assert.Equal(
        ["Delta", "Gamma", "_k", "n_c", "theta", "x1"], Read("theta*Delta*n_c*x1*_k*Gamma*pi*e*eulergamma").Symbols);

    [Theory]
    [InlineData("", 0, "an expression")]
    [InlineData("  ", 0, "an expression")]
    [InlineData("2N", 1, "multiplication must be written with *")]
    [InlineData("2 N", 2, "multiplication must be written with *")]
    [InlineData("2(N+1)", 1, "multiplication must be written with *")]
    [InlineData("(a)(b)", 3, "multiplication must be written with *")]
    [InlineData("1e", 1, "multiplication must be written with *")]
    [InlineData("1eps", 1, "multiplication must be written with *")]
    [InlineData("2e3x", 3, "multiplication must be written with *")]
    [InlineData("1.e5", 1, "digits on both sides of a decimal point")]
    [InlineData("N!!!", 3, "factorials of factorials take brackets")]
    [InlineData("N! !", 3, "factorials of factorials take brackets")]
    [InlineData("N\u00B2!", 2, "an operator")]
    [InlineData("\u221AN^2", 2, "brackets")]
    [InlineData("\u0394t", 1, "multiplication must be written with *")]
    [InlineData("N\u03B8", 1, "multiplication must be written with *")]
    [InlineData("2\u03C0", 1, "multiplication must be written with *")]
    [InlineData("\u221A", 1, "a number, a name")]
    [InlineData("N(q+1)", 1, "N is not a function")]
    [InlineData("x(2)", 1, "multiplication must be written with *")]
    [InlineData("squrt(2)", 5, "did you mean sqrt?")]
    [InlineData("ln(2)", 2, "did you mean log?")]
    [InlineData("Gamma(2)", 5, "did you mean gamma?")]
    [InlineData("sqrt", 4, "an opening bracket after the function sqrt")]
    [InlineData("2*log+1", 5, "an opening bracket after the function log")]
    [InlineData("binomial(N)", 10, "2 arguments of binomial, not 1")]
    [InlineData("sqrt(1,2)", 8, "1 argument of sqrt, not 2")]
    [InlineData("sqrt()", 5, "a number, a name, a function or an opening bracket")]
    [InlineData("1+", 2, "a number, a name")]
    [InlineData("+1", 0, "a number, a name")]
    [InlineData("2**3", 2, "a power is written with ^")]
    [InlineData("(1+2", 4, "a closing bracket for the one at position 1")]
    [InlineData("((1)", 4, "a closing bracket for the one at position 1")]
    [InlineData("1+2)", 3, "an operator or the end of the expression")]
    [InlineData("a,b", 1, "an operator or the end of the expression")]
    [InlineData("a=b", 1, "an operator or the end of the expression")]
    [InlineData("a<b", 1, "an operator or the end of the expression")]
    [InlineData(".5", 0, "digits on both sides of a decimal point")]
    [InlineData("1.", 1, "digits on both sides of a decimal point")]
    [InlineData("1.2.3", 3, "digits on both sides of a decimal point")]
    [InlineData("N \u2013 1", 2, "typed as -")]
    [InlineData("[1]", 0, "round brackets")]
    [InlineData("1 # 2", 2, "an operator or the end")]
    [InlineData("1 \U0001F600", 2, "an operator or the end")]
    [InlineData("a\0b", 1, "an operator or the end")]
    public void Errors_say_where_and_what_was_expected(string text, int position, string expected)
    {
        var reason = Assert.IsType<Reason.Unparsable>(Refused(text));
        Assert.Equal((text, position), (reason.Text, reason.Position));
        Assert.Contains(expected, reason.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void The_caret_stands_under_the_error() => Assert.Equal(
        "expected an operator such as * or ^ before \"N\"; multiplication must be written with * at position 3\n"
        + "  12N\n    ^",
        Refused("12N").Sentence);

    public static TheoryData<string, string> TooMuch => new()
    {
        { new string('(', 100_000) + "x" + new string(')', 100_000), "the text" },
        { new string('(', 9_000) + "x" + new string(')', 9_000), "nested" },
        { new string('-', 19_000) + "x", "nested" },
        { "2" + string.Concat(Enumerable.Repeat("^2", 9_000)), "nested" },
        { new string('(', 150) + "N" + string.Concat(Enumerable.Repeat(")!", 150)), "nested" },
        { string.Concat(Enumerable.Repeat("\u221A(", 3_000)), "nested" },
        { "1e50001", "powers of ten" },
        { string.Concat(Enumerable.Repeat("sqrt(", 3_000)), "nested" },
        { string.Concat(Enumerable.Repeat("x+", 500_000)) + "1", "the text" },
        { string.Join("*", Enumerable.Range(0, 1_100).Select(i => $"3^{10_000 + i}")), "too much work" },
        { string.Join("+", Enumerable.Range(0, 900).Select(i => $"1/3^{10_000 + i}/2^9000")), "too much work" },
        { string.Join("+", Enumerable.Range(0, 1_100).Select(i => $"sqrt(2^4010+{i})")), "too much work" },
        { string.Join("+", Enumerable.Repeat("binomial(9/2^26,500)", 900)), "too much work" },
        { new string('7', 19_000) + "^(4095/2)", "" },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void Excess_is_refused_quickly(string text, string word)
    {
        var clock = Stopwatch.StartNew();
        var result = Parse.Expression(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
        Assert.Contains(word, result.Match(_ => "", reason => Assert.IsType<Reason.TooLarge>(reason).Sentence),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9^9^9^9")]
    [InlineData("2^(10^9)")]
    [InlineData("10^10^10")]
    [InlineData("(1/3)^99999999")]
    [InlineData("99999999!")]
    [InlineData("binomial(10^9,5*10^8)")]
    [InlineData("binomial(-3,2)")]
    [InlineData("sqrt(2)^(10^9)")]
    [InlineData("sqrt(2)^(10^9+1)")]
    [InlineData("harmonic(10^9)")]
    [InlineData("1/0")]
    [InlineData("0^-1")]
    [InlineData("0^(-1/2)")]
    [InlineData("0^N")]
    [InlineData("(-1)^(1/2)")]
    [InlineData("(-8)^(1/3)")]
    [InlineData("log(0)")]
    [InlineData("log(-1)")]
    [InlineData("gamma(0)")]
    [InlineData("loggamma(-1)")]
    [InlineData("digamma(0)")]
    [InlineData("factorial(-1)")]
    [InlineData("binomial(-1,-1)")]
    public void Huge_and_undefined_values_are_read_and_kept_for_later(string text) =>
        Assert.True(Parse.Expression(text).IsOk);

    [Fact]
    public void Long_sums_and_products_are_read()
    {
        Assert.Equal(Build.Number(10_000), Read(string.Join("+", Enumerable.Repeat("1", 10_000))));
        Assert.Equal(3_000, Read(string.Join("*", Enumerable.Range(0, 3_000).Select(i => $"a{i}"))).Symbols.Count);
    }
}
