using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>The public suite, parameters in intervals with finite ends where a bound needs them, and its neighbours.</summary>
internal static class BoundedSuite
{
    public static Seq<(string Text, string Assumptions, int Order)> All { get; } =
    [
        ("2/(N+1)", "", 8),
        ("(1-1/(N+1))/(N*q)", "0<q<1", 8),
        ("2/N*(1-binomial(N,N/2)/2^N)", "", 6),
        ("binomial(N,q*N)*q^(q*N)*(1-q)^((1-q)*N)", "1/4<=q<=3/4", 5),
        ("N!*exp(N)/(N^N*sqrt(2*pi*N))", "", 8),
        ("harmonic(N)", "", 8),
        ("gamma(N+1/2)/gamma(N)", "", 6),
        ("binomial(2*N,N)/((N+1)*4^N)", "", 6),
        ("binomial(N/2,N/4)^2/binomial(N,N/2)", "", 5),
        ("sqrt(N^2+N)-N", "", 8),
        ("(1+1/N)^N", "", 6),
        ("N^(1/N)", "", 5),
        ("cos(theta/sqrt(N))^N", "0<theta<=1", 4),
        ("(1-sqrt(1-2*c/N+2*c^2/N^2))/N", "0<c<=2", 6),
        ("1-(1-1/2)/(1-(1/2)^(N+1))", "", 4),
        ("1-(1-x)/(1-x^(N+1))", "1/10<=x<=3/4", 4),
        ("exp(-N^2)*N^7+1/(N+1)", "", 5),
        ("(N-1)^2*exp(-tau*N^2)*(tau*N^2+1-2*N*harmonic(N-2)/(N-1))/N", "tau>0", 5),
        ("(N-1)^2*exp(-b*log(N))*(b*log(N)+1-2*N*harmonic(N-2)/(N-1))/N", "b>3", 4),
        ("(1+2*N+3*N^5-N^12+N^20)/(7-N^3+4*N^9+2*N^21)", "", 50),
        ("log(N+1)/log(N)", "", 4),
        ("(1-log(N)/N)^N", "", 4),
        ("exp(harmonic(N))", "", 5),
        ("gamma(N+a)/gamma(N)", "0<=a<=1", 2),
        ("sqrt(N+sqrt(N+sqrt(N)))", "", 5),
        ("N!^(1/N)", "", 4),
        ("1/(log(N)+1)", "", 4),
        ("log(2^N+3^N)", "", 3),
        ("(2^N+3^N)^(1/N)", "", 4),
        ("digamma(N+1/3)", "", 5),
        ("loggamma(2*N+1/2)", "", 6),
        ("exp(-c*N)/(N+1)", "c>0", 3),
        ("cos(pi/3+1/N)", "", 4),
        ("binomial(3*N,N)", "", 4),
        ("1/(N-7)", "", 4),
        ("1/(N-20)", "", 2),
        ("binomial(N,q*N)", "1/10<=q<=9/10", 3),
        ("(N-20)^(-3/2)", "", 2),
        ("log(N-20)", "", 3),
        ("gamma(N-20)/gamma(N-21)^(1/2)", "", 3),
        ("exp(N/log(N)-N)+1/(N+1)", "", 2),
        ("exp(log(N)^2-N/log(N))/(1+exp(-N/log(N)))", "", 2),
        ("1/(1+exp(-sqrt(N)))", "", 3),
        ("exp(1/(N+1)+exp(-N))-exp((N-1)/(N^2-1))", "", 3),
        ("exp(sqrt(N+1))", "", 3),
        ("(N^2+N)^(1/3)", "N even", 3),
    ];
}
