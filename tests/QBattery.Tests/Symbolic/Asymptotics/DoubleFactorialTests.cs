using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>Double factorials where they are expanded, summed and compared. Coefficients compared with mpmath's fac2.</summary>
public sealed class DoubleFactorialTests
{
    private static Expr Read(string text) => Parse.Expression(text).OrThrow();

    private static Assumptions Known(string text) => Parse.Assumptions(text).OrThrow();

    [Theory]
    [InlineData("(2*N)!!/(2*N+1)!!", "", "sqrt(pi)/(2*sqrt(N))-3*sqrt(pi)/(16*N^(3/2))+25*sqrt(pi)/(256*N^(5/2))")]
    [InlineData("N!!/(N-1)!!", "N even", "sqrt(pi*N/2)+sqrt(pi)/(4*sqrt(2*N))+sqrt(2*pi)/(64*N^(3/2))")]
    [InlineData("N!!/(N-1)!!", "N odd", "sqrt(2*N)/sqrt(pi)+1/(2*sqrt(2*pi*N))+1/(16*N*sqrt(2*pi*N))")]
    [InlineData("(2*N)!!/N!", "", "2^N")]
    public void They_are_expanded_once_the_parity_is_known(string text, string assumed, string terms)
    {
        var estimate = ErrorBound.Of(Read(text), 3, Known(assumed)).OrThrow();
        var known = Known(assumed).With("N", Domain.PositiveInteger);
        var sum = Build.Sum(estimate.Expansion.Terms.Select(term => term.ToExpr("N", known)));
        Assert.Equal(Read(terms), sum);
        Assert.Null(estimate.Unbounded);
    }

    [Fact]
    public void A_parity_that_is_open_is_asked_for() => Assert.Contains("N even",
        Assert.IsType<Result<TermSum>.Fail>(LeadingTerms.Of(Read("N!!"), 3, Assumptions.None)).Reason.Sentence,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("(2*k-1)!!/(2*k)!!", "(2*N+1)!!/(2*N)!!")]
    [InlineData("(2*k+1)*(2*k)!!", "(2*N+2)!!-1")]
    [InlineData("(2*k)!!/(2*k+1)!!", "(2*N+2)!!/(2*N+1)!!-1")]
    public void Sums_over_even_and_odd_arguments_have_closed_forms(string term, string closed)
    {
        var sum = Summate.Of(new(Read(term), "k", Build.Zero, Build.N, Assumptions.None)).OrThrow();
        foreach (var n in Enumerable.Range(0, 9))
        {
            var at = new Dictionary<string, Expr> { ["N"] = Build.Number(n) };
            var added = Build.Sum(Enumerable.Range(0, n + 1).Select(k => Read(term).Substitute("k", Build.Number(k))));
            Assert.Equal((added, added), (sum.Value.Substitute(at), Read(closed).Substitute(at)));
        }
    }

    [Fact]
    public void A_sum_over_both_parities_says_why_it_is_none() => Assert.Contains("even and another for odd",
        Assert.IsType<Result<ClosedSum>.Fail>(Summate.Of(new(Read("k!!"), "k", Build.Zero, Build.N, Assumptions.None)))
            .Reason.Sentence, StringComparison.Ordinal);

    [Fact]
    public void Inequalities_between_them_are_proved() =>
        Assert.IsType<Verdict.Proved>(Prove.Of(Claim.Of("(2*N)!! >= N!", Known("N>=1")).OrThrow()));
}
