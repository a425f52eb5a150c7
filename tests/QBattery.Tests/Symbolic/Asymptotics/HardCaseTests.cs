using System.Diagnostics;
using QBattery.Symbolic.Core;

namespace QBattery.Tests.Symbolic.Asymptotics;

public sealed class HardCaseTests
{
    [Theory]
    [InlineData("cos(N)", "", typeof(Reason.Oscillates))]
    [InlineData("sin(sqrt(N))/N", "", typeof(Reason.Oscillates))]
    [InlineData("(-1)^N", "", typeof(Reason.Oscillates))]
    [InlineData("(-2)^N+N", "", typeof(Reason.Oscillates))]
    [InlineData("(-N)^N", "", typeof(Reason.Oscillates))]
    [InlineData("log(-N)", "", typeof(Reason.OutsideDomain))]
    [InlineData("sqrt(1-N)", "", typeof(Reason.OutsideDomain))]
    [InlineData("log(1/N-1/sqrt(N))", "", typeof(Reason.OutsideDomain))]
    [InlineData("N^b+N^2", "b>0", typeof(Reason.SignUnknown))]
    [InlineData("1/(q*N+1)", "", typeof(Reason.SignUnknown))]
    [InlineData("sqrt(q*N+1)", "", typeof(Reason.SignUnknown))]
    [InlineData("x^N", "", typeof(Reason.SignUnknown))]
    [InlineData("sqrt(x^N)", "", typeof(Reason.SignUnknown))]
    [InlineData("x^N+1/N", "x>0", typeof(Reason.SignUnknown))]
    [InlineData("exp(c*N)+N", "", typeof(Reason.SignUnknown))]
    [InlineData("cos(c*N)", "", typeof(Reason.Oscillates))]
    [InlineData("exp(N^b)", "", typeof(Reason.SignUnknown))]
    [InlineData("exp(exp(N))", "", typeof(Reason.NeedsScale))]
    [InlineData("log(log(N))", "", typeof(Reason.NeedsScale))]
    [InlineData("exp(sqrt(log(N)))", "", typeof(Reason.NeedsScale))]
    [InlineData("1/(N-N)", "", typeof(Reason.DivisionByZero))]
    [InlineData("N/(log(6)-log(2)-log(3))", "", typeof(Reason.DivisionByZero))]
    [InlineData("log(-1)/N", "", typeof(Reason.NotCovered))]
    [InlineData("1/(N*(cos(2)-2*cos(1)^2+1)+1)", "", typeof(Reason.NotCovered))]
    public void What_has_no_expansion_is_refused_with_its_reason(string text, string assumptions, Type expected) =>
        Assert.IsType(expected, Reasons.Of(Generated.Ask(text, assumptions)));

    [Fact]
    public void An_open_sign_says_what_would_close_it() =>
        Assert.Equal(["b<2", "b>2"], Assert.IsType<Reason.SignUnknown>(Reasons.Of(Generated.Ask("N^b+N^2", "b>0"))).Supply);

    /// <summary>Known gaps: these have an expansion, or are zero, and the day one is found this test wants to know.</summary>
    [Theory]
    [InlineData("sqrt(N^2-10*N+25)", "", typeof(Reason.Cancels))]
    [InlineData("N*(cos(2)-2*cos(1)^2+1)+1", "", typeof(Reason.NotCovered))]
    [InlineData("(sqrt(2+sqrt(3))-(sqrt(6)+sqrt(2))/2)*N+1", "", typeof(Reason.NotCovered))]
    [InlineData("cos(pi*N)", "N even", typeof(Reason.Oscillates))]
    [InlineData("(-1)^(N/2)", "N even", typeof(Reason.Oscillates))]
    [InlineData("exp(exp(N)+1/N)/exp(exp(N))-1/exp(exp(N))", "", typeof(Reason.NeedsScale))]
    public void Gaps(string text, string assumptions, Type expected) =>
        Assert.IsType(expected, Reasons.Of(Generated.Ask(text, assumptions)));

    [Theory]
    [InlineData("sqrt(N+sqrt(N+sqrt(N+sqrt(N+sqrt(N+sqrt(N+sqrt(N+sqrt(N))))))))", "", 8)]
    [InlineData("exp(1/log(N))", "", 12)]
    [InlineData("(N^2+1)^1000", "", 12)]
    [InlineData("(N^2+1)^(-1000)*(N+1/2)^(4001/3)", "", 20)]
    [InlineData("exp(1/(N+1)+1/(N+2))/(1+1/N)^N", "", 50)]
    [InlineData("sqrt(a*N^2+b*N+c)/(N+d)", "a>0", 8)]
    [InlineData("(2^N+3^N+5^N)^(1/N)", "", 12)]
    [InlineData("1/(N+1)-1/(N+2)+1/(N+3)-1/(N+4)+1/(N+5)-1/(N+6)", "", 50)]
    [InlineData("log(1+a/N+b/N^2)", "", 20)]
    [InlineData("1/(1+x^N/(1+x^N/(1+x^N)))", "0<x<1", 20)]
    [InlineData("sqrt(N^2-10*N+25)", "", 50)]
    public void Long_and_deep_expressions_take_little_time(string text, string assumptions, int order)
    {
        var clock = Stopwatch.StartNew();
        _ = Generated.Ask(text, assumptions, order);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }
}
