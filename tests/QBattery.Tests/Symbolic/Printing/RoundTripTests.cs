using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Printing;

public sealed class RoundTripTests
{
    [Property(MaxTest = 2000)]
    public bool What_is_printed_parses_to_the_same_expression(Expr expr) =>
        Parse.Expression(Print.Text(expr)) == Result.Ok(expr);

    [Property(MaxTest = 500)]
    public bool A_printed_sum_of_terms_parses_to_their_sum(Expr expr) =>
        Parse.Expression(Print.TextSum(Build.Terms(expr), null)) == Result.Ok(expr);

    [Theory]
    [InlineData("2/(N+1)")]
    [InlineData("1/(12*q*(1-q))")]
    [InlineData("-2/N^2")]
    [InlineData("sqrt(N)")]
    [InlineData("N^(3/2)")]
    [InlineData("1/sqrt(2*pi*N)")]
    [InlineData("1/(2*sqrt(2*pi*N))")]
    [InlineData("sqrt(2*pi*N)*N^N*exp(-N)")]
    [InlineData("sqrt(6)")]
    [InlineData("sqrt(3)/2")]
    [InlineData("1/sqrt(2)")]
    [InlineData("3*sqrt(2)/4")]
    [InlineData("sqrt(2*(1-q))")]
    [InlineData("2^N")]
    [InlineData("2^(-N)")]
    [InlineData("N/2^N")]
    [InlineData("(2/3)^N")]
    [InlineData("x^(N+1)")]
    [InlineData("N!")]
    [InlineData("(N!)^2")]
    [InlineData("(N!)!")]
    [InlineData("N^2+N+1")]
    [InlineData("1+N-N^2")]
    [InlineData("N-N^2-1")]
    [InlineData("1-q")]
    [InlineData("q-1")]
    [InlineData("1-2*q+q^2")]
    [InlineData("2/N-2/N^2")]
    [InlineData("log(N)+eulergamma+1/(2*N)")]
    [InlineData("Delta*N*(1-q)/2")]
    [InlineData("-(1-q)*(1+q)/N")]
    [InlineData("binomial(N,k)*p^k*(1-p)^(N-k)")]
    [InlineData("exp(-c*N^2)/N")]
    [InlineData("(x^2)^N")]
    [InlineData("x^(y^z)")]
    [InlineData("-3/4")]
    [InlineData("1/0")]
    public void Text_as_a_person_writes_it_is_printed_back(string text) =>
        Assert.Equal(text, Print.Text(Parse.Expression(text).OrThrow()));

    [Theory]
    [InlineData("2/N^2", "2/N²")]
    [InlineData("sqrt(2*pi*N)", "√(2·π·N)")]
    [InlineData("N^12*exp(-c*N^2)", "N¹²·exp(-c·N²)")]
    [InlineData("Delta*theta_0*n_c", "Δ·n_c·θ_0")]
    [InlineData("log(N)+eulergamma+sigma+omega", "ln(N)+γ+ω+σ")]
    [InlineData("2^N/sqrt(N)", "2^N/√N")]
    public void Terminals_see_raised_digits_and_Greek_letters(string text, string expected) =>
        Assert.Equal(expected, Print.Unicode(Parse.Expression(text).OrThrow()));
}
