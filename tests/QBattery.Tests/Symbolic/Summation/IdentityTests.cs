using QBattery.Symbolic;
using QBattery.Symbolic.Summation.Certificates;
using QBattery.Analyzers;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Classical sums. Every value was added up with exact fractions outside of this program.</summary>
public sealed class IdentityTests
{
    public static TheoryData<string, string, string, string, string, string, string> Closed => new()
    {
        // Faulhaber and Gosper's examples.
        { "k", "k", "1", "N", "", "N=7", "28" },
        { "k^4", "k", "1", "N", "", "N=9", "15333" },
        { "(2*k-1)^3", "k", "1", "N", "", "N=6", "2556" },
        { "(k+1)*(N-k)", "k", "0", "N-1", "", "N=6", "56" },
        { "k", "k", "N", "2*N", "", "N=5", "45" },
        { "3*k+2", "k", "a", "b", "", "a=3,b=8", "111" },
        { "x^k", "k", "0", "N", "0<x<1", "N=5,x=2/3", "665/243" },
        { "k*x^k", "k", "0", "N", "0<x<1", "N=5,x=2/3", "946/243" },
        { "k^2*2^k", "k", "0", "N", "", "N=6", "3450" },
        { "(-1)^k*k", "k", "0", "N", "", "N=7", "-4" },
        { "1/(k*(k+1))", "k", "1", "N", "", "N=8", "8/9" },
        { "1/(k*(k+1)*(k+2))", "k", "1", "N", "", "N=8", "11/45" },
        { "1/(k*(k+2))", "k", "1", "N", "", "N=7", "91/144" },
        { "1/(4*k^2-1)", "k", "1", "N", "", "N=7", "7/15" },
        { "k*k!", "k", "1", "N", "", "N=6", "5039" },
        { "k/(k+1)!", "k", "0", "N", "", "N=6", "5039/5040" },
        { "2^k*(k-1)/(k*(k+1))", "k", "1", "N", "", "N=7", "30" },
        { "(4*k+1)*k!/(2*k+1)!", "k", "0", "N", "", "N=5", "665279/332640" },
        { "binomial(2*k,k)/4^k", "k", "0", "N", "", "N=6", "3003/1024" },
        { "binomial(2*k,k)/((k+1)*4^k)", "k", "0", "N", "", "N=6", "1619/1024" },
        { "binomial(k,m)", "k", "m", "N", "", "N=9,m=4", "252" },
        // Harmonic numbers.
        { "1/k", "k", "1", "N", "", "N=8", "761/280" },
        { "1/k", "k", "N+1", "2*N", "", "N=5", "1627/2520" },
        { "1/((k+1)*(N-k))", "k", "0", "N-1", "", "N=6", "7/10" },
        { "1/(N^2-k^2)", "k", "1", "N-1", "", "N=6", "79091/332640" },
        { "(-1)^(k+1)*binomial(N,k)/k", "k", "1", "N", "", "N=6", "49/20" },
        // Binomial sums.
        { "binomial(N,k)", "k", "0", "N", "", "N=9", "512" },
        { "(-1)^k*binomial(N,k)", "k", "0", "N", "", "N=7", "0" },
        { "binomial(N,k)*x^k", "k", "0", "N", "x>0", "N=5,x=2/7", "59049/16807" },
        { "k*binomial(N,k)", "k", "0", "N", "", "N=9", "2304" },
        { "k^2*binomial(N,k)", "k", "0", "N", "", "N=7", "1792" },
        { "k^3*binomial(N,k)", "k", "0", "N", "", "N=7", "7840" },
        { "k*(N-k)*binomial(N,k)", "k", "0", "N", "", "N=7", "1344" },
        { "binomial(N,k)/(k+1)", "k", "0", "N", "", "N=7", "255/8" },
        { "(-1)^k*binomial(N,k)/(k+1)", "k", "0", "N", "", "N=6", "1/7" },
        { "(-1)^k*binomial(N,k)/(k+a)", "k", "0", "N", "a>0", "N=5,a=3/2", "512/9009" },
        { "(-1)^k*binomial(N,k)/binomial(k+3,k)", "k", "0", "N", "", "N=6", "1/3" },
        { "binomial(N+k,k)", "k", "0", "N", "", "N=5", "462" },
        { "binomial(N+k,k)/2^k", "k", "0", "N", "", "N=7", "128" },
        { "binomial(2*N,k)", "k", "0", "N", "", "N=5", "638" },
        { "binomial(2*N+1,k)", "k", "0", "N", "", "N=5", "1024" },
        { "binomial(2*N,2*k)", "k", "0", "N", "", "N=5", "512" },
        { "binomial(N,2*k)", "k", "0", "N", "", "N=7", "64" },
        { "binomial(N,k)^2", "k", "0", "N", "", "N=7", "3432" },
        { "binomial(2*N,k)^2", "k", "0", "N", "", "N=4", "8885" },
        // Limits beyond the last term that is not zero.
        { "binomial(N,k)", "k", "0", "2*N", "", "N=6", "64" },
        { "binomial(N,k)*2^k", "k", "0", "2*N", "", "N=5", "243" },
        { "k*binomial(N,k)", "k", "0", "3*N", "", "N=5", "80" },
        { "k*binomial(N,k)^2", "k", "0", "N", "", "N=6", "2772" },
        { "binomial(2*N-2*k,N-k)*binomial(2*k,k)", "k", "0", "N", "", "N=6", "4096" },
        { "(-1)^k*binomial(N,k)*binomial(2*k,k)/4^k", "k", "0", "N", "", "N=6", "231/1024" },
        { "(-1)^k*binomial(N,k)*binomial(N+k,k)", "k", "0", "N", "", "N=7", "-1" },
        { "(-1)^k*binomial(N,k)*binomial(2*N-2*k,N)", "k", "0", "N", "", "N=6", "64" },
        { "(-1)^k*binomial(N-k,k)*2^(N-2*k)", "k", "0", "N", "", "N=8", "9" },
        { "binomial(N,k)/binomial(2*N,k)", "k", "0", "N", "", "N=6", "13/7" },
        // Dixon's sum, and a partial one.
        { "(-1)^k*binomial(2*N,k)^3", "k", "0", "2*N", "", "N=4", "34650" },
        { "(-1)^k*binomial(2*N,N+k)^3", "k", "-N", "N", "", "N=3", "1680" },
        // Vandermonde and the moments of the hypergeometric and the binomial distribution.
        { "binomial(m,k)*binomial(n,r-k)", "k", "0", "r", "", "m=5,n=6,r=4", "330" },
        { "k*binomial(m,k)*binomial(n,r-k)", "k", "0", "r", "", "m=5,n=6,r=4", "600" },
        { "k^2*binomial(m,k)*binomial(n,r-k)", "k", "0", "r", "", "m=5,n=7,r=4", "1725" },
        { "k^3*binomial(m,k)*binomial(n,r-k)", "k", "0", "r", "", "m=6,n=5,r=4", "4920" },
        { "binomial(N,k)*q^k*(1-q)^(N-k)", "k", "0", "N", "0<q<1", "N=5,q=2/7", "1" },
        { "k*binomial(N,k)*q^k*(1-q)^(N-k)", "k", "0", "N", "0<q<1", "N=5,q=2/7", "10/7" },
        { "k^2*binomial(N,k)*q^k*(1-q)^(N-k)", "k", "0", "N", "0<q<1", "N=6,q=3/7", "396/49" },
        { "k^4*binomial(N,k)*q^k*(1-q)^(N-k)", "k", "0", "N", "0<q<1", "N=6,q=3/7", "264024/2401" },
        // A fixed number of terms.
        { "k^2", "k", "2", "5", "", "N=1", "54" },
        { "x^k", "k", "N", "N+2", "x>0", "N=3,x=2/5", "312/3125" },
    };

