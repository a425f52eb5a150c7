using QBattery.Symbolic.Algebra.Signs;
using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Proofs;

namespace QBattery.Symbolic;

/// <summary>
/// Inequalities for every integer N from some number on: proved, refuted by a point, or undecided. Rational functions
/// by exact decisions on signs; functions of N alone by an expansion with a bounded remainder and enclosures before it
/// holds. Proved only if both sides have values, as they were written, everywhere; refuted only where both have.
/// </summary>
public static class Prove
{
    /// <summary>
    /// The verdict on a claim. What is called proved has a proof that <see cref="ProofCheck"/> accepts.
    /// </summary>
    public static Verdict Of(Claim claim) => Direct(claim) ?? Crossing.Of(claim) ?? BySteps(claim.WithoutParity().Claim)
        ?? new Verdict.Undecided(Why(claim));

    /// <summary>Whether a proof is found without a search for steps, which takes seconds where it finds none.</summary>
    internal static bool IsDirect(Claim claim) => Direct(claim) is Verdict.Proved;

    private static Verdict? Direct(Claim claim)
    {
        var (plain, scale, offset) = claim.WithoutParity();
        return BySigns(plain) ?? Counterexample.Of(claim) ?? Refuted(claim, plain, scale, offset) ?? ByRemainders(claim);
    }

    /// <summary>An inequality, for every N from 1 on unless said otherwise: <c>Prove.That("1/(N+1) &lt; 1/N")</c>.</summary>
    /// <param name="inequality">Two expressions with &lt;, &lt;=, &gt; or &gt;= between them.</param>
    /// <param name="over">The integers and parameters it is claimed for.</param>
    /// <param name="assuming">What else is known of names.</param>
    /// <returns>
    /// The theorem; <see cref="Reason.Refuted"/> with a counterexample, <see cref="Reason.NotCovered"/> where it is not
    /// decided, or what is wrong with the text.
    /// </returns>
    public static Result<Theorem> That(string inequality, string over = "N>=1", string assuming = "") =>
        from range in Parse.Assumptions(over)
        from assumed in Parse.Assumptions(assuming)
        from claim in Claim.Over(inequality, range, assumed)
        from proof in Of(claim) switch
        {
            Verdict.Proved(var found) => Result.Ok(found),
            Verdict.Refuted refuted => new Reason.Refuted(inequality, refuted.At),
            Verdict.Undecided(var reason) => reason,
        }
        select new Theorem(inequality, claim, proof);

    /// <summary>Only what signs of factors decide: quick.</summary>
    public static Verdict? BySigns(Claim claim) => Checked(claim, ProveSigns.Of(claim));

    private static Verdict? BySteps(Claim claim) => Checked(claim, SearchSteps.Of(claim));

    private static Verdict? ByRemainders(Claim claim) =>
        Defined.HasArguments(claim)
            ? Checked(claim, ProveRemainders.Of(claim))
            : null;

    private static Verdict.Proved? Checked(Claim claim, Proof? proof) =>
        proof is not null && ProofCheck.Accepts(claim, proof) ? new(proof) : null;

    /// <summary>For rational functions of N alone the integer that refutes is found, however large.</summary>
    private static Verdict.Refuted? Refuted(Claim claim, Claim plain, Rational scale, Rational offset)
    {
        var kernels = new Kernels([Build.Symbol(plain.Variable)]);
        if (plain.Symbols.Count != 1 || kernels.Of(plain.Difference) is not { } quotient) return null;
        var box = new ProofBox([plain.For.Of(plain.Variable).Interval.Integers]);
        return FindIntegers.On(quotient.Numerator * quotient.Denominator, box, plain.IsStrict).Wrong is { } n
            ? Counterexample.At(claim, [(claim.Variable, scale * n + offset)])
            : null;
    }

    private static Reason Why(Claim claim) =>
        Counterexample.Undefined(claim) ?? (claim.Symbols.Count == 1
            ? ProofRefusals.NoSharpBound
            : ProofRefusals.OpenSigns(PrintAssumptions.Texts(Resisting.Of(claim.WithoutParity().Claim)).ToSeq()));
}
