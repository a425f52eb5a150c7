using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Asymptotics;

public sealed class TableTests
{
    /// <summary>Coefficients from series in t = 1/N made by SymPy 1.x, those of the 20th degree by the linear recurrence of the quotient.</summary>
    [Theory]
    [InlineData("2/(N+1)", "", 8, "2/N, -2/N^2, 2/N^3, -2/N^4, 2/N^5, -2/N^6, 2/N^7, -2/N^8, ...")]
    [InlineData("(1-1/(N+1))/(N*q)", "0<q<1", 4, "1/(q*N), -1/(q*N^2), 1/(q*N^3), -1/(q*N^4), ...")]
    [InlineData("sqrt(N^2+N)-N", "", 8,
        "1/2, -1/(8*N), 1/(16*N^2), -5/(128*N^3), 7/(256*N^4), -21/(1024*N^5), 33/(2048*N^6), -429/(32768*N^7), ...")]
    [InlineData("(1+1/N)^N", "", 6, "e, -e/(2*N), 11*e/(24*N^2), -7*e/(16*N^3), 2447*e/(5760*N^4), -959*e/(2304*N^5), ...")]
    [InlineData("N^(1/N)", "", 4, "1, log(N)/N, log(N)^2/(2*N^2), log(N)^3/(6*N^3), ...")]
    [InlineData("cos(theta/sqrt(N))^N", "theta>0", 3,
        "exp(-theta^2/2), -theta^4*exp(-theta^2/2)/(12*N), theta^6*(5*theta^2-32)*exp(-theta^2/2)/(1440*N^2), ...")]
    [InlineData("(1-sqrt(1-2*c/N+2*c^2/N^2))/N", "c>0", 6,
        "c/N^2, -c^2/(2*N^3), -c^3/(2*N^4), -3*c^4/(8*N^5), -c^5/(8*N^6), 3*c^6/(16*N^7), ...")]
    [InlineData("1-(1-1/2)/(1-(1/2)^(N+1))", "", 4, "1/2, -1/(4*2^N), -1/(8*2^(2*N)), -1/(16*2^(3*N)), ...")]
    [InlineData("1-(1-x)/(1-x^(N+1))", "0<x<1", 3, "x, -(1-x)*x^(N+1), -(1-x)*x^(2*N+2), ...")]
    [InlineData("exp(-N^2)*N^7+1/(N+1)", "", 5, "1/N, -1/N^2, 1/N^3, -1/N^4, 1/N^5, ...")]
    [InlineData("exp(-N^2)*N^7+1/N", "", 5, "1/N, N^7*exp(-N^2)")]
    [InlineData("(1+2*N+3*N^5-N^12+N^20)/(7-N^3+4*N^9+2*N^21)", "", 12,
        "1/(2*N), -1/(2*N^9), -1/N^13, 3/(2*N^16), 1/(4*N^19), 1/N^20, 3/(2*N^21), -7/(4*N^22), 2/N^25, -1/(4*N^27), -3/N^28, 7/(4*N^30), ...")]
    public void Tasks_of_the_public_suite(string text, string assumptions, int order, string expected) =>
        Assert.Equal(expected, Generated.Show(text, assumptions, order));

    [Theory]
    [InlineData("N^2+3*N+1", "", "N^2, 3*N, 1")]
    [InlineData("(N+1)^3", "", "N^3, 3*N^2, 3*N, 1")]
    [InlineData("(q*N+1)^2", "", "q^2*N^2, 2*q*N, 1")]
    [InlineData("2^N*3^N/6^N", "", "1")]
    [InlineData("x^(N^2)", "0<x<1", "x^(N^2)")]
    [InlineData("exp(-N)*N^N", "", "N^N*exp(-N)")]
    [InlineData("1/(q*N)", "", "1/(q*N)")]
    [InlineData("(a-1)*N+a", "a>0", "N*(a-1), a")]
    [InlineData("(exp(N)+1)^2", "", "exp(2*N), 2*exp(N), 1")]
    [InlineData("0^N", "", "")]
    [InlineData("(-1)^N", "N even", "1")]
    [InlineData("(-1)^N", "N odd", "-1")]
    [InlineData("(-2)^N", "N odd", "-2^N")]
    [InlineData("(-1)^(N^2+N)", "", "1")]
    [InlineData("sqrt(x^N)", "x>0", "x^(N/2)")]
    public void Functions_whose_expansion_ends(string text, string assumptions, string expected) =>
        Assert.Equal(expected, Generated.Show(text, assumptions, 8));

    [Theory]
    [InlineData("sqrt(N^2+N)-N-1/2", "", 2, "-1/(8*N), 1/(16*N^2), ...")]
    [InlineData("sqrt(N^2+N)-N-1/2+1/(8*N)-1/(16*N^2)+5/(128*N^3)-7/(256*N^4)+21/(1024*N^5)", "", 2, "33/(2048*N^6), -429/(32768*N^7), ...")]
    [InlineData("1/(N+1)+exp(-N)-(N-1)/(N^2-1)", "", 5, "exp(-N)")]
    [InlineData("(N^2-1)/(N-1)-N-1", "", 5, "")]
    [InlineData("sqrt(N)*sqrt(N+1)-sqrt(N^2+N)", "", 5, "")]
    [InlineData("log(2*N)-log(2)-log(N)", "", 5, "")]
    [InlineData("exp(log(N)/N)-N^(1/N)", "", 5, "")]
    [InlineData("4^N-2^(2*N)", "", 5, "")]
    [InlineData("(1/(N+1)-1/N+1/N^2-1/N^3+1/N^4)*N^40", "", 2, "N^35, -N^34, ...")]
    [InlineData("sqrt(N^4+N^3+1)-sqrt(N^4+N^3)", "", 2, "1/(2*N^2), -1/(4*N^3), ...")]
    [InlineData("exp(N+1/N)-exp(N)", "", 2, "exp(N)/N, exp(N)/(2*N^2), ...")]
    [InlineData("exp(1/(N+1)+exp(-N))-exp((N-1)/(N^2-1))", "", 3, "exp(-N), exp(-N)/N, -exp(-N)/(2*N^2), ...")]
    [InlineData("1/(1/(N+1)+exp(-N)-(N-1)/(N^2-1))-exp(N)", "", 3, "")]
    public void Cancellations(string text, string assumptions, int order, string expected) =>
        Assert.Equal(expected, Generated.Show(text, assumptions, order));

    [Fact]
    public void An_expansion_has_the_terms_asked_for() =>
        Assert.All(Enumerable.Range(1, 50), order => Assert.Equal(order, Generated.Ask("sqrt(N^2+N)/(N+2)", "", order).OrThrow().Terms.Count));
}
