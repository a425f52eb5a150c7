using QBattery.Symbolic;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

public sealed class BadSumTests
{
    [Theory]
    [InlineData("cos(k)", "0", "N", "not hypergeometric")]
    [InlineData("k^k", "1", "N", "not hypergeometric")]
    [InlineData("sqrt(k)", "1", "N", "not hypergeometric")]
    [InlineData("harmonic(k)*binomial(N,k)", "0", "N", "not hypergeometric")]
    [InlineData("2^(k^2)", "0", "N", "not hypergeometric")]
    [InlineData("k", "5", "3", "reversed")]
    [InlineData("k", "N+4", "N", "reversed")]
    [InlineData("k", "N", "0", "reversed")]
    [InlineData("k", "2*N", "N", "reversed")]
    [InlineData("k", "N^2", "N", "reversed")]
    [InlineData("2^k", "N", "0", "reversed")]
    [InlineData("binomial(N,k)", "N", "0", "reversed")]
    [InlineData("k", "N+m", "N", "reversed")]
    [InlineData("1/(k-3)", "0", "N", "k = 3")]
    [InlineData("1/k", "0", "N", "k = 0")]
    [InlineData("(2-k)!", "0", "N", "k = 3")]
    [InlineData("k", "1/2", "N", "integer")]
    [InlineData("k", "0", "k", "also occurs in a limit")]
    public void It_is_refused_with_the_reason(string term, string from, string to, string why)
    {
        var reason = Refusal(Of(term, "k", from, to));
        Assert.True(reason.IsBadInput);
        Assert.Contains(why, reason.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("pi")]
    [InlineData("k+1")]
    [InlineData("exp")]
    public void An_index_must_be_a_free_name(string index) =>
        Assert.IsType<Reason.BadArgument>(Refusal(Of("k", index, "0", "N")));

    [Fact]
    public void Nothing_is_assumed_of_the_index() =>
        Assert.IsType<Reason.BadArgument>(Refusal(Of("k", "k", "0", "N", "k>3")));
}
