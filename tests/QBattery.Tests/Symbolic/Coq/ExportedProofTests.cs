using QBattery.Symbolic;
using QBattery.Symbolic.Coq;

namespace QBattery.Tests.Symbolic.Coq;

/// <summary>Proofs for another checker: what they say, and that it accepts them and rejects mutated ones.</summary>
public sealed class ExportedProofTests
{
    private static ClosedSum Sum(string term, string assume = "") =>
        (from formula in Parse.Formula(term)
         from known in Parse.Assumptions(assume)
         from sum in Summate.Of(SumProblem.Of(formula, "k", Build.Zero, Build.N, known))
         select sum).OrThrow();

    private static Result<CoqFile> Inequality(string text, string range, string assume) =>
        from domain in Parse.Assumptions(range)
        from known in Parse.Assumptions(assume)
        from claim in Claim.Over(text, domain, known)
        from file in InequalityScript.Of(text, claim, Prove.Of(claim))
        select file;

    [Fact]
    public void A_file_says_what_it_proves_first_and_names_its_axioms_last()
    {
        var lines = SumScript.Of(Sum("k*binomial(N,k)")).OrThrow().Lines.ToList();
        Assert.StartsWith("(* sum over k = 0..N of k*binomial(N,k) = N*2^N/2, for every N >= 0.", lines[0]);
        Assert.Equal("Print Assumptions proved.", lines[^1]);
        Assert.Contains("  Sum 0 N (fun k => ((IZR k) * (binomial N k))) = ((1 / 2) * (IZR N) * (powerRZ 2 N)).", lines);
    }

    [Theory]
    [InlineData("binomial(N,k)^2", "")]
    [InlineData("k*x^k", "0<x<1")]
    [InlineData("binomial(N-k,k)", "")]
    public void No_proof_leaves_a_gap(string term, string assume) => Assert.DoesNotMatch(
        @"\b(Admitted|admit|Axiom|Conjecture|Parameter)\b", $"{SumScript.Of(Sum(term, assume)).OrThrow()}");

    [Fact]
    public void What_is_missing_is_named() => Assert.Equal("the proof itself",
        Assert.IsType<Reason.NoFormalProof>(Assert.IsType<Result<CoqFile>.Fail>(Inequality("N > 2", "N>=1", "")).Reason).Step);

    [CoqFact]
    public void A_sum_is_accepted_and_a_mutated_certificate_rejected()
    {
        var file = $"{SumScript.Of(Sum("k^3")).OrThrow()}";
        var (isAccepted, said) = Coqc.Check(file);
        Assert.True(isAccepted, said);
        Assert.Contains("Axioms:", said);
        Assert.Contains("Definition G (k : Z) : R := ", file);
        Assert.False(Coqc.Check(file.Replace("Definition G (k : Z) : R := ", "Definition G (k : Z) : R := IZR k + ")).IsAccepted);
    }

    [CoqFact]
    public void An_inequality_is_accepted_and_a_false_statement_with_its_proof_rejected()
    {
        var file = $"{Inequality("q*(1-q) <= 1/4", "N>=1", "0<=q<=1").OrThrow()}";
        var (isAccepted, said) = Coqc.Check(file);
        Assert.True(isAccepted, said);
        Assert.False(Coqc.Check(file.Replace("<= (1 / 4).", "<= (1 / 5).")).IsAccepted);
    }
}
