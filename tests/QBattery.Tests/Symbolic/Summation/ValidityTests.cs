using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Certificates;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>From where on closed forms hold. Values were added up outside of this program, an empty sum being 0.</summary>
public sealed class ValidityTests
{
    [Theory]
    [InlineData("1/(k-2)", "3", "N", 2, "0", "1")]
    [InlineData("1/(k*(N-k))", "1", "N-1", 1, "0", "1")]
    [InlineData("k", "3", "N", 2, "0", "3")]
    [InlineData("1/k", "5", "N", 4, "0", "1/5")]
    [InlineData("k", "1", "N", 0, "0", "1")]
    [InlineData("2^k", "3", "N", 2, "0", "8")]
    [InlineData("k", "12", "2*N", 6, "12", "39")]
    public void A_closed_form_holds_from_where_the_range_is_not_reversed(
        string term, string from, string to, int start, string first, string second)
    {
        var sum = Of(term, "k", from, to).OrThrow();
        Assert.Equal((start, first, second),
            (sum.ValidFrom, ValueAt(sum.Value, $"N={start}"), ValueAt(sum.Value, $"N={start + 1}")));
        Assert.True(Checker.Check(sum).IsOk);
    }
}
