using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>What has no expansion, or none the library knows, is refused with the reason and never answered wrongly.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("cos(N)", "", typeof(Reason.Oscillates))]
    [InlineData("sin(sqrt(N))+N", "", typeof(Reason.Oscillates))]
    [InlineData("(-1)^N", "", typeof(Reason.Oscillates))]
    [InlineData("log(-N)", "", typeof(Reason.OutsideDomain))]
    [InlineData("sqrt(1-N)", "", typeof(Reason.OutsideDomain))]
    [InlineData("gamma(-N)", "", typeof(Reason.OutsideDomain))]
    [InlineData("N^b+N^2", "b>0", typeof(Reason.SignUnknown))]
    [InlineData("1/(q*N+1)", "", typeof(Reason.SignUnknown))]
    [InlineData("1+exp(c*N)", "", typeof(Reason.SignUnknown))]
    [InlineData("exp(exp(N))", "", typeof(Reason.NeedsScale))]
    [InlineData("log(log(N))", "", typeof(Reason.NeedsScale))]
    [InlineData("exp(sqrt(log(N)))", "", typeof(Reason.NeedsScale))]
    [InlineData("gamma(1/N)", "", typeof(Reason.NotCovered))]
    [InlineData("1/N", "N<5", typeof(Reason.BadArgument))]
    [InlineData("1/(N-N)", "", typeof(Reason.DivisionByZero))]
    [InlineData("1/((N+1)^2-N^2-2*N-1)", "", typeof(Reason.DivisionByZero))]
    [InlineData("sin(sqrt(N))/N", "", typeof(Reason.Oscillates))]
    [InlineData("(-2)^N+N", "", typeof(Reason.Oscillates))]
    [InlineData("(-N)^N", "", typeof(Reason.Oscillates))]
    [InlineData("log(1/N-1/sqrt(N))", "", typeof(Reason.OutsideDomain))]
    [InlineData("sqrt(q*N+1)", "", typeof(Reason.SignUnknown))]
    [InlineData("x^N", "", typeof(Reason.SignUnknown))]
    [InlineData("sqrt(x^N)", "", typeof(Reason.SignUnknown))]
    [InlineData("x^N+1/N", "x>0", typeof(Reason.SignUnknown))]
    [InlineData("exp(c*N)+N", "", typeof(Reason.SignUnknown))]
    [InlineData("cos(c*N)", "", typeof(Reason.Oscillates))]
    [InlineData("exp(N^b)", "", typeof(Reason.SignUnknown))]
    [InlineData("N/(log(6)-log(2)-log(3))", "", typeof(Reason.DivisionByZero))]
    [InlineData("log(-1)/N", "", typeof(Reason.NotCovered))]
    [InlineData("1/(N*(cos(2)-2*cos(1)^2+1)+1)", "", typeof(Reason.NotCovered))]
    [InlineData("(N!)!", "", typeof(Reason.NeedsScale))]
    [InlineData("cos(N!)", "", typeof(Reason.Oscillates))]
    public void The_reason_is_the_right_one(string text, string assumptions, Type reason)
    {
        var result = LeadingTerms.Of(Parse.Expression(text).OrThrow(), 4, Parse.Assumptions(assumptions).OrThrow());
        Assert.Equal(reason, Assert.IsType<Result<TermSum>.Fail>(result).Reason.GetType());
    }

    [Fact]
    public void An_open_order_says_what_would_decide_it()
    {
        var result = LeadingTerms.Of(Parse.Expression("N^b+N^2").OrThrow(), 2, Parse.Assumptions("b>0").OrThrow());
        Assert.Contains("supply b<2 or b>2", Assert.IsType<Result<TermSum>.Fail>(result).Reason.Sentence);
        Assert.True(LeadingTerms.Of(Parse.Expression("N^b+N^2").OrThrow(), 2, Parse.Assumptions("b>2").OrThrow()).IsOk);
        var power = LeadingTerms.Of(Parse.Expression("x^N+1/N").OrThrow(), 2, Parse.Assumptions("x>0").OrThrow());
        Assert.Contains("supply x<1 or x>1", Assert.IsType<Result<TermSum>.Fail>(power).Reason.Sentence);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public void Orders_out_of_range_are_bad_input(int order) =>
        Assert.True(Assert.IsType<Result<TermSum>.Fail>(LeadingTerms.Of(Build.N, order, Assumptions.None)).Reason.IsBadInput);

    [Theory]
    [InlineData("(N+1)^2-N^2-2*N-1")]
    [InlineData("sqrt(N^2+2*N+1)-N-1")]
    [InlineData("exp(N+1)-e*exp(N)")]
    [InlineData("sqrt(N)*sqrt(N+1)-sqrt(N^2+N)")]
    [InlineData("N!/(N-1)!-N")]
    [InlineData("gamma(N+2)/gamma(N)-N^2-N")]
    [InlineData("harmonic(N+1)-harmonic(N)-1/(N+1)")]
    [InlineData("harmonic(N)-digamma(N+1)-eulergamma")]
    [InlineData("factorial(N)-gamma(N+1)")]
    [InlineData("loggamma(N+1)-loggamma(N)-log(N)")]
    [InlineData("(N+q-1)!*(N+q)-(N+q)!")]
    public void What_is_zero_expands_to_exactly_zero(string text) =>
        Assert.True(LeadingTerms.Of(Parse.Expression(text).OrThrow(), 3, Assumptions.None).OrThrow().IsZero);

    [Theory]
    [InlineData("1/(N+1)+exp(-N)-(N-1)/(N^2-1)", "exp(-N)")]
    [InlineData("sqrt(N^2+N)-N-1/2+1/(8*N)-1/(16*N^2)+5/(128*N^3)-7/(256*N^4)", "-21/(1024*N^5)")]
    [InlineData("exp(1/N)-1-1/N-1/(2*N^2)-1/(6*N^3)-1/(24*N^4)", "1/(120*N^5)")]
    public void Leading_terms_that_cancel_are_looked_through(string text, string leading)
    {
        var term = LeadingTerms.Of(Parse.Expression(text).OrThrow(), 1, Assumptions.None).OrThrow().Terms[0];
        Assert.Equal(Parse.Expression(leading).OrThrow(), term.ToExpr("N", Assumptions.None));
    }
}
