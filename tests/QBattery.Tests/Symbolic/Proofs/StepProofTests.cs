using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Proofs;

/// <summary>Inequalities with parameters below powers, by induction, tangents, monotony, convexity and cuts of ranges.</summary>
public sealed class StepProofTests
{
    [Theory]
    [InlineData("(1-x)*(1+x^(N+1))/((1+x)*(1-x^(N+1))) >= 1/(N+1)", "N>=1", "0<x<1")]
    [InlineData("(1-x)/(1-x^(N+1)) > 1/(N+1)", "N>=1", "0<x<1")]
    [InlineData("(1-x)*(1+x^(N+1))/((1+x)*(1-x^(N+1))) <= (1-x)/(1-x^(N+1))", "N>=1", "0<x<1")]
    [InlineData("N-x/(1-x)+(N+1)*x^(N+1)/(1-x^(N+1)) >= N/2", "N>=1", "0<x<1")]
    [InlineData("x^N*(1-x) <= 1/(N+1)", "N>=1", "0<x<1")]
    [InlineData("x^N*(1-x) <= 1/(N+1)", "3<=N<=9", "1/4<x<1/2")]
    [InlineData("(1+x)^N >= 1+N*x", "N>=1", "x>0")]
    [InlineData("(1+x)^N >= 1+N*x", "N>=1", "x>-1")]
    [InlineData("(1+x)^(1/N) <= 1+x/N", "N>=1", "x>0")]
    [InlineData("1-(1-q)^N <= N*q", "N>=1", "0<=q<=1")]
    [InlineData("exp(-c*N) <= 1/(1+c*N)", "N>=1", "c>0")]
    [InlineData("exp(x) >= 1+x", "N>=1", "")]
    [InlineData("exp(x)+exp(-x) >= 2+x^2", "N>=1", "")]
    [InlineData("log(1+y)-log(y) > 0", "N>=1", "y>0")]
    [InlineData("log(x) <= x/e", "N>=1", "x>0")]
    [InlineData("x*log(x) >= x-1", "N>=1", "x>0")]
    [InlineData("cos(theta) <= 1", "N>=1", "")]
    [InlineData("theta-theta^3/6 <= sin(theta)", "N>=1", "theta>0")]
    [InlineData("sqrt(x*y) <= (x+y)/2", "N>=1", "x>0, y>0")]
    [InlineData("sqrt(N+x)-sqrt(N) <= x/(2*sqrt(N))", "N>=1", "x>0")]
    [InlineData("y^(2*N) <= 1", "N>=1", "-1<y<1")]
    [InlineData("q^N+(1-q)^N >= 2/2^N", "N>=1", "0<q<1")]
    [InlineData("-q*log(q)-(1-q)*log(1-q) <= log(2)", "N>=1", "0<q<1")]
    [InlineData("(1-c/N)^N <= exp(-c)", "N>=1", "0<c<1")]
    [InlineData("a^2+b^2+c^2 >= a*b+b*c+c*a", "N>=1", "")]
    [InlineData("m^2*n <= m^3+n^3", "m>=1, n>=1", "")]
    [InlineData("(-1)^N/N <= 1/2", "N>=1", "")]
    [InlineData("binomial(N,3) <= N^3/6", "N>=1", "")]
    [InlineData("harmonic(N) > log(N)", "N>=4097", "")]
    [InlineData("harmonic(N) > log(N)", "1<=N<=10", "")]
    [InlineData("log(N) > 10", "N>=22027", "")]
    public void What_is_true_is_proved(string inequality, string range, string assumed)
    {
        var claim = Read(inequality, range, assumed);
        var proof = Assert.IsType<Verdict.Proved>(Prove.Of(claim)).Proof;
        Assert.NotEmpty(ProofText.Lines(claim, proof, ProofNotation.Plain(expr => Print.Text(expr))));
    }

