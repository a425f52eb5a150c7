using System.Collections.Immutable;
using System.Numerics;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Coq;

/// <summary>Inequalities with their proofs.</summary>
internal static class InequalityScript
{
    /// <summary>The file, or which step of it is missing.</summary>
    /// <param name="inequality">As it was written.</param>
    /// <param name="claim">What it says.</param>
    /// <param name="verdict">What was found of it.</param>
    public static Result<CoqFile> Of(string inequality, Claim claim, Verdict verdict) => verdict switch
    {
        Verdict.Proved(var proof) => proof switch
        {
            Proof.Signs signs => Signs(inequality, claim, signs),
            Proof.Remainders => new Reason.NoFormalProof(
                "the bounded remainder", "the expansion of the difference is not in the library of proofs"),
            Proof.ByFactors or Proof.Induction or Proof.Monotone or Proof.Concave or Proof.Between or Proof.Square
                or Proof.Ordered or Proof.Cut or Proof.FirstValues or Proof.ByParity or Proof.Powered
                or Proof.LogarithmsOfSides or Proof.Wider =>
                new Reason.NoFormalProof($"{proof}", "this step is not in the library of proofs"),
        },
        Verdict.Refuted or Verdict.Undecided => new Reason.NoFormalProof("the proof itself", $"{verdict}"),
    };

    /// <summary>How the symbols of a claim are written: the variable and other integers are of type Z.</summary>
    public static CoqWriter Writer(Claim claim) => CoqWriter.For(Integers(claim));

    /// <summary>Where the integers of a claim run.</summary>
    public static CoqRange Range(Claim claim) => new(Integers(claim)
        .Select(name => (Name: CoqNames.Of(name), claim.For.Of(name).Interval.Integers.Lower))
        .Where(own => own.Lower is not null).ToImmutableDictionary(own => own.Name, own => own.Lower!.Value.Numerator));

    private static Seq<string> Integers(Claim claim) =>
        claim.Symbols.Where(name => name == claim.Variable || claim.For.Of(name).Integrality != Integrality.Real).ToSeq();

    private static Result<CoqFile> Signs(string inequality, Claim claim, Proof.Signs signs)
    {
        var plain = claim.WithoutParity().Claim;
        return from statement in Statement(plain)
               from lines in new SignsScript(plain, signs).Lines
               select new CoqFile(Title(inequality, claim, plain), [CoqModule.Sums, CoqModule.Signs], statement,
               [
                   "Theorem proved : statement.",
                   "Proof.",
                   .. Opening,
                   .. lines.Select(line => "  " + line),
                   "Qed.",
               ]);
    }

    private static Seq<string> Title(string inequality, Claim claim, Claim plain) =>
    [
        $"{inequality} for {string.Join(", ", PrintAssumptions.Texts(claim.For))}.",
        .. plain == claim ? Array.Empty<string>()
            : [$"{claim.Variable} is twice the integer {claim.Variable} of the statement"
                + (claim.For.Of(claim.Variable).Integrality == Integrality.Odd ? ", plus 1." : ".")],
        "Method: signs of the factors of the difference of both sides.",
    ];

    /// <summary>What a proof begins with: the hypotheses, their parts, and bounds of integers as bounds of reals.</summary>
    public static Seq<string> Opening => ["  unfold statement. intros. repeat match goal with H : _ /\\ _ |- _ => destruct H end. bounds."];

    /// <summary>"forall N : Z, (1 &lt;= N)%Z ->" for all symbols.</summary>
    public static string Quantifiers(Claim claim) =>
        string.Concat(claim.Symbols.Select(name => CoqDomain.Quantifier(name, claim.For.Of(name)))).TrimEnd();

    /// <summary>For all symbols in their ranges: smaller &lt;= larger.</summary>
    public static Result<Seq<string>> Statement(Claim claim) =>
        from smaller in Writer(claim).Real(claim.Smaller)
        from larger in Writer(claim).Real(claim.Larger)
        select (Seq<string>)
        [
            "Definition statement : Prop :=",
            $"  {Quantifiers(claim)}",
            $"  {smaller} {(claim.IsStrict ? "<" : "<=")} {larger}.",
        ];
}