    [Theory]
    [MemberData(nameof(Closed))]
    public void A_sum_with_a_closed_form_is_found_and_has_the_value_added_up(
        string term, string index, string from, string to, string assume, string point, string expected)
    {
        var found = Of(term, index, from, to, assume).OrThrow();
        Assert.DoesNotContain(index, found.Value.Symbols);
        Assert.Equal(expected, ValueAt(found.Value, point));
    }

    [Theory]
    [MemberData(nameof(Closed))]
    public void Every_certificate_passes_the_checker_again(
        string term, string index, string from, string to, string assume, string point, string expected)
    {
        var found = Of(term, index, from, to, assume).OrThrow();
        Assert.NotEqual((point, expected), ("", ""));
        Assert.Equal(found.CheckedAt, Checker.Check(found).OrThrow());
    }

    [Theory]
    [InlineData("k!", "k", "0", "N")]
    [InlineData("1/k^2", "k", "1", "N")]
    [InlineData("2^k/k", "k", "1", "N")]
    [InlineData("x^k/k!", "k", "0", "N")]
    [InlineData("binomial(2*k,k)", "k", "0", "N")]
    [InlineData("1/k!", "k", "0", "N")]
    [InlineData("binomial(N,k)^3", "k", "0", "N")]
    [InlineData("binomial(N,k)^4", "k", "0", "N")]
    [InlineData("1/binomial(N,k)", "k", "0", "N")]
    [InlineData("binomial(N,k)*k!*m^(N-k)", "k", "0", "N")]
    [InlineData("binomial(N,k)*binomial(N+k,k)", "k", "0", "N")]
    [InlineData("binomial(N,k)^2*binomial(N+k,k)", "k", "0", "N")]
    public void A_sum_without_a_closed_form_is_refused_with_what_is_proved(string term, string index, string from,
        string to)
    {
        var reason = Assert.IsType<Reason.NoClosedForm>(Refusal(Of(term, index, from, to)));
        Assert.Contains("Gosper's algorithm proves", reason.Sentence, StringComparison.Ordinal);
    }

    // Franel numbers and central Delannoy numbers: the recurrences in the literature.
    [Theory]
    [InlineData("binomial(N,k)^3", "telescoping -(8*(N+1)^2)*S(N) - (", "((N+2)^2)*S(N+2)")]
    [InlineData("binomial(N,k)*binomial(N+k,k)", "telescoping (N+1)*S(N) - (", "(N+2)*S(N+2)")]
    [InlineData("(-1)^k*binomial(N,k)*k!", "telescoping (N+1)*S(N) + S(N+1)", "= 1 for N >= 0")]
    public void The_minimal_recurrence_is_named(string term, string first, string last)
    {
        var sentence = Refusal(Of(term, "k", "0", "N")).Sentence;
        Assert.Contains(first, sentence, StringComparison.Ordinal);
        Assert.Contains(last, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_distribution_of_a_binomial_sums_to_one() =>
        Assert.Equal(Build.One, Of("binomial(N,k)*q^k*(1-q)^(N-k)", "k", "0", "N", "0<q<1").OrThrow().Value);
}
