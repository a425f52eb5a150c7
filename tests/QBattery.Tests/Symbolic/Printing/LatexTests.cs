using System.Text.RegularExpressions;
using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Printing;

public sealed partial class LatexTests
{
    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    [Theory]
    [InlineData("2/(N+1)", @"\frac{2}{N+1}")]
    [InlineData("-2/N^2", @"-\frac{2}{N^{2}}")]
    [InlineData("1/(12*q*(1-q))", @"\frac{1}{12 q (1-q)}")]
    [InlineData("N/12", @"\frac{N}{12}")]
    [InlineData("1/12", @"\frac{1}{12}")]
    [InlineData("2^N", "2^{N}")]
    [InlineData("2*3^N", @"2 \cdot 3^{N}")]
    [InlineData("(2/3)^N", @"\left(\frac{2}{3}\right)^{N}")]
    [InlineData("(1+1/N)^N", @"\left(1+\frac{1}{N}\right)^{N}")]
    [InlineData("(N+1)^2", "(N+1)^{2}")]
    [InlineData("sqrt(N)", @"\sqrt{N}")]
    [InlineData("N^(1/3)", @"\sqrt[3]{N}")]
    [InlineData("N^(3/2)", "N^{3/2}")]
    [InlineData("1/sqrt(2*pi*N)", @"\frac{1}{\sqrt{2 \pi N}}")]
    [InlineData("sqrt(N/(1+q))", @"\sqrt{\frac{N}{1+q}}")]
    [InlineData("exp(-N^2)", "e^{-N^{2}}")]
    [InlineData("exp(-N^2/2)", "e^{-N^{2}/2}")]
    [InlineData("exp(-N/(2*q))", "e^{-N/(2 q)}")]
    [InlineData("sqrt(2*pi*N)*N^N*exp(-N)", @"\sqrt{2 \pi N} N^{N} e^{-N}")]
    [InlineData("Delta*N*(1-q)/2", @"\frac{\Delta N (1-q)}{2}")]
    [InlineData("pi^2/6", @"\frac{\pi^{2}}{6}")]
    [InlineData("log(N)+eulergamma+1/(2*N)", @"\ln N+\gamma_{\mathrm{E}}+\frac{1}{2 N}")]
    [InlineData("log(N+1)", @"\ln(N+1)")]
    [InlineData("log(N/2)", @"\ln\left(\frac{N}{2}\right)")]
    [InlineData("log(N)^2", @"\ln^{2} N")]
    [InlineData("N*log(N)*(1-q)", @"N \ln(N) (1-q)")]
    [InlineData("cos(theta)", @"\cos\theta")]
    [InlineData("cos(theta)^2", @"\cos^{2}\theta")]
    [InlineData("cos(theta/2)", @"\cos\left(\frac{\theta}{2}\right)")]
    [InlineData("cos(theta/2)^(2*N)", @"\cos^{2 N}\left(\frac{\theta}{2}\right)")]
    [InlineData("gamma(N/2)", @"\Gamma\left(\frac{N}{2}\right)")]
    [InlineData("gamma(N+1)^2", @"\Gamma(N+1)^{2}")]
    [InlineData("loggamma(N)", @"\ln\Gamma(N)")]
    [InlineData("loggamma(N)^2", @"(\ln\Gamma(N))^{2}")]
    [InlineData("digamma(x)", @"\psi(x)")]
    [InlineData("harmonic(N)", "H_{N}")]
    [InlineData("harmonic(N/2)^2", "H_{N/2}^{2}")]
    [InlineData("N!", "N!")]
    [InlineData("(2*N)!/(N!)^2", @"\frac{(2 N)!}{(N!)^{2}}")]
    [InlineData("binomial(N,k)*p^k*(1-p)^(N-k)", @"\binom{N}{k} p^{k} (1-p)^{N-k}")]
    [InlineData("binomial(N,k)^2", @"\binom{N}{k}^{2}")]
    [InlineData("n_c^2", "n_{c}^{2}")]
    [InlineData("n_max", @"n_{\mathrm{max}}")]
    [InlineData("theta_0*x1", @"\theta_{0} x_{1}")]
    [InlineData("a_1_2", "a_{1,2}")]
    [InlineData("2*eps*N", @"2\, \mathrm{eps}\, N")]
    [InlineData("_x", @"\mathrm{\_x}")]
    [InlineData("epsilon*Omega/beta^2", @"\frac{\Omega \epsilon}{\beta^{2}}")]
    [InlineData("(x^2)^N", "(x^{2})^{N}")]
    [InlineData("sqrt(x)^N", @"(\sqrt{x})^{N}")]
    [InlineData("x^(y^z)", "x^{y^{z}}")]
    [InlineData("(-8)^(1/3)", "(-8)^{1/3}")]
    [InlineData("log(N)^2*(1+pi)", @"\ln^{2}(N) (1+\pi)")]
    [InlineData("cos(1)^2*sqrt(30*N)", @"\cos^{2}(1) \sqrt{30 N}")]
    [InlineData("cos(1)^2*sqrt(30)", @"\sqrt{30} \cos^{2} 1")]
    [InlineData("log(2)*log(3)*log(N)^2", @"\ln(2) \ln(3) \ln^{2} N")]
    [InlineData("exp(N*(1/2+log(2)/2))", @"e^{N (1/2+\ln(2)/2)}")]
    [InlineData("exp(N*(1+log(2)/sin(1)^2))", @"e^{N (1+\ln(2)/\sin^{2} 1)}")]
    [InlineData("Gamma*(N+1)/psi", @"\frac{\Gamma \cdot (N+1)}{\psi}")]
    [InlineData("harmonic(log(2)/2)", @"H_{\ln(2)/2}")]
    [InlineData("log(2)/2+log(3)", @"\ln 3+\frac{\ln 2}{2}")]
    [InlineData("(log(2)+1)^2", @"(1+\ln 2)^{2}")]
    [InlineData("log(log(N))", @"\ln(\ln N)")]
    [InlineData("log(N)!", @"(\ln N)!")]
    [InlineData("1/(k+1)", @"\frac{1}{k+1}")]
    [InlineData("(n+1)*(2*n+1)", "(n+1) (2 n+1)")]
    [InlineData("binomial(N-k+1,k)", @"\binom{N-k+1}{k}")]
    [InlineData("1/(1+q+k^2+k)", @"\frac{1}{k^{2}+k+1+q}")]
    [InlineData("1/(2^k+1)", @"\frac{1}{2^{k}+1}")]
    [InlineData("n!!/(2*n+1)!!", @"\frac{n!!}{(2 n+1)!!}")]
    [InlineData("-(1-q)^2/(4*N)", @"-\frac{(1-q)^{2}}{4 N}")]
    public void Formulas_look_as_a_physicist_types_them(string text, string latex) =>
        Assert.Equal(latex, Typeset.Latex(Read(text)));