    /// <summary>Near misses of true ones, most of them false only far out or in a corner.</summary>
    [Theory]
    [InlineData("(1+x)^N >= 1+N*x", "N>=1", "x>-3")]
    [InlineData("x^N*(1-x) <= 1/(3*N)", "N>=1", "0<x<1")]
    [InlineData("exp(-c*N) <= 1/(1+11*c*N/10)", "N>=1", "c>0")]
    [InlineData("log(x) <= x/e-1/1000000", "N>=1", "x>0")]
    [InlineData("exp(x) >= 1+x+x^2/2", "N>=1", "x>-1/100")]
    [InlineData("exp(x) > 1+x", "N>=1", "-1<x<1")]
    [InlineData("sin(theta) >= theta-theta^3/7", "N>=1", "theta>0")]
    [InlineData("q^N+(1-q)^N > 2/2^N", "N>=1", "0<q<1")]
    [InlineData("a^2+b^2+c^2 >= 101*(a*b+b*c+c*a)/100", "N>=1", "")]
    [InlineData("sqrt(x*y) < (x+y)/2", "N>=1", "x>0, y>0")]
    [InlineData("(-1)^N/N <= 2/5", "N>=1", "")]
    [InlineData("1-(1-q)^N <= N*q-N^3*q^2/1000", "N>=1", "0<q<1")]
    public void What_is_false_is_not_proved(string inequality, string range, string assumed) =>
        Assert.IsNotType<Verdict.Proved>(Prove.Of(Read(inequality, range, assumed)));

    [Theory]
    [InlineData("sqrt(N) < 10^6", "1000000000000")]
    [InlineData("log(N) < 40", "235385266837019986")]
    public void Crossings_far_out_are_found(string inequality, string at) => Assert.Equal(
        at, $"{Assert.IsType<Verdict.Refuted>(Prove.Of(Read(inequality, "N>=1", ""))).At[0].Value}");

    /// <summary>What a random inequality is called holds at every place that is looked at.</summary>
    [Fact]
    public void No_random_inequality_is_proved_though_it_is_false()
    {
        var random = new Random(20);
        var claims = Enumerable.Range(0, 1000).Select(_ => RandomClaims.Next(random)).ToList();
        Assert.All(claims, claim => Assert.True(!RandomClaims.IsFalse(claim.Claim) || Prove.Of(claim.Claim) is not Verdict.Proved, claim.Text));
    }

    [Theory]
    [InlineData("x^N*(1-x) <= 1/(N+1)", "N>=1", "0<x<1")]
    [InlineData("(1-x)/(1-x^(N+1)) >= 1/(N+1)", "N>=1", "0<x<1")]
    [InlineData("exp(x) >= 1+x+x^2/2", "N>=1", "x>=0")]
    [InlineData("q^N+(1-q)^N >= 2/2^N", "N>=1", "0<q<1")]
    [InlineData("a^2+b^2+c^2 >= a*b+b*c+c*a", "N>=1", "")]
    [InlineData("m^2*n <= m^3+n^3", "m>=1, n>=1", "")]
    [InlineData("log(1+y)-log(y) > 0", "N>=1", "y>0")]
    [InlineData("(-1)^N/N <= 1/2", "N>=1", "")]
    [InlineData("harmonic(N) > log(N)", "1<=N<=10", "")]
    public void A_step_changed_is_refused(string inequality, string range, string assumed)
    {
        var claim = Read(inequality, range, assumed);
        var plain = claim.WithoutParity().Claim;
        var proof = Assert.IsType<Verdict.Proved>(Prove.Of(claim)).Proof;
        Assert.True(ProofCheck.Accepts(plain, proof));
        var changed = ChangedSteps.Of(proof).ToList();
        Assert.NotEmpty(changed);
        Assert.All(changed, wrong => Assert.False(ProofCheck.Accepts(plain, wrong), wrong.ToString()));
    }

    private static Claim Read(string inequality, string range, string assumed) =>
        Claim.Over(inequality, Parse.Assumptions(range).OrThrow(), Parse.Assumptions(assumed).OrThrow()).OrThrow();
}
