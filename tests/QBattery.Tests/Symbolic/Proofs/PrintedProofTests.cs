using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Proofs;

/// <summary>What a printed proof says holds, line by line.</summary>
public sealed class PrintedProofTests
{
    [Theory]
    [InlineData("4^N/(N+1) < binomial(2*N,N)", "N>=2")]
    [InlineData("(1+1/N)^(N+1/2) < e*(1+1/(12*N*(N+1)))", "N>=1")]
    [InlineData("(N!)^(1/N) <= (N+1)/2", "N>=1")]
    [InlineData("harmonic(N) <= log(N)+1", "N>=1")]
    [InlineData("harmonic(N) < log(N)+eulergamma+1/(2*N)", "N>=1")]
    [InlineData("harmonic(N) > log(N)+eulergamma+1/(2*N)-1/(8*N^2)", "N>=1")]
    [InlineData("binomial(2*N,N) <= 4^N/sqrt(3*N+1)", "N>=1")]
    [InlineData("binomial(2*N,N) >= 4^N/(2*N+1)", "N>=1")]
    [InlineData("N! >= sqrt(2*pi*N)*(N/e)^N", "N>=1")]
    [InlineData("N! < sqrt(2*pi*N)*(N/e)^N*(1+1/(11*N))", "N>=1")]
    [InlineData("(1+1/N)^N < e", "N>=1")]
    [InlineData("(1+1/N)^(N+1) > e", "N>=1")]
    [InlineData("2^N >= N^2", "N>=4")]
    [InlineData("2^n > n^3", "n>=10")]
    [InlineData("sqrt(N+1)-sqrt(N) < 1/(2*sqrt(N))", "N>=1")]
    [InlineData("2/N*(1-binomial(N,N/2)/2^N) <= 2/(N+1)", "N even")]
    [InlineData("log(1+1/N) < 1/N", "N>=1")]
    [InlineData("log(N+1) < harmonic(N)", "N>=1")]
    [InlineData("log(N) < sqrt(N)", "N>=1")]
    [InlineData("sin(1/N) < 1/N", "N>=1")]
    [InlineData("N*log(N)-N+1 <= log(N!)", "N>=1")]
    [InlineData("sqrt(2)*N > N", "N>=1")]
    [InlineData("1/(2*N-7) <= 1", "N>=1")]
    [InlineData("N*(101-N) >= 0", "1<=N<=101")]
    [InlineData("(n-3)*(n-5) >= 0", "n odd")]
    [InlineData("(n-1)*(n-2) >= 0", "n>=1")]
    [InlineData("N^5-5*N^4+3*N^3+9*N^2-8*N+1 >= -23", "N>=1")]
    [InlineData("3/7*cos(1/N) + -1/10*log(N+1) < 9/3*cos(1/N)", "N>=4")]
    public void Every_line_of_a_proof_holds(string inequality, string range)
    {
        var claim = Claim.Over(inequality, Parse.Assumptions(range).OrThrow(), Assumptions.None).OrThrow();
        Assert.Null(PrintedProof.Of(claim, Assert.IsType<Verdict.Proved>(Prove.Of(claim)).Proof).Wrong());
    }

    /// <summary>A constant raised after the fact, or a start below the one that was decided, is found out.</summary>
    [Fact]
    public void A_line_that_does_not_hold_is_found()
    {
        var claim = Claim.Of("4^N/(N+1) < binomial(2*N,N)", Parse.Assumptions("N>=2").OrThrow()).OrThrow();
        var proof = Assert.IsType<Proof.Remainders>(Assert.IsType<Verdict.Proved>(Prove.Of(claim)).Proof);
        Assert.StartsWith("from N = 6 on", PrintedProof.Of(claim, proof with { From = 6 }).Wrong());
    }

    [Property(MaxTest = 40)]
    public bool Every_line_of_a_random_proof_holds(FunctionClaim inequality)
    {
        var claim = Claim.Of($"{inequality}", Parse.Assumptions("N>=4").OrThrow()).OrThrow();
        return Prove.Of(claim) is not Verdict.Proved(var proof) || PrintedProof.Of(claim, proof).Wrong() is null;
    }
}
