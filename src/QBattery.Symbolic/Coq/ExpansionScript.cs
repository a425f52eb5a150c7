namespace QBattery.Symbolic.Coq;

/// <summary>Expansions with their errors, |f - S| &lt;= C growth for every N from some value on, by the signs of the two differences.</summary>
internal static class ExpansionScript
{
    /// <summary>The file, or which step of it is missing.</summary>
    public static Result<CoqFile> Of(Expansion expansion) => expansion.Remainder switch
    {
        Remainder.Exact => Exact(expansion, Claimed(expansion, expansion.Input.Value, expansion.ToExpr(), expansion.ValidFrom ?? 1)),
        Remainder.Bounded(var growth, var constant, _, var from) => Bounded(expansion, constant * growth, from),
        Remainder.BigO => new Reason.NoFormalProof("the bound of the error",
            expansion.Unbounded?.Sentence ?? "none was asked for"),
    };

    private static Claim Claimed(Expansion expansion, Expr smaller, Expr larger, int from) => new(smaller, larger, false,
        expansion.Context.Known.With(expansion.Context.Variable, new(new(new(from, true), null), Integrality.Integer)), expansion.Context.Variable);

    private static Result<CoqFile> Bounded(Expansion expansion, Expr error, int from)
    {
        var difference = expansion.Input.Value - expansion.ToExpr();
        var (above, below) = (Claimed(expansion, difference, error, from), Claimed(expansion, -difference, error, from));
        return from upper in Signed(expansion, above)
               from lower in Signed(expansion, below)
               from one in new SignsScript(above, upper).Lines
               from other in new SignsScript(below, lower).Lines
               from statement in Statement(expansion, above, error)
               select File(expansion, statement,
                   ["apply abs_of_two.", "{", .. one.Select(line => "  " + line), "}", "{", .. other.Select(line => "  " + line), "}"]);
    }

    private static Result<Proof.Signs> Signed(Expansion expansion, Claim claim) => Prove.BySigns(claim) is Verdict.Proved(Proof.Signs signs)
        ? signs
        : new Reason.NoFormalProof($"the error of the expansion of {Print.Short(Hardest(expansion))}",
            "its bound does not follow from signs of coefficients, and expansions of functions are not in the library of proofs");

    /// <summary>The first part that is no rational operation.</summary>
    private static Expr Hardest(Expansion expansion) => expansion.Input.Value.Descendants.FirstOrDefault(
        part => part is Expr.Apply or Expr.Power(_, not Expr.Number({ IsInteger: true })), expansion.Input.Value);

    private static Result<CoqFile> Exact(Expansion expansion, Claim claim) =>
        from statement in Statement(expansion, claim, null)
        from identity in new CoqIdentity(InequalityScript.Range(claim)).Proof(
            [new(claim.Smaller, InequalityScript.Writer(claim)), new(claim.Larger, InequalityScript.Writer(claim))])
        select File(expansion, statement, identity);

    private static Result<Seq<string>> Statement(Expansion expansion, Claim claim, Expr? error)
    {
        var writer = InequalityScript.Writer(claim);
        return from value in writer.Real(expansion.Input.Value)
               from sum in writer.Real(expansion.ToExpr())
               from bound in writer.Real(error ?? Build.Zero)
               select (Seq<string>)
               [
                   "Definition statement : Prop :=",
                   $"  {InequalityScript.Quantifiers(claim)}",
                   error is null ? $"  {value} = {sum}." : $"  Rabs ({value} - {sum}) <= {bound}.",
               ];
    }

    private static CoqFile File(Expansion expansion, Seq<string> statement, Seq<string> lines) => new(
        [.. $"{Print.Text(expansion.Input.Value, expansion.Context.Variable)} = {expansion}".Split('\n')],
        [CoqModule.Sums, CoqModule.Signs], statement,
        ["Theorem proved : statement.", "Proof.", .. InequalityScript.Opening, .. lines.Select(line => "  " + line), "Qed."]);
}
