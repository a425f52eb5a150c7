using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Summation.Certificates;
using QBattery.Symbolic.Summation.Terms;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>Sums for which creative telescoping gives a recurrence of order 2.</summary>
public sealed class HigherOrderTests
{
    private static readonly Mag Small = Mag.PowerOfTwo(-SumSamples.Bits / 2);

    // Values added up with exact integers outside of this program.
    public static TheoryData<string, string, int, string> Closed => new()
    {
        { "(-1)^k*binomial(N,k)*binomial(3*k,N)", "", 5, "-243" },
        { "(-1)^k*binomial(N,k)*binomial(3*k,N)", "", 6, "729" },
        { "binomial(N,k)*binomial(2*k,k)*(-2)^(-k)", "", 6, "5/16" },
        { "binomial(N,k)*binomial(2*k,k)*(-2)^(-k)", "", 7, "0" },
        { "(-1)^k*binomial(N,k)^2", "", 6, "-20" },
        { "(-1)^k*binomial(N,k)^2", "", 8, "70" },
        { "(-1)^k*binomial(N,k)^3", "", 6, "-1680" },
        { "(-1)^k*binomial(N,k)^3", "", 7, "0" },
        { "binomial(N-k,k)", "", 9, "55" },
        { "binomial(N-k,k)", "", 10, "89" },
        { "binomial(N-k,k)*2^k", "", 7, "85" },
        { "binomial(N-k,k)*6^k", "", 6, "463" },
        { "binomial(N,2*k)*3^k", "", 6, "208" },
        { "binomial(N-k,k)*x^k", "x=2/3,x>0", 5, "5" },
    };

    [Theory]
    [MemberData(nameof(Closed))]
    public void It_is_solved_and_has_the_value_added_up(string term, string with, int at, string expected)
    {
        var (point, assume) = with.Split(',') is [var value, var assumed]
            ? ($"N={at},{value}", assumed)
            : ($"N={at}", "");
        var found = Of(term, "k", "0", "N", assume).OrThrow();
        Assert.Equal(3, ((Certificate.Recurrence)found.Certificate).Coefficients.Count);
        Assert.True(IsValue(found.Value, expected, point), point);
    }

    [Fact]
    public void A_power_hidden_in_a_recurrence_of_order_2_is_found() => Assert.Equal(
        Parse.Expression("(-3)^N").OrThrow(), Of("(-1)^k*binomial(N,k)*binomial(3*k,N)", "k", "0", "N").OrThrow().Value);

    // (-3)^N - (-1)^N binomial(3N, N), and Fibonacci numbers less one: the right hand sides are not zero.
    [Theory]
    [InlineData("(-1)^k*binomial(N,k)*binomial(3*k,N)", "0", "N-1", 5, "2760")]
    [InlineData("(-1)^k*binomial(N,k)*binomial(3*k,N)", "0", "N-1", 6, "-17835")]
    [InlineData("binomial(N-k,k)", "1", "N", 9, "54")]
    [InlineData("binomial(2*k,k)*binomial(2*N-2*k,N-k)*(-1)^k", "0", "N", 6, "1280")]
    public void Edge_terms_that_do_not_vanish_are_solved_for(string term, string from, string to, int at, string expected)
    {
        var found = Of(term, "k", from, to).OrThrow().Value;
        Assert.True(IsValue(found, expected, $"N={at}"));
    }

    private static bool IsValue(Expr found, string expected, string point)
    {
        var ball = Evaluate.Ball(found - Parse.Expression(expected).OrThrow(), Parse.Point(point).OrThrow(), SumSamples.Bits).OrThrow();
        return ball.ContainsZero && ball.MostAbs <= Small;
    }

    // The recurrence is solved by (27/4)^N, the sum is no multiple of it.
    [Fact]
    public void A_hypergeometric_solution_that_is_not_the_sum_is_no_closed_form()
    {
        var sentence = Refusal(Of("binomial(3*k,k)*binomial(3*N-3*k,N-k)", "k", "0", "N")).Sentence;
        Assert.Contains("no combination of its hypergeometric solutions", sentence, StringComparison.Ordinal);
        Assert.Contains("minimal", sentence, StringComparison.Ordinal);
    }

