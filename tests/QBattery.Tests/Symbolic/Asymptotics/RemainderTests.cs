using QBattery.Symbolic;
using QBattery.Tests.Symbolic.Algebra;

namespace QBattery.Tests.Symbolic.Asymptotics;

public sealed class RemainderTests
{
    [Property(MaxTest = 25, Replay = Generated.Replay)]
    public bool The_rescaled_error_of_generated_functions_is_bounded(Expandable f) =>
        RescaledError.IsBounded(f.Expr, f.Expr.To(3), Generated.Known, Generated.At);

    [Theory]
    [InlineData("2/(N+1)", "", 1)]
    [InlineData("2/(N+1)", "", 8)]
    [InlineData("sqrt(N^2+N)-N", "", 8)]
    [InlineData("(1+1/N)^N", "", 6)]
    [InlineData("N^(1/N)", "", 5)]
    [InlineData("N^(1/N)", "", 1)]
    [InlineData("cos(p/sqrt(N))^N", "p>0", 4)]
    [InlineData("sin(p/N)*N", "p>0", 4)]
    [InlineData("(1-sqrt(1-2*p/N+2*p^2/N^2))/N", "p>0", 6)]
    [InlineData("1-(1-x)/(1-x^(N+1))", "0<x<1", 2)]
    [InlineData("exp(-N^2)*N^7+1/(N+1)", "", 5)]
    [InlineData("(1+2*N+3*N^5-N^12+N^20)/(7-N^3+4*N^9+2*N^21)", "", 30)]
    [InlineData("(1+1/N)^(N^2)", "", 4)]
    [InlineData("(2^N+3^N)^(1/N)", "", 4)]
    [InlineData("log(2^N+3^N)", "", 2)]
    [InlineData("N^N/(N+1)^N", "", 5)]
    [InlineData("(1-N)^(2*N)", "", 5)]
    [InlineData("(-N-1)^(2*N+1)", "", 4)]
    [InlineData("1/(exp(N)-1)", "", 1)]
    [InlineData("log(N+log(N))", "", 5)]
    [InlineData("exp(sqrt(N+1))", "", 4)]
    [InlineData("exp(sqrt(N^2+N))", "", 4)]
    [InlineData("(N+p)^x", "p>0, 0<x<1", 5)]
    [InlineData("sqrt(N+sqrt(N+sqrt(N)))", "", 6)]
    [InlineData("N^(log(N)+1/N)", "", 4)]
    [InlineData("(log(N)+1/N)^(1/3)", "", 4)]
    [InlineData("exp(1/log(N)+x/N)", "0<x<1", 2)]
    [InlineData("1/(1+x^N+N^(-2))", "0<x<1", 4)]
    [InlineData("(p*N^2+x*N+1)^(-5/3)", "p>0, 0<x<1", 5)]
    public void The_rescaled_error_is_bounded(string text, string assumptions, int order) => Assert.True(RescaledError.IsBounded(
        Formulas.Read(text), Generated.Ask(text, assumptions, order).OrThrow(), Parse.Assumptions(assumptions).OrThrow(), At));

    [Fact]
    public void A_wrong_coefficient_is_noticed()
    {
        var right = Generated.Ask("sqrt(N^2+N)-N", "", 5).OrThrow();
        var wrong = right with { Terms = [.. right.Terms.Slice(0, 4), right.Terms[4] with { Coefficient = Rational.Of(7, 255) }] };
        Assert.False(RescaledError.IsBounded(Formulas.Read("sqrt(N^2+N)-N"), wrong, Assumptions.None, At));
    }

    private static Dictionary<string, Rational> At(int n) =>
        new() { ["N"] = n, ["p"] = Rational.Of(7, 5), ["x"] = Rational.Of(2, 3) };
}
