using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Tests.Symbolic.Algebra;

namespace QBattery.Tests.Symbolic.Asymptotics;

/// <summary>
/// Leading terms that naive methods miss: limits of D. Gruntz, On Computing Limits in a Symbolic Manipulation System (ETH
/// Zurich 1996), sections 2 and 8, and of calculus.
/// </summary>
public sealed class HardLimitTests
{
    [Theory]
    [InlineData("exp(N)*(exp(1/N-exp(-N))-exp(1/N))", "-1")]
    [InlineData("exp(N)*(exp(1/N+exp(-N)+exp(-N^2))-exp(1/N-exp(-N^3)))", "1")]
    [InlineData("exp(exp(-N/(1+exp(-N))))*exp(-N/(1+exp(-N/(1+exp(-N)))))*exp(exp(-N+exp(-N/(1+exp(-N)))))/exp(-N/(1+exp(-N)))^2-exp(N)+N", "2")]
    [InlineData("exp(N*exp(-N)/(exp(-N)+exp(-2*N^2/(N+1))))-exp(N)", "-e^2*N")]
    [InlineData("(3^N+5^N)^(1/N)", "5")]
    [InlineData("exp((log(N)^2+N)/(N+1))/N", "e/N")]
    [InlineData("gamma(N+1)/sqrt(2*pi)-exp(-N)*(N^(N+1/2)+N^(N-1/2)/12)", "N^(N-3/2)*exp(-N)/288")]
    [InlineData("N*(digamma(N)-log(N))", "-1/2")]
    [InlineData("((1+1/N)^N-e)*N", "-e/2")]
    [InlineData("sqrt(log(N+1))-sqrt(log(N))", "1/(2*N*sqrt(log(N)))")]
    [InlineData("exp(exp(log(N)/N))", "e")]
    [InlineData("N!^(1/N)/N", "1/e")]
    [InlineData("(N!)^2*4^N/((2*N)!*sqrt(N))", "sqrt(pi)")]
    [InlineData("N*(N^(1/N)-1)/log(N)", "1")]
    [InlineData("(1+1/N)^(N^2)*exp(-N)", "e^(-1/2)")]
    [InlineData("((N+1)/(N-1))^N", "e^2")]
    [InlineData("N^(3/2)*(sqrt(N+1)+sqrt(N-1)-2*sqrt(N))", "-1/4")]
    [InlineData("(N+sqrt(N))^(1/3)-N^(1/3)", "1/(3*N^(1/6))")]
    [InlineData("N*(harmonic(2*N)-harmonic(N)-log(2))", "-1/4")]
    [InlineData("harmonic(N^2)-2*harmonic(N)", "-eulergamma")]
    [InlineData("binomial(2*N,N)^(1/N)", "4")]
    [InlineData("log(N!)/(N*log(N))", "1")]
    [InlineData("exp(harmonic(N))/N", "exp(eulergamma)")]
    [InlineData("cos(1/N)^(N^2)", "exp(-1/2)")]
    [InlineData("(sin(1/N)*N)^(N^2)", "exp(-1/6)")]
    [InlineData("exp(sqrt(N+sqrt(N))-sqrt(N))", "exp(1/2)")]
    [InlineData("N^(1/log(N))", "e")]
    [InlineData("exp(-N)*N^1000", "N^1000*exp(-N)")]
    [InlineData("exp(N)-exp(N-1/N)", "exp(N)/N")]
    [InlineData("(exp(N)+1)/(exp(N-1)+N^9)", "e")]
    public void The_leading_term_is_the_known_one(string text, string leading) => Assert.Equal(
        Formulas.Read(leading), LeadingTerms.Of(Formulas.Read(text), 1, Assumptions.None).OrThrow().Terms[0].ToExpr("N", Assumptions.None));

    /// <summary>Known gaps: Gruntz has the limits 1/2, 1, infinity, 1 and 1/3; the day one is found this test wants to know.</summary>
    [Theory]
    [InlineData("N*(gamma(N-1/gamma(N))-gamma(N)+log(N))", typeof(Reason.Cancels))]
    [InlineData("(gamma(N+1/gamma(N))-gamma(N))/log(N)", typeof(Reason.Cancels))]
    [InlineData("exp(exp(N-exp(-N))/(1-1/N))-exp(exp(N))", typeof(Reason.NeedsScale))]
    [InlineData("exp(N)*(exp(1/N+exp(-N)+exp(-N^2))-exp(1/N-exp(-exp(N))))", typeof(Reason.NeedsScale))]
    [InlineData("(N*log(N)*log(N*exp(N)-N^2)^2)/(log(log(N^2+2*exp(exp(3*N^3*log(N))))))", typeof(Reason.NeedsScale))]
    [InlineData("log(log(N)+1)/log(N)", typeof(Reason.NeedsScale))]
    public void Gaps(string text, Type reason) =>
        Assert.IsType(reason, Reasons.Of(LeadingTerms.Of(Formulas.Read(text), 1, Assumptions.None)));
}
