using QBattery.Symbolic;
using QBattery.Analyzers;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Terms f(N) g(k): the telescoper has the certificate zero.</summary>
public sealed class ZeroCertificateTests
{
    // S(4) and S(5), added up with exact integers outside of this program; the first are the derangement numbers.
    [Theory]
    [InlineData("(-1)^k*N!/k!", "0", "9", "44")]
    [InlineData("N!/k!", "0", "65", "326")]
    [InlineData("k!*N", "0", "136", "770")]
    [InlineData("k!*N!", "0", "816", "18480")]
    [InlineData("k!/N!", "0", "17/12", "77/60")]
    [InlineData("binomial(2*k,k)/N", "1", "49/2", "70")]
    public void The_recurrence_that_is_named_holds(string term, string from, string fourth, string fifth)
    {
        var sentence = Assert.IsType<Reason.NoClosedForm>(Refusal(Of(term, "k", from, "N"))).Sentence;
        var left = Between(sentence, "telescoping ", " = ").Replace("S(N+1)", $"({fifth})", StringComparison.Ordinal)
            .Replace("S(N)", $"({fourth})", StringComparison.Ordinal);
        Assert.Equal(Value(Between(sentence, "S(N+1) = ", " for N >=")), Value(left));
    }

    private static Expr Value(string text) =>
        Parse.Expression(ValueAt(Parse.Expression(text).OrThrow(), "N=4")).OrThrow();

    private static string Between(string text, string before, string after) =>
        text.Split(before, 2)[1].Split(after, 2)[0];
}
