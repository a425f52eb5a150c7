using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Certificates;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Sums to N/2 and the like, for the N at which that is an integer.</summary>
public sealed class FractionalLimitTests
{
    // Added up with exact integers outside of this program.
    [Theory]
    [InlineData("binomial(N,2*k)", "N/2", "", "N=8", "128")]
    [InlineData("binomial(N,2*k)", "(N-1)/2", "", "N=7", "64")]
    [InlineData("binomial(N,k)", "N/2", "", "N=8", "163")]
    [InlineData("binomial(N,k)", "(N-1)/2", "", "N=9", "256")]
    [InlineData("k*binomial(N,k)", "N/2", "N even", "N=6", "96")]
    [InlineData("binomial(N,k)*binomial(N-k,N/2-k)", "N/2", "", "N=6", "160")]
    [InlineData("binomial(N/2,k)^2", "N/2", "", "N=8", "70")]
    [InlineData("binomial(N,3*k)", "N/3", "", "N=9", "170")]
    [InlineData("k^2", "N/2", "", "N=8", "30")]
    public void They_have_the_value_added_up(string term, string to, string assume, string point, string expected)
    {
        var found = Of(term, "k", "0", to, assume).OrThrow();
        Assert.Equal(expected, ValueAt(found.Restated?.Value ?? found.Value, point));
        Assert.True(Checker.Check(found).IsOk);
    }

    [Fact]
    public void What_was_put_in_is_named()
    {
        var found = Of("binomial(N,2*k)", "k", "0", "(N-1)/2").OrThrow();
        Assert.Equal("N = 2*M+1", found.Restated!.Substitution);
        Assert.Equal(["M"], found.Value.Symbols);
    }

    [Fact]
    public void A_name_in_use_is_not_taken() =>
        Assert.Equal("N = 2*L", Of("binomial(N,2*k)*M^k*M^(-k)*M", "k", "0", "N/2", "M>0").OrThrow().Restated!.Substitution);

    [Fact]
    public void Limits_that_are_never_integers_say_what_to_write() => Assert.Contains("(N-1)/2",
        Refusal(Of("binomial(N,2*k)", "k", "0", "N/2", "N odd")).Sentence, StringComparison.Ordinal);
}
