namespace QBattery.Symbolic.Documents.Results;

/// <summary>An inequality and what was found of it.</summary>
/// <param name="Inequality">As given.</param>
/// <param name="For">The domain as given.</param>
/// <param name="Claim">What it says.</param>
/// <param name="Verdict">What was found.</param>
internal sealed record Decided(string Inequality, string For, Claim Claim, Verdict Verdict)
{
    /// <summary>What a proof is about: for even or odd N, the claim in N' where N = 2 N' or 2 N' + 1.</summary>
    public Claim Proved => Verdict is Verdict.Proved(Proof.Remainders) ? Claim : Claim.WithoutParity().Claim;

    /// <summary>What N' is half of; null where the proof is about N itself.</summary>
    public Expr? Halved => Verdict is not Verdict.Proved(not Proof.Remainders) ? null : Claim.For.Of(Claim.Variable).Integrality switch
    {
        Integrality.Even => Build.Symbol(Claim.Variable),
        Integrality.Odd => Build.Symbol(Claim.Variable) - Build.One,
        Integrality.Integer or Integrality.Real => null,
    };

    /// <summary>An expression whose sums are ordered by the variable of the claim.</summary>
    public Mathematics Formula(Expr expr) => new Mathematics.Value(expr, Claim.Variable);

    /// <summary>The lines of a proof.</summary>
    public Seq<Words> Lines(Proof proof)
    {
        var holes = new Holes();
        var notation = new ProofNotation(
            holes.Mark(new Mathematics.Mark("difference", "difference", "D")), expr => holes.Mark(Formula(expr)), Holes.Joined)
        {
            AtMost = holes.Mark(Marks.AtMost),
        };
        return ProofText.Lines(Proved, proof, notation).Map(holes.Filled);
    }
}
