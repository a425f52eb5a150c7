using QBattery.Symbolic.Core;
using QBattery.Symbolic.Printing;
using QBattery.Symbolic.Summation;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Sums whose ranges were a hindrance. Values were added up with exact integers outside of this program.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData("k*binomial(N-k,k)", "0", "N", "", 0)]
    [InlineData("binomial(N,k)*binomial(k,M)", "0", "N", "N=7,M=3", 560)]
    [InlineData("binomial(N,k)*binomial(k,M)", "0", "N", "N=2,M=5", 0)]
    [InlineData("binomial(N,k)*(N-2*k)", "-N", "N", "N=5", 0)]
    [InlineData("binomial(N,k)*k^30", "0", "N", "N=3", 205894353320124)]
    [InlineData("(-1)^k*binomial(N,k)*binomial(4*k,N)", "0", "N", "N=3", -64)]
    [InlineData("(-1)^k*binomial(N,k)*binomial(4*k,N)", "0", "N", "N=0", 1)]
    [InlineData("binomial(k,M)", "0", "N", "N=6,M=2", 35)]
    [InlineData("binomial(k,M)", "0", "N", "N=2,M=6", 0)]
    [InlineData("binomial(k,M)", "3", "N", "N=6,M=3", 35)]
    [InlineData("binomial(k,M)", "3", "N", "N=6,M=2", 34)]
    [InlineData("binomial(N-M,k-M)", "M", "N", "N=7,M=3", 16)]
    [InlineData("binomial(N,k)*x^k", "N", "2*N", "N=3,x=2", 8)]
    public void They_have_the_value_added_up(string term, string from, string to, string point, long expected)
    {
        var found = Of(term, "k", from, to).Value;
        Assert.True(Checker.Check(found).IsOk);
        if (point.Length > 0)
            Assert.Equal(expected.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ValueAt(found.Restated?.Value ?? found.Value, point));
    }

    [Theory]
    [InlineData("binomial(k,M)", "binomial(N+1,M+1)")]
    [InlineData("(-1)^k*binomial(N,k)*binomial(4*k,N)", "(-4)^N")]
    [InlineData("binomial(N,k)*binomial(k,M)", "binomial(N,M)*2^(N-M)")]
    public void They_are_written_shortly(string term, string expected) => Assert.Equal(
        expected, Print.Text((Of(term, "k", "0", "N").Value is var sum ? sum.Restated?.Value ?? sum.Value : null)!));
}
