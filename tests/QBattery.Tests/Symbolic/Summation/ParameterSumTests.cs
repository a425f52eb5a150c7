using System.Globalization;
using System.Numerics;
using QBattery.Symbolic;
using QBattery.Analyzers;
using QBattery.Symbolic.Numbers;
using static QBattery.Tests.Symbolic.Summation.Sums;

namespace QBattery.Tests.Symbolic.Summation;

/// <summary>
/// Sums with several integers, with N as a base, and with negative upper entries, against sums of whole numbers over every
/// small point of the stated range.
/// </summary>
public sealed class ParameterSumTests
{
    private delegate BigInteger Term(int n, int m, int j, int k);

    /// <summary>a (a-1) ... (a-b+1)/b!, zero for b below 0.</summary>
    private static BigInteger Choose(int a, int b) => b < 0 ? 0
        : Enumerable.Range(0, b).Aggregate(BigInteger.One, (product, i) => product * (a - i))
            / Enumerable.Range(1, b).Aggregate(BigInteger.One, (product, i) => product * i);

    private static BigInteger Power(int x, int e) => BigInteger.Pow(x, e);

    private static readonly Dictionary<string, Term> Terms = new()
    {
        ["binomial(N,k)*N^k"] = (n, _, _, k) => Choose(n, k) * Power(n, k),
        ["k*binomial(N,k)*(N-1)^k"] = (n, _, _, k) => k * Choose(n, k) * Power(n - 1, k),
        ["binomial(N,k)*N^k*(N+1)^(N-k)"] = (n, _, _, k) => Choose(n, k) * Power(n, k) * Power(n + 1, n - k),
        ["binomial(N,k)*2^(k*N)"] = (n, _, _, k) => Choose(n, k) * Power(2, n * k),
        ["k^2*binomial(N,k)*(N+M)^k"] = (n, m, _, k) => k * k * Choose(n, k) * Power(n + m, k),
        ["binomial(N,k)*M^k*N!!"] = (n, m, _, k) => Choose(n, k) * Power(m, k) * DoubleFactorial(n),
        ["binomial(N-k,k)*N^k"] = (n, _, _, k) => Choose(n - k, k) * Power(n, k),
        ["binomial(N,k)*binomial(M,j-k)"] = (n, m, j, k) => Choose(n, k) * Choose(m, j - k),
        ["binomial(M,k)*binomial(j,N-k)"] = (n, m, j, k) => Choose(m, k) * Choose(j, n - k),
        ["binomial(k,M)*binomial(N-k,M)"] = (n, m, _, k) => Choose(k, m) * Choose(n - k, m),
        ["binomial(k,M)*binomial(N-k,j)"] = (n, m, j, k) => Choose(k, m) * Choose(n - k, j),
        ["binomial(N-1-k,k)"] = (n, _, _, k) => Choose(n - 1 - k, k),
        ["binomial(N-2-k,k)"] = (n, _, _, k) => Choose(n - 2 - k, k),
        ["binomial(N-2-k,1)"] = (n, _, _, k) => Choose(n - 2 - k, 1),
        ["binomial(k-3,2)"] = (_, _, _, k) => Choose(k - 3, 2),
        ["binomial(-3,k)"] = (_, _, _, k) => Choose(-3, k),
        ["binomial(N-k-3,4)*k"] = (n, _, _, k) => Choose(n - k - 3, 4) * k,
    };

    private static BigInteger DoubleFactorial(int n) => n <= 1 ? 1 : n * DoubleFactorial(n - 2);

