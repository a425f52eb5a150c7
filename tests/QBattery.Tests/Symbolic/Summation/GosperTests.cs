using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Summation.Gosper;
using QBattery.Symbolic.Summation.Terms;
using QBattery.Analyzers;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>High degrees, large shifts and poles that move with N; every value is added up with exact fractions.</summary>
public sealed class GosperTests
{
    private static readonly Expr K = Build.Symbol("k");

    [Theory]
    [InlineData("k^60", "0", 3)]
    [InlineData("k^200", "0", 2)]
    [InlineData("binomial(k,9)", "0", 12)]
    [InlineData("binomial(k,60)", "0", 63)]
    [InlineData("binomial(k,100)", "0", 103)]
    [InlineData("k*binomial(k,20)*2^k", "0", 23)]
    [InlineData("(-1)^k*binomial(5,k)", "0", 7)]
    [InlineData("(-1)^k*binomial(61,k)", "0", 63)]
    [InlineData("k!/(k+70)!", "0", 3)]
    [InlineData("1/binomial(k+1000,1000)", "0", 3)]
    [InlineData("1/(k^2+1)-1/((k+25)^2+1)", "0", 3)]
    [InlineData("1/(k*(k+65))", "1", 3)]
    [InlineData("binomial(N,k)*(-1)^k/(k+70)", "0", 4)]
    [InlineData("binomial(15,k)*binomial(N,k)", "0", 4)]
    [InlineData("1/(N-k+2)", "0", 5)]
    [InlineData("k^2/(N+k+1)", "0", 5)]
    [InlineData("k^3/((N+k+4)*(N-k+4))", "0", 5)]
    [InlineData("1/((N+k+3)*(2*k+2*N+2))", "0", 5)]
    public void Limits_of_the_search_are_far_off(string term, string from, int n)
    {
        var problem = Problem(term, "k", from, "N");
        var found = Summate.Of(problem).OrThrow();
        Assert.True(found.ValidFrom <= 1 && !found.Provisos.Any(own => own is Proviso.AtMost));
        Assert.All(Enumerable.Range(1, n), at => Agrees(problem, found.Value, at));
    }

    private static void Agrees(SumProblem problem, Expr closed, int n)
    {
        var lower = (int)((Expr.Number)problem.From).Value.Numerator;
        var sum = Build.Sum(Enumerable.Range(lower, n + 1 - lower).Select(k =>
            problem.Term.Substitute("k", Build.Number(k))));
        var rest = Evaluate.Ball(closed - sum, new Dictionary<string, Rational> { ["N"] = n }, 256).OrThrow();
        Assert.True(rest.ContainsZero && rest.MostAbs <= Mag.PowerOfTwo(-200));
    }

    [Theory]
    [InlineData("binomial(5,k)", "0", "n", "32", 5)]
    [InlineData("k^2*binomial(2,k)", "0", "n", "6", 2)]
    [InlineData("binomial(5,k)", "2", "n-3", "26", 8)]
    [InlineData("binomial(61,k)", "0", "n", "2305843009213693952", 61)]
    public void A_sum_of_a_fixed_number_of_terms_holds_from_where_it_has_them(
        string term, string from, string to, string value, int start)
    {
        var found = Of(term, "k", from, to).OrThrow();
        Assert.Equal((value, start), (((Expr.Number)found.Value).Value.ToString(), found.ValidFrom));
    }

    [Theory]
    [InlineData("k!")]
    [InlineData("1/(k^2+1)-2/((k+25)^2+1)")]
    [InlineData("k!/(k+70)!/(2*k+1)")]
    [InlineData("k^70*k!")]
    public void No_difference_is_proved_where_it_is_none(string term) =>
        Assert.Contains("Gosper's algorithm proves that the term is no difference",
            Assert.IsType<Reason.NoClosedForm>(Refusal(Of(term, "k", "0", "N"))).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("1/(k^2+1)-1/((k+100000)^2+1)")]
    [InlineData("(2*k+1)!/(k+1)!/(k^2+1)/((k+100000)^2+1)")]
    [InlineData("binomial(50*k,k)")]
    public void What_a_limit_ends_is_not_called_proved(string term) =>
        Assert.IsType<Reason.Undecided>(Refusal(Of(term, "k", "0", "N")));

    /// <summary>A term that is a difference is summed, or the search says that it came to its end.</summary>
    [Property(MaxTest = 15)]
    public bool A_difference_is_never_proved_to_be_none(FarTerm form)
    {
        var difference = NormalForm.Simplify(
            form.Expr.Substitute("k", K + Build.One) / form.Expr - Build.One, Assumptions.None) * form.Expr;
        return difference == Build.Zero
            || Telescoper.Of(difference, "k", null, 0, Assumptions.None) is not Result<Telescoper?>.Ok(null);
    }

    [Property(MaxTest = 12)]
    public bool Poles_that_move_with_N_are_no_fault(MovingPole form)
    {
        var problem = new SumProblem(form.Expr, "k", Build.Zero, Build.N, Assumptions.None);
        return Summate.Of(problem) switch
        {
            Result<ClosedSum>.Ok(var found) => IsSum(problem, found.Value, Math.Max(4, found.ValidFrom)),
            Result<ClosedSum>.Fail(var reason) => !reason.IsBadInput,
        };
    }

    private static bool IsSum(SumProblem problem, Expr closed, int n) =>
        Enumerable.Range(0, n + 1).Select(k => Evaluate.Exact(problem.Term,
            new Dictionary<string, Rational> { ["k"] = k, ["N"] = n })!.Value).Aggregate(Rational.Zero, (a, b) => a + b) is var sum
        && Evaluate.Ball(closed - Build.Number(sum), new Dictionary<string, Rational> { ["N"] = n }, 128).OrThrow()
            is { ContainsZero: true } rest && rest.MostAbs <= Mag.PowerOfTwo(-64);
}
