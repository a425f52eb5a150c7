using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Expansions whose coefficients are known from elsewhere.</summary>
public sealed class SuiteTests
{
    /// <summary>
    /// Stirling: DLMF 5.11.3 and 5.11.5; harmonic numbers: DLMF 2.10.8 (Euler-Maclaurin); ratios of Gamma functions: DLMF
    /// 5.11.13; central binomial: OEIS A123854 and A123746; (1+1/N)^N: OEIS A055505 and A055535; gibbs: geometric series.
    /// </summary>
    [Theory]
    [InlineData("2/(N+1)", "", "2/N, -2/N^2, 2/N^3, -2/N^4")]
    [InlineData("N!*exp(N)/(N^N*sqrt(2*pi*N))", "", "1, 1/(12*N), 1/(288*N^2), -139/(51840*N^3), -571/(2488320*N^4), 163879/(209018880*N^5)")]
    [InlineData("harmonic(N)", "", "log(N), eulergamma, 1/(2*N), -1/(12*N^2), 1/(120*N^4), -1/(252*N^6)")]
    [InlineData("gamma(N+1/2)/gamma(N)/sqrt(N)", "", "1, -1/(8*N), 1/(128*N^2), 5/(1024*N^3), -21/(32768*N^4)")]
    [InlineData("gamma(N+a)/gamma(N)*N^(-a)", "a>0", "1, a*(a-1)/(2*N)")]
    [InlineData("binomial(N,N/2)/2^N*sqrt(pi*N/2)", "", "1, -1/(4*N), 1/(32*N^2), 5/(128*N^3), -21/(2048*N^4)")]
    [InlineData("binomial(2*N,N)/4^N*sqrt(pi*N)", "", "1, -1/(8*N), 1/(128*N^2), 5/(1024*N^3), -21/(32768*N^4)")]
    [InlineData("(1+1/N)^N/e", "", "1, -1/(2*N), 11/(24*N^2), -7/(16*N^3), 2447/(5760*N^4), -959/(2304*N^5)")]
    [InlineData("sqrt(N^2+N)-N", "", "1/2, -1/(8*N), 1/(16*N^2), -5/(128*N^3), 7/(256*N^4)")]
    [InlineData("N^(1/N)", "", "1, log(N)/N, log(N)^2/(2*N^2), log(N)^3/(6*N^3)")]
    [InlineData("1-(1-x)/(1-x^(N+1))", "0<x<1", "x, -(1-x)*x*x^N, -(1-x)*x^2*x^(2*N)")]
    [InlineData("1/(exp(N)-1)", "", "exp(-N), exp(-2*N), exp(-3*N)")]
    [InlineData("log(N!)", "", "N*log(N), -N, log(N)/2, log(2)/2+log(pi)/2, 1/(12*N), -1/(360*N^3)")]
    [InlineData("exp(-N^2)*N^7+1/(N+1)", "", "1/N, -1/N^2, 1/N^3")]
    [InlineData("log(N+1)/log(N)", "", "1, 1/(N*log(N)), -1/(2*N^2*log(N))")]
    [InlineData("binomial(N,q*N)*q^(q*N)*(1-q)^((1-q)*N)*sqrt(2*pi*q*(1-q)*N)", "0<q<1", "1, -(1-q+q^2)/(12*q*(1-q)*N)")]
    public void Coefficients_are_the_known_ones(string text, string assumptions, string terms)
    {
        var known = Parse.Assumptions(assumptions).OrThrow();
        var expected = terms.Split(", ").Select(term => Parse.Expression(term).OrThrow()).ToList();
        var expansion = LeadingTerms.Of(Parse.Expression(text).OrThrow(), expected.Count, known).OrThrow();
        Assert.Equal(expected.Count, expansion.Terms.Count);
        foreach (var (want, got) in expected.Zip(expansion.Terms))
            Assert.True(IsZero(want - got.ToExpr("N", known), known), $"{Print.Text(want)} but {Print.Text(got.ToExpr("N", known))}");
    }

    private static bool IsZero(Expr difference, Assumptions known) => QBattery.Symbolic.ZeroTest
        .Of(difference, known.With("N", Domain.PositiveInteger)) == Truth.Yes;

    /// <summary>The public suite with its parameter values: rescaled errors must settle, which a wrong coefficient prevents.</summary>
    [Theory]
    [InlineData("(1-1/(N+1))/(N*q)", "0<q<1", "q=3/7", 8)]
    [InlineData("2/N*(1-binomial(N,N/2)/2^N)", "", "", 6)]
    [InlineData("binomial(N,q*N)*q^(q*N)*(1-q)^((1-q)*N)", "0<q<1", "q=2/5", 5)]
    [InlineData("binomial(2*N,N)/((N+1)*4^N)", "", "", 6)]
    [InlineData("binomial(N/2,N/4)^2/binomial(N,N/2)", "", "", 5)]
    [InlineData("cos(theta/sqrt(N))^N", "theta>0", "theta=7/5", 4)]
    [InlineData("(1-sqrt(1-2*c/N+2*c^2/N^2))/N", "c>0", "c=3/2", 6)]
    [InlineData("1-(1-1/2)/(1-(1/2)^(N+1))", "", "", 4)]
    [InlineData("(N-1)^2*exp(-tau*N^2)*(tau*N^2+1-2*N*harmonic(N-2)/(N-1))/N", "tau>0", "tau=1/3", 5)]
    [InlineData("(N-1)^2*exp(-b*log(N))*(b*log(N)+1-2*N*harmonic(N-2)/(N-1))/N", "b>3", "b=4", 4)]
    [InlineData("(1+2*N+3*N^5-N^12+N^20)/(7-N^3+4*N^9+2*N^21)", "", "", 50)]
    [InlineData("(1-log(N)/N)^N", "", "", 6)]
    [InlineData("exp(harmonic(N))", "", "", 6)]
    [InlineData("loggamma(2*N+1/3)", "", "", 7)]
    [InlineData("sqrt(N+sqrt(N+sqrt(N)))", "", "", 8)]
    [InlineData("N!^N/(N^(N^2)*exp(-N^2))", "", "", 3)]
    public void Rescaled_errors_settle(string text, string assumptions, string at, int order)
    {
        var known = Parse.Assumptions(assumptions).OrThrow();
        var point = at.Length == 0 ? new Dictionary<string, Rational>() : Parse.Point(at).OrThrow();
        var expr = Parse.Expression(text).OrThrow();
        var errors = Expand.WithoutBound(expr, order, new("N", known)).OrThrow()
            .CompareWithValues([200, 400, 800, 1600, 3200], point).OrThrow().Rows
            .Select(row => Math.Abs(row.RescaledError.ToDouble())).ToList();
        Assert.True(errors[^1] <= 1.6 * errors[1] + 1e-9, string.Join(", ", errors));
    }
}