    [Theory]
    [InlineData("binomial(N,k)*N^k", "N", "(N+1)^N", 0)]
    [InlineData("k*binomial(N,k)*(N-1)^k", "N", "(N-1)*N^N", 1)]
    [InlineData("binomial(N,k)*N^k*(N+1)^(N-k)", "N", "(2*N+1)^N", 0)]
    [InlineData("binomial(N,k)*2^(k*N)", "N", "(2^N+1)^N", 0)]
    [InlineData("k^2*binomial(N,k)*(N+M)^k", "N", "N*(N+M)*(N^2+M*N+1)*(N+M+1)^(N-2)", 0)]
    [InlineData("binomial(N,k)*M^k*N!!", "N", "N!!*(M+1)^N", 0)]
    [InlineData("binomial(N-k,k)*N^k", "N", null, 0)]
    [InlineData("binomial(N,k)*binomial(M,j-k)", "j", "binomial(N+M,j)", 0)]
    [InlineData("binomial(N,k)*binomial(M,j-k)", "N", "binomial(N+M,j)", 0)]
    [InlineData("binomial(M,k)*binomial(j,N-k)", "N", "binomial(M+j,N)", 0)]
    [InlineData("binomial(k,M)*binomial(N-k,M)", "N", "binomial(N+1,2*M+1)", 0)]
    [InlineData("binomial(k,M)*binomial(N-k,j)", "N", "binomial(N+1,M+j+1)", 0)]
    [InlineData("binomial(N-1-k,k)", "N", null, 0)]
    [InlineData("binomial(N-1-k,k)", "N-1", null, 0)]
    [InlineData("binomial(N-2-k,k)", "N", null, 0)]
    [InlineData("binomial(N-2-k,1)", "N", "(N+1)*(N-4)/2", 0)]
    [InlineData("binomial(k-3,2)", "N", "(N+1)*(N^2-10*N+36)/6", 0)]
    [InlineData("binomial(-3,k)", "N", null, 0)]
    [InlineData("binomial(N-k-3,4)*k", "N", null, 0)]
    public void A_closed_form_is_the_sum_of_whole_numbers(string term, string to, string? known, int from)
    {
        var sum = Of(term, "k", "0", to).OrThrow();
        var (value, first, provisos) = sum.Restated is { } given
            ? (given.Value, given.ValidFrom, given.Provisos) : (sum.Value, sum.ValidFrom, sum.Provisos);
        Assert.Equal(from, first);
        Assert.DoesNotContain(value.Symbols, name => name is "x" or "y");
        foreach (var (n, m, j) in from n in Enumerable.Range(0, 7) from m in Enumerable.Range(0, 5)
                                  from j in Enumerable.Range(0, 5) select (n, m, j))
        {
            var point = new Dictionary<string, Rational> { ["N"] = n, ["M"] = m, ["j"] = j };
            var running = sum.Restated?.Name ?? sum.Variable!;
            if (point[running] < first || !provisos.All(proviso => proviso.Holds(point))) continue;
            var last = (int)Evaluate.Exact(Parse.Expression(to).OrThrow(), point)!.Value.Numerator;
            var added = Enumerable.Range(0, last + 1).Aggregate(BigInteger.Zero, (all, k) => all + Terms[term](n, m, j, k));
            var at = string.Create(CultureInfo.InvariantCulture, $"{term} at {n}, {m}, {j}");
            Assert.True(IsAt(value, point, added), at);
            Assert.True(known is null || IsAt(Parse.Expression(known).OrThrow(), point, added), at);
        }
    }

    private static bool IsAt(Expr value, Dictionary<string, Rational> point, BigInteger added) =>
        Evaluate.Exact(value, point) is { } exact ? exact == Rational.Of(added, 1)
            : Evaluate.Ball(value - Build.Number(Rational.Of(added, 1)), point, 256).OrThrow() is var rest
                && rest.ContainsZero && rest.MostAbs <= Mag.PowerOfTwo(-128);

    /// <summary>Upper entries at negative integers have poles where lower entries are negative, and only there.</summary>
    [Theory]
    [InlineData("binomial(N,k)*binomial(M,k)", "-N", true)]
    [InlineData("binomial(N,k)*binomial(M,k)", "0", false)]
    public void Poles_of_upper_entries_are_left_out(string term, string from, bool isLeftOut) => Assert.Equal(
        isLeftOut, Of(term, "k", from, "N").OrThrow().Provisos.Contains(new Proviso.NoPole(Build.Symbol("M"))));

    /// <summary>
    /// No condition takes away a point at which every term has a value: binomial(M,j-k) has a pole at M = -2, k = j+1.
    /// </summary>
    [Theory]
    [InlineData("binomial(N,k)*binomial(M,j-k)", "N")]
    [InlineData("binomial(k,M)*binomial(N-k,M)", "N")]
    [InlineData("binomial(k,M)*binomial(N-k,j)", "N")]
    public void Conditions_are_integers_from_0_on(string term, string to)
    {
        var sum = Of(term, "k", "0", to).OrThrow();
        Assert.All(sum.Restated?.Provisos ?? sum.Provisos, own => Assert.True(
            own is Proviso.Whole(_, 0) || own == new Proviso.NoPole(Build.Symbol("M")), own.ToString()));
    }

    /// <summary>A value that simplification has extended is no sum: k x^k-like sums at a base of zero.</summary>
    [Theory]
    [InlineData("k*binomial(N,k)*(N-1)^k", 1)]
    [InlineData("k^2*binomial(N,k)*(N-3)^k", 3)]
    [InlineData("binomial(N,k)*N^(-k)", 1)]
    [InlineData("binomial(N,k)*(N-1)^(-k)", 2)]
    public void A_base_that_vanishes_ends_the_range(string term, int from) =>
        Assert.Equal(from, Of(term, "k", "0", "N").OrThrow().Restated!.ValidFrom);

    [Theory]
    [InlineData("k!+(k+70)!")]
    [InlineData("k*k!+(k+100)!")]
    public void Factorials_far_apart_are_not_called_unlike(string term) =>
        Assert.IsType<Reason.Undecided>(Refusal(Of(term, "k", "0", "N")));

    [Theory]
    [InlineData("k/((N-1)*(N-200))", 201)]
    [InlineData("k/((N-2)*(N-1)+a*(N-1)+b*(N-1)+c*(N-1)+d*(N-1)+f*(N-1))", 2)]
    public void Zeros_of_denominators_are_found_with_many_parameters(string term, int from) =>
        Assert.Equal(from, Of(term, "k", "0", "N").OrThrow().ValidFrom);

    [Theory]
    [InlineData("k/((N-1)*(N-20000000))")]
    [InlineData("k/(N^2-20000001*N+20000000)")]
    public void A_zero_beyond_all_that_is_added_up_is_not_overlooked(string term) =>
        Assert.True(Of(term, "k", "0", "N") is Result<ClosedSum>.Fail(Reason.NotCovered));
}