    // Franel, Apery, central Delannoy and trinomial numbers; none of them has a hypergeometric closed form.
    [Theory]
    [InlineData("binomial(N,k)^3")]
    [InlineData("binomial(N,k)^4")]
    [InlineData("binomial(N,k)^2*binomial(N+k,k)")]
    [InlineData("binomial(N,k)^2*binomial(N+k,k)^2")]
    [InlineData("binomial(N,k)*binomial(N+k,k)")]
    [InlineData("binomial(N,2*k)*binomial(2*k,k)")]
    [InlineData("binomial(N,2*k)*binomial(2*k,k)/(k+1)")]
    [InlineData("binomial(N,k)*binomial(2*k,k)")]
    [InlineData("binomial(N,k)^2*3^k")]
    public void Without_a_hypergeometric_solution_the_recurrence_is_proved_minimal(string term)
    {
        var sentence = Assert.IsType<Reason.NoClosedForm>(Refusal(Of(term, "k", "0", "N"))).Sentence;
        Assert.Contains("no hypergeometric solution over the complex numbers", sentence, StringComparison.Ordinal);
        Assert.Contains("minimal", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void With_parameters_the_proof_holds_for_generic_values() => Assert.Contains("x generic",
        Refusal(Of("binomial(N,k)*binomial(N+k,k)*x^k", "k", "0", "N", "x>0")).Sentence, StringComparison.Ordinal);

    // (2N+3) S(N+1) - (2N+2) S(N) = 2^(N+1) holds: only homogeneous recurrences of order 1 are excluded.
    [Theory]
    [InlineData("binomial(N,k)/(2*k+1)")]
    [InlineData("binomial(N,k)^3")]
    public void Only_homogeneous_recurrences_of_order_1_are_excluded(string term) => Assert.EndsWith(
        "no homogeneous recurrence of order 1 with polynomial coefficients holds",
        Refusal(Of(term, "k", "0", "N")).Sentence, StringComparison.Ordinal);

    // Added up with exact fractions outside of this program, at x = 7/2.
    [Theory]
    [InlineData("x>0", 4, "35/8")]
    [InlineData("x>0", 5, "0")]
    [InlineData("", 6, "-35/16")]
    [InlineData("", 8, "35/128")]
    public void A_recurrence_in_steps_of_two_is_solved_whatever_the_sign(string assume, int at, string expected)
    {
        var found = Of("(-1)^k*binomial(x,k)*binomial(x,N-k)", "k", "0", "N", assume).OrThrow().Value;
        Assert.True(IsValue(found, expected, $"N={at},x=7/2"));
    }

    [Fact]
    public void Complex_solutions_are_named_not_written()
    {
        var sentence = Refusal(Of("(-1)^k*binomial(N-k,k)", "k", "0", "N")).Sentence;
        Assert.Contains("square root of -3", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("minimal", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(-2)^N")]
    [InlineData("(-3)^N*(1+N*(N-1)*(N-2)*(N-3)*(N-5)*(N-8)/1000)")]
    [InlineData("(-3)^N+(-1)^N-1")]
    public void A_false_closed_form_of_a_recurrence_of_order_2_is_rejected(string value)
    {
        var found = Of("(-1)^k*binomial(N,k)*binomial(3*k,N)", "k", "0", "N").OrThrow();
        Assert.False(Checker.Check(found with { Value = Parse.Expression(value).OrThrow() }).IsOk);
    }

    [Fact]
    public void Another_solution_of_the_same_recurrence_is_rejected()
    {
        var found = Of("binomial(N-k,k)", "k", "0", "N").OrThrow();
        var other = Parse.Expression("((1+sqrt(5))/2)^N").OrThrow();
        Assert.False(Checker.Check(found with { Value = other }).IsOk);
    }
}
