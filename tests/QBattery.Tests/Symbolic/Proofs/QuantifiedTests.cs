using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Proofs;

/// <summary>Which names run through integers, and that nothing is decided wrongly for them.</summary>
public sealed class QuantifiedTests
{
    [Theory]
    [InlineData("(n-1)*(n-2) >= 0", "n>=1", "")]
    [InlineData("(M-1)*(M-2) >= 0", "M>=0", "")]
    [InlineData("(n-1)*(n-2) >= 0", "n>0", "")]
    [InlineData("(n-1)*(n-2) >= 0", "1<=n<=100", "")]
    [InlineData("(n-1)*(n-2) >= 0", "n integer", "")]
    [InlineData("(n-1)*(n-2) >= 0", "n>=1", "n integer")]
    [InlineData("(n-3)*(n-5) >= 0", "n odd", "")]
    [InlineData("(m-1)*(m-2)+(n-1)*(n-2) >= 0", "m>=1, n>=1", "")]
    [InlineData("m^2+n^2 >= m+n", "m>=0, n>=0", "")]
    [InlineData("m^2 >= m", "m<=5", "")]
    [InlineData("(m-2)*(m-3)+q^2 > 0", "m>=1", "q>0")]
    [InlineData("2^n >= n^2", "n>=4", "")]
    [InlineData("harmonic(k) <= log(k)+1", "k>=1", "")]
    [InlineData("x+N > 0", "N>=1, -1<x<1", "")]
    [InlineData("x^2 <= 1", "-1<=x<=1", "")]
    public void What_is_true_of_integers_is_proved(string inequality, string range, string assumed) =>
        Assert.IsType<Verdict.Proved>(Prove.Of(Read(inequality, range, assumed)));

    [Theory]
    [InlineData("x^2 >= x", "-1<x<1", "", "N = 1, x = 1/2")]
    [InlineData("(n-1)*(n-2) > 0", "n>=0", "", "n = 1")]
    [InlineData("(m-1)*(m-2)+(n-1)*(n-2) > 0", "m>=1, n>=1", "", "m = 1, n = 1")]
    [InlineData("n >= 0", "n<=5", "", "N = 1, n = -1")]
    [InlineData("(n-1)*(n-2) >= 0", "N>=1", "n>=1", "N = 1, n = 4/3")]
    [InlineData("q*(1-q) <= 3/16", "1/4<=q<=3/4", "", "N = 1, q = 1/2")]
    public void What_is_false_is_refuted_by_a_number_of_the_kind_meant(
        string inequality, string range, string assumed, string at)
    {
        var refuted = Assert.IsType<Verdict.Refuted>(Prove.Of(Read(inequality, range, assumed)));
        Assert.Equal(at, string.Join(", ", refuted.At.Select(entry => $"{entry.Name} = {entry.Value}")));
    }

    [Theory]
    [InlineData("n>=1", true)]
    [InlineData("n<=5", true)]
    [InlineData("0<=n<=3", true)]
    [InlineData("0<n<1, n integer", null)]
    [InlineData("-1<n<1", false)]
    [InlineData("0<=n<=1", false)]
    [InlineData("-1<=n<=1", false)]
    [InlineData("1/2<n<9", false)]
    [InlineData("0<n<9/2, n even", true)]
    public void The_range_of_a_name_says_what_it_is(string range, bool? isInteger)
    {
        var known = Parse.Assumptions(range);
        Assert.Equal(isInteger, known is Result<Assumptions>.Ok(var of)
            ? Claim.Over("n+N > 0", of, Assumptions.None) is Result<Claim>.Ok(var claim)
                ? claim.For.Of("n").Integrality != Integrality.Real : null
            : null);
    }

    /// <summary>Random polynomials in two integers from 1 on, against all values on a grid.</summary>
    [Property]
    public bool No_polynomial_in_two_integers_is_decided_wrongly(TwoIntegerClaim own)
    {
        var claim = Read($"{own}", "m>=1, n>=1", "");
        var wrong = (from m in Enumerable.Range(1, 12) from n in Enumerable.Range(1, 12)
                     select Sign(claim, m, n)).Any(sign => sign < 0 || (claim.IsStrict && sign == 0));
        return Prove.Of(claim) switch
        {
            Verdict.Proved => !wrong,
            Verdict.Refuted refuted => refuted.At.All(entry => entry.Value.IsInteger && entry.Value >= 1)
                && Sign(claim, refuted.At[0].Value, refuted.At[1].Value) is var sign
                && (sign < 0 || (claim.IsStrict && sign == 0)),
            Verdict.Undecided => !wrong,
        };
    }

    private static int Sign(Claim claim, Rational m, Rational n) => Evaluate.Exact(
        claim.Difference, new Dictionary<string, Rational> { ["m"] = m, ["n"] = n })!.Value.Sign;

    private static Claim Read(string inequality, string range, string assumed) =>
        Claim.Over(inequality, Parse.Assumptions(range).OrThrow(), Parse.Assumptions(assumed).OrThrow()).OrThrow();
}
