using System.Diagnostics;
using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Asymptotics;

public sealed class HardCaseTests
{
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
