namespace QBattery.Benchmarks.Peers;

/// <summary>
/// Sums for a comparison with Maxima's share package zeilberger (its manual names AntiDifference and Zeilberger): definite
/// sums whose terms vanish outside of their limits, and indefinite ones.
/// </summary>
internal static class SumSuite
{
    /// <summary>The sums.</summary>
    public static IReadOnlyList<SumTask> Tasks { get; } =
    [
        new("binomial theorem", "binomial(N,k)*x^k", "0", "N", "binomial(N,k)*x^k", "x>0") { At = "x=3/4" },
        new("squares", "binomial(N,k)^2", "0", "N", "binomial(N,k)^2"),
        new("Vandermonde", "binomial(a,k)*binomial(b,N-k)", "0", "N", "binomial(a,k)*binomial(b,N-k)", "a>0,b>0")
        {
            At = "a=7/2,b=5/3",
        },
        new("mean of squares", "k*binomial(N,k)^2", "0", "N", "k*binomial(N,k)^2"),
        new("fourth moment", "k^4*binomial(N,k)*q^k*(1-q)^(N-k)", "0", "N", "k^4*binomial(N,k)*q^k*(1-q)^(N-k)", "0<q<1")
        {
            At = "q=2/5",
        },
        new("fourth moment, q and s", "k^4*binomial(N,k)*q^k*s^(N-k)", "0", "N", "k^4*binomial(N,k)*q^k*s^(N-k)", "q>0,s>0")
        {
            At = "q=2/5,s=4/7",
        },
        new("Dixon", "(-1)^k*binomial(2*N,k)^3", "0", "2*N", "(-1)^k*binomial(2*N,k)^3"),
        new("cubes", "binomial(N,k)^3", "0", "N", "binomial(N,k)^3"),
        new("Apery", "binomial(N,k)^2*binomial(N+k,k)^2", "0", "N", "binomial(N,k)^2*binomial(N+k,k)^2"),
        new("partial fractions", "(-1)^k*binomial(N,k)*x/(x+k)", "0", "N", "(-1)^k*binomial(N,k)*x/(x+k)", "x>0")
        {
            At = "x=3/4",
        },
        new("central, alternating", "(-1)^k*binomial(N,k)*binomial(2*k,k)/4^k", "0", "N",
            "(-1)^k*binomial(N,k)*binomial(2*k,k)/4^k"),
        new("central, even", "binomial(N,2*k)*binomial(2*k,k)/4^k", "0", "N", "binomial(N,2*k)*binomial(2*k,k)/4^k"),
        new("factorials", "k*k!", "0", "N", "k*k!"),
        new("central binomials", "binomial(2*k,k)/4^k", "0", "N", "binomial(2*k,k)/4^k"),
        new("odd factorials", "(4*k+1)*k!/(2*k+1)!", "0", "N", "(4*k+1)*k!/(2*k+1)!"),
        new("ninth powers", "k^9", "0", "N", "k^9"),
    ];
}
