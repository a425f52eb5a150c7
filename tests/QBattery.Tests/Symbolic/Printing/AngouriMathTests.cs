using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Printing;

/// <summary>
/// AngouriMath's syntax. What its parser makes of the texts below was seen with version 1.4.0, which is not asked here:
/// the tests of the adapter ask it.
/// </summary>
public sealed class AngouriMathTests
{
    private static readonly Seq<Function> Own = [Function.Log, Function.Factorial, Function.Cos, Function.Sin];

    [Property(MaxTest = 1000)]
    public bool What_is_written_is_read_as_the_same_expression(Expr expr) => expr.ToAngouriMath().Match(
        text => Parse.AngouriMath(text) is var read && (Others(expr) ? read.IsOk : read == Result.Ok(expr)),
        _ => Missing(expr));

    [Theory]
    [InlineData("gamma(N+1/3)", "(N-2/3)!")]
    [InlineData("loggamma(N)", "ln((N-1)!)")]
    [InlineData("exp(-c*N)/3", "e^(-c*N)/3")]
    [InlineData("exp(x)!", "(e^x)!")]
    [InlineData("exp(1)", "e")]
    [InlineData("log(N)", "ln(N)")]
    [InlineData("binomial(N,2)", "N*(N-1)/2")]
    [InlineData("binomial(N,3)", "N*(N-2)*(N-1)/6")]
    [InlineData("binomial(2*N,N)", "(2*N)!/(N!)^2")]
    [InlineData("(x^2)^N", "(x^2)^N")]
    [InlineData("x^(2^N)", "x^(2^N)")]
    [InlineData("x^(-2*N)", "x^(-2*N)")]
    [InlineData("(-x)^N", "(-x)^N")]
    [InlineData("-x^2", "-x^2")]
    [InlineData("2^(1/3)*N^(2/3)", "2^(1/3)*N^(2/3)")]
    [InlineData("n_c*sqrt(2*pi*N)", "n_c*sqrt(2*pi*N)")]
    [InlineData("(N!)^2", "(N!)^2")]
    public void Each_power_has_its_brackets_and_each_function_a_form(string input, string expected) =>
        Assert.Equal(expected, Read(input).ToAngouriMath().OrThrow());

    [Theory]
    [InlineData("digamma(N)", "digamma")]
    [InlineData("harmonic(N)+1", "harmonic")]
    [InlineData("N!!", "doublefactorial")]
    [InlineData("2*eulergamma", "Euler")]
    [InlineData("x1+x", "x1")]
    [InlineData("n_a_b", "n_a_b")]
    [InlineData("i*x", "letters")]
    [InlineData("N+oo", "letters")]
    [InlineData("CC", "letters")]
    [InlineData("not/2", "letters")]
    public void What_AngouriMath_does_not_have_is_said(string input, string named) =>
        Assert.Contains(named, Assert.IsType<Result<string>.Fail>(Read(input).ToAngouriMath()).Reason.Sentence);

    [Theory]
    [InlineData("2x", "2*x")]
    [InlineData("x y", "x*y")]
    [InlineData("x1", "x")]
    [InlineData("x2", "x^2")]
    [InlineData("3 2", "9")]
    [InlineData("2(x+1)", "2*(x+1)")]
    [InlineData("(x+1)(x-1)", "(x+1)*(x-1)")]
    [InlineData("(x+1)2", "(x+1)^2")]
    [InlineData("x(y+1)", "x*(y+1)")]
    [InlineData("2e", "2*e")]
    [InlineData("2e3x", "2000*x")]
    [InlineData(".5x + 5.", "x/2+5")]
    [InlineData("2 ^ 3 ^ 2", "512")]
    [InlineData("-2 ^ 2", "-4")]
    [InlineData("2 ^ -3 ^ 2", "1/512")]
    [InlineData("x ^ 2 ^ (-3)", "x^(1/8)")]
    [InlineData("2 ^ 3!", "64")]
    [InlineData("+x - +y * -+z", "x+y*z")]
    [InlineData("1/2x", "x/2")]
    [InlineData("log(2, N)", "log(N)/log(2)")]
    [InlineData("log(N)", "log(N)/log(10)")]
    [InlineData("ln(e ^ 2)", "2")]
    [InlineData("gamma(5)", "24")]
    [InlineData("sqr(x) + cbrt(y) + sqrt(z)", "x^2+y^(1/3)+sqrt(z)")]
    [InlineData("tan(x) * cot(x) + sec(x)", "1+1/cos(x)")]
    [InlineData("sinh(x) + cosh(x)", "(exp(x)-exp(-x))/2+(exp(x)+exp(-x))/2")]
    [InlineData("x /* a remark */ + 1 // and another\n", "x+1")]
    [InlineData("sqrt(N) ^ 2 * n_c", "N*n_c")]
    public void It_is_read_as_AngouriMath_reads_it(string text, string expected) =>
        Assert.Equal(Read(expected), Parse.AngouriMath(text).OrThrow());

    [Theory]
    [InlineData("2i", "something real")]
    [InlineData("1 + i", "something real")]
    [InlineData("arcsin(x)", "arcsin")]
    [InlineData("abs(x)", "abs")]
    [InlineData("exp(x)", "exp")]
    [InlineData("harmonic", "harmonic")]
    [InlineData("sin (x)", "sin")]
    [InlineData("sin*x", "sin")]
    [InlineData("x in RR", "both languages")]
    [InlineData("a!!", "brackets")]
    [InlineData("+oo", "oo")]
    [InlineData("x = 2", "operator")]
    [InlineData("[x, y]", "vector")]
    [InlineData("\u03c0", "a number, a name")]
    [InlineData("n_a_b", "operator")]
    [InlineData("log(1, 2, 3)", "1 or 2 arguments")]
    [InlineData("2 *", "a number, a name")]
    [InlineData("", "empty")]
    public void What_means_nothing_here_is_refused(string text, string said) =>
        Assert.Contains(said, Assert.IsType<Result<Expr>.Fail>(Parse.AngouriMath(text)).Reason.Sentence);

    /// <summary>Values of gamma functions and binomials are kept, not their form.</summary>
    [Theory]
    [InlineData("gamma(N+1/3)/gamma(x)")]
    [InlineData("loggamma(N)-loggamma(x)")]
    [InlineData("binomial(x,3)*binomial(2*N,N)/binomial(N+x,N)")]
    [InlineData("binomial(N,N-2)")]
    public void Other_forms_have_the_same_value(string input)
    {
        (string, Rational)[] point = [("N", 4), ("x", Rational.Of(9, 7))];
        var (here, there) = (Read(input), Parse.AngouriMath(Read(input).ToAngouriMath().OrThrow()).OrThrow());
        Assert.Equal(
            here.Evaluate(point, 30).OrThrow().ToDouble(), there.Evaluate(point, 30).OrThrow().ToDouble(), 1e-13);
    }

    [Property(MaxTest = 1000)]
    public bool Any_text_is_an_expression_or_a_reason(string text) => Parse.AngouriMath(text ?? "") is not null;

    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    /// <summary>Whether there are functions in it that are written as others.</summary>
    private static bool Others(Expr expr) =>
        expr.Has(part => part is Expr.Apply(var function, _) && !Own.Contains(function));

    private static bool Missing(Expr expr) => expr.Has(part => part is Expr.Constant(NamedConstant.EulerGamma)
        or Expr.Apply(Function.DoubleFactorial or Function.Harmonic or Function.Digamma, _));
}
