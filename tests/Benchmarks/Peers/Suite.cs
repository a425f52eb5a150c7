namespace QBattery.Benchmarks.Peers;

/// <summary>
/// The public expansion suite of this project, and pure power series for PARI/GP. Maxima needs its share package
/// stirling for Gamma functions, and taylor at infinity then; its manual describes both. SymPy has series at oo.
/// </summary>
public static class Suite
{
    private const string Ratio20 = "(1+2*N+3*N^5-N^12+N^20)/(7-N^3+4*N^9+2*N^21)";
    private const string PythonRatio20 = "(1+2*N+3*N**5-N**12+N**20)/(7-N**3+4*N**9+2*N**21)";
    private const string PariRatio20 = "x*(1-x^8+3*x^15+2*x^19+x^20)/(2+4*x^12-x^18+7*x^21)+O(x^{0})";
    private const string Stirling = "N!*exp(N)/(N^N*sqrt(2*pi*N))";

    /// <summary>Stirling's series in x, from the Bernoulli numbers (DLMF 5.11.1).</summary>
    private const string PariStirling = "exp(sum(k=1,{0}\\2,bernfrac(2*k)/(2*k*(2*k-1))*x^(2*k-1))+O(x^{0}))";

    /// <summary>Every task of the public suite, at its order.</summary>
    public static IReadOnlyList<SuiteTask> Tasks { get; } =
    [
        new("uniform", "2/(N+1)", 8) { Maxima = "taylor(2/(N+1),N,inf,8)", SymPy = "series(2/(N+1),N,oo,9)" },
        new("uniform-fraction", "(1-1/(N+1))/(N*q)", 8)
        {
            Given = "0<q<1", At = "q=3/7",
            Maxima = "taylor((1-1/(N+1))/(N*q),N,inf,8)",
            SymPy = "series((1-1/(N+1))/(N*q),N,oo,9)",
        },
        new("binomial-half", "2/N*(1-binomial(N,N/2)/2^N)", 6)
        {
            Maxima = "taylor(stirling(2/N*(1-makegamma(binomial(N,N/2))/2^N),6),N,inf,6)",
            SymPy = "series(2/N*(1-binomial(N,N/2)/2**N),N,oo,7)",
        },
        new("binomial-peak", "binomial(N,q*N)*q^(q*N)*(1-q)^((1-q)*N)", 5)
        {
            Given = "0<q<1", At = "q=2/5",
            Maxima = "taylor(stirling(makegamma(binomial(N,q*N))*q^(q*N)*(1-q)^((1-q)*N),5),N,inf,5)",
            SymPy = "series(binomial(N,q*N)*q**(q*N)*(1-q)**((1-q)*N),N,oo,6)",
        },
        new("stirling-ratio", Stirling, 8)
        {
            Maxima = "taylor(stirling(gamma(N+1)*exp(N)/(N^N*sqrt(2*%pi*N)),8),N,inf,7)",
            SymPy = "series(gamma(N+1)*exp(N)/(N**N*sqrt(2*pi*N)),N,oo,8)",
        },
        new("harmonic", "harmonic(N)", 8)
        {
            Maxima = "taylor(psi[0](N+1)+%gamma,N,inf,10)",
            SymPy = "series(harmonic(N),N,oo,11)",
        },
        new("gamma-ratio", "gamma(N+1/2)/gamma(N)", 6)
        {
            Maxima = "taylor(stirling(gamma(N+1/2)/gamma(N),6),N,inf,5)",
            SymPy = "series(gamma(N+Rational(1,2))/gamma(N),N,oo,6)",
        },
        new("catalan", "binomial(2*N,N)/((N+1)*4^N)", 6)
        {
            Maxima = "taylor(stirling(makegamma(binomial(2*N,N))/((N+1)*4^N),6),N,inf,7)",
            SymPy = "series(binomial(2*N,N)/((N+1)*4**N),N,oo,8)",
        },
        new("subset-peak", "binomial(N/2,N/4)^2/binomial(N,N/2)", 5)
        {
            Maxima = "taylor(stirling(makegamma(binomial(N/2,N/4)^2/binomial(N,N/2)),5),N,inf,5)",
            SymPy = "series(binomial(N/2,N/4)**2/binomial(N,N/2),N,oo,6)",
        },
        new("square-root", "sqrt(N^2+N)-N", 8)
        {
            Maxima = "taylor(sqrt(N^2+N)-N,N,inf,7)",
            SymPy = "series(sqrt(N**2+N)-N,N,oo,8)",
        },
        new("euler-limit", "(1+1/N)^N", 6) { Maxima = "taylor((1+1/N)^N,N,inf,5)", SymPy = "series((1+1/N)**N,N,oo,6)" },
        new("nth-root", "N^(1/N)", 5) { Maxima = "taylor(N^(1/N),N,inf,4)", SymPy = "series(N**(1/N),N,oo,5)" },
        new("rotation", "cos(theta/sqrt(N))^N", 4)
        {
            Given = "theta>0", At = "theta=7/5",
            Maxima = "taylor(cos(theta/sqrt(N))^N,N,inf,3)",
            SymPy = "series(cos(theta/sqrt(N))**N,N,oo,4)",
        },
        new("purity-deficit", "(1-sqrt(1-2*c/N+2*c^2/N^2))/N", 6)
        {
            Given = "c>0", At = "c=3/2",
            Maxima = "taylor((1-sqrt(1-2*c/N+2*c^2/N^2))/N,N,inf,8)",
            SymPy = "series((1-sqrt(1-2*c/N+2*c**2/N**2))/N,N,oo,9)",
        },
        new("gibbs-half", "1-(1-1/2)/(1-(1/2)^(N+1))", 4)
        {
            Maxima = "taylor(1-(1-1/2)/(1-(1/2)^(N+1)),N,inf,3)",
            SymPy = "series(1-Rational(1,2)/(1-Rational(1,2)**(N+1)),N,oo,4)",
        },
        new("gibbs", "1-(1-x)/(1-x^(N+1))", 4)
        {
            Given = "0<x<1", At = "x=2/3",
            Maxima = "taylor(1-(1-x)/(1-x^(N+1)),N,inf,3)",
            SymPy = "series(1-(1-x)/(1-x**(N+1)),N,oo,4)",
        },
        new("exponential-square", "exp(-N^2)*N^7+1/(N+1)", 5)
        {
            Maxima = "taylor(exp(-N^2)*N^7+1/(N+1),N,inf,5)",
            SymPy = "series(exp(-N**2)*N**7+1/(N+1),N,oo,6)",
        },
        new("pump-linear-time", "(N-1)^2*exp(-tau*N^2)*(tau*N^2+1-2*N*harmonic(N-2)/(N-1))/N", 5)
        {
            Given = "tau>0", At = "tau=1/3",
            Maxima = "taylor((N-1)^2*exp(-tau*N^2)*(tau*N^2+1-2*N*(psi[0](N-1)+%gamma)/(N-1))/N,N,inf,5)",
            SymPy = "series((N-1)**2*exp(-tau*N**2)*(tau*N**2+1-2*N*harmonic(N-2)/(N-1))/N,N,oo,5)",
        },
        new("pump-log-time", "(N-1)^2*exp(-b*log(N))*(b*log(N)+1-2*N*harmonic(N-2)/(N-1))/N", 4)
        {
            Given = "b>3", At = "b=4",
            Maxima = "taylor((N-1)^2*exp(-b*log(N))*(b*log(N)+1-2*N*(psi[0](N-1)+%gamma)/(N-1))/N,N,inf,4)",
            SymPy = "series((N-1)**2*exp(-b*log(N))*(b*log(N)+1-2*N*harmonic(N-2)/(N-1))/N,N,oo,4)",
        },
        new("rational-20", Ratio20, 50)
        {
            Maxima = $"taylor({Ratio20},N,inf,71)",
            SymPy = $"series({PythonRatio20},N,oo,72)",
            Pari = PariRatio20,
        },
    ];

    /// <summary>Pure power series of higher order, which PARI/GP is asked for as well.</summary>
    public static IReadOnlyList<SuiteTask> Series { get; } =
    [
        new("stirling, 50 terms", Stirling, 50) { Pari = PariStirling },
        new("stirling, 200 terms", Stirling, 200) { Pari = PariStirling },
        new("rational-20, 500 terms", Ratio20, 500) { Pari = PariRatio20 },
    ];
}
