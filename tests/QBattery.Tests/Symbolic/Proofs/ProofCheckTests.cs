using QBattery.Symbolic;
using static QBattery.Tests.Symbolic.Proofs.InequalityTests;

namespace QBattery.Tests.Symbolic.Proofs;

/// <summary>The checker accepts what was proved and nothing else.</summary>
public sealed class ProofCheckTests
{
    [Theory]
    [InlineData("1/(N+1) < 1/N", "", "1/N < 1/(N+1)", "")]
    [InlineData("N^2 >= N", "", "N^2 > N", "")]
    [InlineData("N^2-20*N+101 > 0", "", "N^2-20*N+99 > 0", "")]
    [InlineData("N >= 3", "N>=3", "N >= 3", "")]
    [InlineData("q*(1-q) <= 1/4", "0<=q<=1", "q*(1-q) <= 1/5", "0<=q<=1")]
    [InlineData("q <= 1", "0<=q<=1", "q <= 1", "q>0")]
    [InlineData("harmonic(N) <= log(N)+1", "", "harmonic(N) <= log(N)+6/7", "")]
    [InlineData("2^N >= N^2", "N>=4", "2^N >= N^2", "")]
    public void A_proof_proves_its_own_claim_only(string inequality, string domain, string other, string otherDomain)
    {
        var claim = Read(inequality, domain);
        var proof = Assert.IsType<Verdict.Proved>(Prove.Of(claim)).Proof;
        Assert.True(ProofCheck.Accepts(claim, proof));
        Assert.False(ProofCheck.Accepts(Read(other, otherDomain), proof));
    }

    [Fact]
    public void A_proof_with_a_part_changed_is_refused()
    {
        var claim = Read("(N^2-20*N+101)/(N+q) > 0", "0<=q<=1");
        var proof = Assert.IsType<Proof.Signs>(Assert.IsType<Verdict.Proved>(Prove.Of(claim)).Proof);
        Assert.All(
            new[]
            {
                proof with { Number = 2 },
                proof with { Number = -1 },
                proof with { Factors = proof.Factors.Select(f => f with { Sign = -f.Sign }).ToSeq() },
                proof with { Factors = proof.Factors.Select(f => f with { IsStrict = false }).ToSeq() },
                proof with { Factors = proof.Factors.Select(f => f with { Reason = new Cell.Leaf() }).ToSeq() },
                proof with { Factors = [proof.Factors[0]] },
                proof with { Kernels = proof.Kernels.Select(k => (k.Kernel,
                    QBattery.Symbolic.Interval.Above(50))).ToSeq() },
                proof with { Kernels = proof.Kernels.Reverse().ToSeq() },
            },
            changed => Assert.False(ProofCheck.Accepts(claim, changed)));
    }

    [Fact]
    public void A_divisor_must_be_shown_not_to_vanish()
    {
        var (claim, pole) = (Read("1/(N+1)^2 > 0", ""), Read("1/(N-3)^2 > 0", ""));
        var proof = Assert.IsType<Proof.Signs>(Assert.IsType<Verdict.Proved>(Prove.Of(claim)).Proof);
        Assert.NotEmpty(proof.Factors);
        var divisor = Parse.Expression("N-3").OrThrow();
        var forged = proof with
        {
            Factors = [new(divisor, -2, 1, true, new Cell.Leaf())],
                Divisors = [new(divisor, -2, 1, true, new Cell.Leaf())],
        };
        Assert.False(ProofCheck.Accepts(pole, forged));
    }

    /// <summary>Random polynomials in N: the verdict against exact values at every integer to 60.</summary>
    [Property(MaxTest = 300)]
    public bool No_polynomial_is_proved_or_refuted_wrongly(CubicClaim cubic)
    {
        var (polynomial, strict) = (cubic.Polynomial, cubic.IsStrict);
        var claim = Read("0 <= 1", "") with { Smaller = Build.Zero, Larger = polynomial, IsStrict = strict };
        var holds = Enumerable.Range(1, 60).Select(i => At(polynomial, i).Sign).All(sign => sign > 0
            || (sign == 0 && !strict));
        return Prove.Of(claim) switch
        {
            Verdict.Proved => holds,
            Verdict.Refuted refuted => At(polynomial, refuted.At[0].Value).Sign is var sign
                && (sign < 0 || (strict && sign == 0)),
            Verdict.Undecided => false,
        };
    }

    /// <summary>
    /// Random rational functions of N and a parameter: nothing proved has a counterexample on a grid.
    /// </summary>
    [Property(MaxTest = 300)]
    public bool No_rational_function_is_proved_wrongly(RationalClaim rational)
    {
        var claim = Read($"{rational}", "0<=q<=1");
        var verdict = Prove.Of(claim);
        var wrong = from n in Enumerable.Range(1, 8) from q in Enumerable.Range(0, 9)
                    where Value(claim.Difference, n, Rational.Of(q, 8)).Sign < 0
                    select n;
        return verdict is not Verdict.Proved || !wrong.Any();
    }

    private static Rational At(Expr polynomial, Rational n) =>
        Evaluate.Exact(polynomial, new Dictionary<string,
            Rational> { ["N"] = n }) ?? throw new ArgumentException("not rational");

    private static Rational Value(Expr expr, Rational n, Rational q) =>
        Evaluate.Exact(expr, new Dictionary<string,
            Rational> { ["N"] = n, ["q"] = q }) ?? throw new ArgumentException("not rational");
}
