using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>G in lowest terms satisfies its identity also where R has a pole, checked number by number.</summary>
public sealed class LowestTermsTests
{
    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    private static Expr At(Expr expr, int n, int k) => Factorials.Settled(
        Factorials.Signs(expr.Substitute(new Dictionary<string, Expr> { ["N"] = Build.Number(n), ["k"] = Build.Number(k) })),
        Assumptions.None).OrThrow();

    [Theory]
    [InlineData("binomial(N,k)")]
    [InlineData("binomial(N,k)^2")]
    [InlineData("binomial(N-k,k)")]
    [InlineData("k*binomial(N,k)/(k+1)")]
    [InlineData("(-1)^k*binomial(N,k)^2")]
    [InlineData("(-1)^k*binomial(2*N,k)^3")]
    public void The_identity_holds_at_poles_of_the_certificate(string text)
    {
        var sum = Summate.Of(new(Read(text), "k", Build.Zero, text.Contains("2*N", StringComparison.Ordinal)
            ? Read("2*N") : Build.N, Assumptions.None)).OrThrow();
        var c = Assert.IsType<Certificate.Recurrence>(sum.Certificate);
        var term = Factorials.Signs(Factorials.Only(Read(text)));
        var g = LowestTerms.Of(c.Ratio, Read(text), Assumptions.None);
        foreach (var n in Enumerable.Range(Math.Max(1, c.Start), 4))
            foreach (var k in Enumerable.Range(0, n))
                Assert.Equal(
                    Build.Sum(c.Coefficients.Select((a, j) => a.Substitute("N", Build.Number(n)) * At(term, n + j, k))),
                    NormalForm.Simplify(At(g, n, k + 1) - At(g, n, k), Assumptions.None));
    }
}
