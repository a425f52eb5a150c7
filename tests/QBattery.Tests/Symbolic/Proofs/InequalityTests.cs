using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Proofs;

/// <summary>True and false inequalities with known answers, of every kind the library claims to decide.</summary>
public sealed class InequalityTests
{
    /// <summary>True: textbook inequalities, and bounds of PHYSICS.md.</summary>
    [Theory]
    [InlineData("1/(N+1) <= 1/N", "")]
    [InlineData("1/(N+1) < 1/N", "")]
    [InlineData("N^2 >= N", "")]
    [InlineData("N^2 > N", "N>1")]
    [InlineData("N^2-20*N+101 > 0", "")]
    [InlineData("N^2+1/4 >= N", "")]
    [InlineData("(N-1000000)*(N-1000001) >= 0", "")]
    [InlineData("1/(2*N-7) <= 1", "")]
    [InlineData("2/(N+1) <= 2/N", "N even")]
    [InlineData("(N-3)*(N-5) >= 0", "N odd")]
    [InlineData("N*(101-N) >= 0", "1<=N<=101")]
    [InlineData("N^5-5*N^4+3*N^3+9*N^2-8*N+1 >= -23", "")]
    [InlineData("q*(1-q) <= 1/4", "0<=q<=1")]
    [InlineData("(1-q)/(N*q) > 0", "0<q<1")]
    [InlineData("q^2-q*N+N^2 > 0", "0<q<1")]
    [InlineData("x^2+y^2 >= 2*x*y", "")]
    [InlineData("x/(1+x) < 1", "x>0")]
    [InlineData("q^4-q^2+3/10 > 0", "0<=q<=1")]
    [InlineData("1/(N+q) >= 1/(N+1)", "0<=q<=1")]
    [InlineData("2*eps/((2-eps)*(N+1)) <= 2/((2-eps)*(N+1))", "0<eps<1")]
    [InlineData("x^N <= 1", "0<x<1")]
    [InlineData("exp(-c*N^2)/(N+1) < 1/N", "c>0")]
    [InlineData("harmonic(N) >= log(N)", "")]
    [InlineData("harmonic(N) <= log(N)+1", "")]
    [InlineData("binomial(2*N,N) <= 4^N/sqrt(3*N+1)", "")]
    [InlineData("N! >= sqrt(2*pi*N)*(N/e)^N", "")]
    [InlineData("(1+1/N)^N < e", "")]
    [InlineData("2^N >= N^2", "N>=4")]
    [InlineData("sqrt(N+1)-sqrt(N) < 1/(2*sqrt(N))", "")]
    [InlineData("2/N*(1-binomial(N,N/2)/2^N) <= 2/(N+1)", "N even")]
    [InlineData("log(N) < N", "")]
    public void What_is_true_is_proved(string inequality, string domain)
    {
        var claim = Read(inequality, domain);
        Assert.IsType<Verdict.Proved>(Prove.Of(claim));
    }

    /// <summary>False, with the least N, or a parameter value, that shows it.</summary>
    [Theory]
    [InlineData("N^2 > N", "", "N = 1")]
    [InlineData("N^2-20*N+99 > 0", "", "N = 9")]
    [InlineData("(N-1000000)*(N-1000002) >= 0", "", "N = 1000001")]
    [InlineData("(N-3)*(N-5) >= 0", "N even", "N = 4")]
    [InlineData("N*(101-N) > 0", "1<=N<=101", "N = 101")]
    [InlineData("1/N <= 1/(N+1)", "", "N = 1")]
    [InlineData("q*(1-q) < 1/4", "0<=q<=1", "N = 1, q = 1/2")]
    [InlineData("q^4-q^2+1/5 >= 0", "0<=q<=1", "N = 1, q = 3/4")]
    [InlineData("x^2 >= x", "x>=0", "N = 1, x = 1/3")]
    [InlineData("(1+1/N)^N < 27/10", "", "N = 129")]
    [InlineData("2^N >= N^2", "", "N = 3")]
    [InlineData("harmonic(N) < 5", "", "N = 129")]
    [InlineData("N! > 2^N", "", "N = 1")]
    [InlineData("binomial(2*N,N) >= 4^N/sqrt(pi*N)", "", "N = 1")]
    [InlineData("N/((N+2)*(N/2)) >= 2/(N+1)", "", "N = 1")]
    public void What_is_false_is_refuted_at_a_point(string inequality, string domain, string at)
    {
        var refuted = Assert.IsType<Verdict.Refuted>(Prove.Of(Read(inequality, domain)));
        Assert.Equal(at, string.Join(", ", refuted.At.Select(entry => $"{entry.Name} = {entry.Value}")));
    }

    /// <summary>Not defined everywhere, or beyond the means: never proved, and the reason is given.</summary>
    [Theory]
    [InlineData("1/(N-3) < 2", "", "N = 3")]
    [InlineData("log(N-1) <= N", "", "N = 1")]
    [InlineData("sqrt(N-2) >= 0", "", "N = 1")]
    [InlineData("1/(N-q) <= 2", "0<=q<=1/2 , N>=1", "")]
    [InlineData("x^N*(1-x) <= 1/(2*N)", "0<x<1", "signs")]
    public void What_is_not_decided_says_why(string inequality, string domain, string why) =>
        Assert.Contains(why, Prove.Of(Read(inequality, domain)) switch
        {
            Verdict.Undecided(var reason) => reason.Sentence,
            Verdict.Proved(Proof.Signs) when why.Length == 0 => "",
            var other => throw new Xunit.Sdk.XunitException($"{other}"),
        }, StringComparison.Ordinal);

    [Theory]
    [InlineData("N < M < 3")]
    [InlineData("N")]
    [InlineData("N <= ")]
    [InlineData("<= N")]
    [InlineData("N = 1")]
    public void What_is_no_inequality_is_not_read(string text) => Assert.IsType<Reason.Unparsable>(Reasoned(text, ""));

    [Theory]
    [InlineData("2<N<3")]
    [InlineData("N<5")]
    public void A_domain_needs_a_least_integer(string domain) =>
        Assert.IsType<Reason.BadArgument>(Reasoned("N<=N", domain));

    internal static Claim Read(string inequality, string domain) =>
        Claim.Of(inequality, Parse.Assumptions(domain).OrThrow()).OrThrow();

    private static Reason Reasoned(string inequality, string domain) =>
        Assert.IsType<Result<Claim>.Fail>(Claim.Of(inequality, Parse.Assumptions(domain).OrThrow())).Reason;
}