    [Fact]
    public void Expansions_keep_the_order_of_their_terms() => Assert.Equal(
        @"-\frac{2}{N^{2}} + \frac{2}{N} - \ln N + O(N^{-3})",
        Typeset.LatexSum([Read("-2/N^2"), Read("2/N"), Read("-log(N)")], "O(N^{-3})"));

    [Fact]
    public void No_sign_follows_a_sign()
    {
        Expr[] terms = [Read("log(N)"), Read("-1-log(2)"), Read("c-d")];
        Assert.Equal(@"\ln N - 1 - \ln 2 + c - d", Typeset.LatexSum(terms, null));
        Assert.Equal("log(N) - 1 - log(2) + c - d", Print.TextSum(terms, null));
        Assert.Equal("N - sqrt(2) - sqrt(3)", Print.TextSum([Read("N"), Read("-sqrt(2)-sqrt(3)")], null));
    }

    [Property(MaxTest = 2000)]
    public bool No_formula_can_be_read_in_two_ways(Expr expr) =>
        Ambiguity().Match(Typeset.Latex(expr)) is { Success: false }
        && Ambiguity().Match(Typeset.LatexSum(Build.Terms(expr * Build.Symbol("x")), "O(1)")) is { Success: false };

    /// <summary>
    /// A sign after a sign; after a function with an argument without brackets anything but a sign, a closing bracket or
    /// the end.
    /// </summary>
    [GeneratedRegex(@"[-+] ?[-+]|\\(ln|cos|sin)(\^\{([^{}]|\{([^{}]|\{[^{}]*\})*\})*\})?( ?[A-Za-z0-9]+|\\(?!left|Gamma)[A-Za-z]+(\{[^{}]*\})?)"
        + @"(_\{([^{}]|\{[^{}]*\})*\})?(?! ?[-+]|[}\])]|\\right|$|[A-Za-z0-9_{(])")]
    private static partial Regex Ambiguity();

    [Theory]
    [InlineData(@"\ln N (1+\pi)")]
    [InlineData(@"\cos^{2} 1 \sqrt{30}")]
    [InlineData(@"e^{N (1/2+\ln 2/2)}")]
    [InlineData(@"\ln N + -\ln 2")]
    [InlineData(@"\sin\theta_{0} x")]
    public void The_test_for_it_sees_what_was_printed_before(string latex) => Assert.Matches(Ambiguity(), latex);

    [Fact]
    public void Sums_of_nothing_are_zero_or_the_remainder()
    {
        Assert.Equal("0", Typeset.LatexSum([], null));
        Assert.Equal("O(1)", Print.TextSum([], "O(1)"));
        Assert.Equal("2/N - 2/N^2 + O(N^(-3))", Print.TextSum([Read("2/N"), Read("-2/N^2")], "O(N^(-3))"));
    }
}
