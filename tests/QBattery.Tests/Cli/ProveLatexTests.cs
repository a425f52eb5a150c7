namespace QBattery.Tests.Cli;

/// <summary>Proofs in LaTeX say in mathematics what is proved, and compile.</summary>
public sealed class ProveLatexTests
{
    private static readonly string[][] Claims =
    [
        ["1/(N+1) < 1/N"], ["(N!)^(1/N) <= (N+1)/2"], ["(n-3)*(n-5) >= 0", "--for", "n odd"], ["N*(101-N) >= 0", "--for", "1<=N<=101"],
        ["exp(-n_c*N) < 1", "--assume", "n_c>0"], ["x^N <= 1", "--assume", "0<x<1"], ["2^N >= N^2"], ["log(N-1) <= N"],
        ["harmonic(N) < 5"], ["x+N > 0", "--for", "N>=1, -1<x<1"], ["4^N/(N+1) < binomial(2*N,N)", "--for", "N>=2"],
        ["2/N*(1-binomial(N,N/2)/2^N) <= 2/(N+1)", "--for", "N even"], ["1/(2*N-7) <= 1"], ["1/(N-3) < 2"], ["theta^2+eps >= 0"],
        ["(N-1000000)*(N-1000001) >= 0"], ["exp(-N^2) >= 0*N", "--for", "N>=2"], ["-exp(-N^2) >= exp(-N)"],
        ["(1-x)/(1-x^(N+1)) >= 1/(N+1)", "--assume", "0<x<1"], ["N < N"], ["x^N*(1-x) <= 1/(N+1)", "--assume", "0<x<1"],
        ["exp(theta) >= 1+theta", "--assume", "theta>0"], ["(-1)^N/N <= 1/2"], ["m^2*n <= m^3+n^3", "--for", "m>=1, n>=1"],
        ["q^N+(1-q)^N >= 2/2^N", "--assume", "0<q<1"], ["log(1+y)-log(y) > 0", "--assume", "y>0"], ["0 < x^N <= 1", "--assume", "0<x<1"],
    ];

    [Fact]
    public void Every_verdict_compiles() =>
        Assert.Equal("", LatexDocument.Complaints(Claims.Select(Latex)));

    [Fact]
    public void No_verdict_has_mathematics_among_words() =>
        Assert.All(Claims.Select(Latex), snippet => Assert.Null(LatexDocument.Fault(snippet)));

    [Theory]
    [InlineData(@"For all integers $N \ge 1$", "1/(N+1) < 1/N")]
    [InlineData(@"\frac{1}{N+1} < \frac{1}{N}.", "1/(N+1) < 1/N")]
    [InlineData(@"$D = \frac{1}{N (N+1)}$.", "1/(N+1) < 1/N")]
    [InlineData(@"For all odd integers $n \ge 1$", "(n-3)*(n-5) >= 0", "--for", "n odd")]
    [InlineData(@"and all real $0 < x < 1$", "x^N <= 1", "--assume", "0<x<1")]
    [InlineData(@"At $N = 3$ the side claimed to be smaller is $9$, the other $8$.", "2^N >= N^2")]
    [InlineData(@"2^{N} \ge N^{2}", "2^N >= N^2")]
    public void The_inequality_and_the_proof_are_mathematics(string part, params string[] args) =>
        Assert.Contains(part, Latex(args), StringComparison.Ordinal);

    [Theory]
    [InlineData("For N>=1:")]
    [InlineData(@"$\frac{1}{2$")]
    [InlineData("50% of it")]
    public void A_fault_is_found(string snippet) => Assert.NotNull(LatexDocument.Fault(snippet));

    private static string Latex(string[] args) => CommandLine.Run(["prove", .. args, "--format", "latex"]).Out;
}
