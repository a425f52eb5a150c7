
namespace QBattery.Symbolic.Coq;

/// <summary>Sums by Gosper's algorithm: t(k) = G(k+1) - G(k), and the terms outside.</summary>
internal static class TelescopingScript
{
    /// <summary>The lemmas that end in "closed_form : s = c".</summary>
    public static Result<Seq<string>> Of(SumScope scope, Certificate.Telescoping c) => c.Ratio is not { } ratio
        ? new Reason.NoFormalProof("sums to harmonic numbers", "their differences are not in the library of proofs")
        : from lower in scope.Limit(c.Lower)
          from upper in scope.Limit(c.Upper)
          from first in scope.Limit(scope.Problem.From)
          from last in scope.Limit(scope.Problem.To)
          let anti = Absorbed.Of(ratio, scope.Problem)
          from definitions in Definitions(scope, anti, first, last)
          from peeled in PeeledSum.Of("t", (first, last), (lower, upper))
          from difference in Difference(scope, anti, lower, upper)
          from edge in Edge(scope, anti, lower, upper, peeled)
          select (Seq<string>)[.. definitions, .. difference, .. edge, .. Closed(lower, upper, peeled)];

    private static Result<Seq<string>> Definitions(SumScope scope, Expr anti, CoqInteger first, CoqInteger last) =>
        from term in scope.Writer.Real(scope.Problem.Term)
        from own in scope.Writer.Real(anti)
        from value in scope.Writer.Real(scope.Sum.Value)
        select (Seq<string>)
        [
            $"Definition t ({scope.K} : Z) : R := {term}.",
            $"Definition G ({scope.K} : Z) : R := {own}.",
            $"Definition s : R := Sum {first.Text} {last.Text} t.",
            $"Definition c : R := {value}.",
        ];

    private static Result<Seq<string>> Difference(SumScope scope, Expr anti, CoqInteger lower, CoqInteger upper)
    {
        var next = scope.Writer.With(scope.Problem.Index, CoqInteger.Of(scope.K).Plus(1));
        return new CoqIdentity(scope.Range(scope.Sum.ValidFrom, lower.Form, upper.Form))
            .Proof(new(scope.Problem.Term, scope.Writer), new(anti, next), new(anti, scope.Writer))
            .Select(lines => (Seq<string>)
            [
                $"Lemma certificate {scope.K} : ({lower.Text} <= {scope.K} <= {upper.Text})%Z -> t {scope.K} = G ({scope.K} + 1) - G {scope.K}.",
                "Proof.", "  intros inside. unfold t, G, binomial. destruct inside. bounds.", .. lines, "Qed.",
            ]);
    }

    private static Result<Seq<string>> Edge(SumScope scope, Expr anti, CoqInteger lower, CoqInteger upper, PeeledSum peeled)
    {
        CoqWriter At(CoqInteger k) => scope.Writer.With(scope.Problem.Index, k);
        return new CoqIdentity(scope.Range(scope.Sum.ValidFrom, null, null)).Proof(
            [
                new(anti, At(upper.Plus(1))), new(anti, At(lower)), new(scope.Sum.Value, scope.Writer),
                .. peeled.Extra.Select(own => new CoqOccurrence(scope.Problem.Term, At(own.At))),
            ])
            .Select(lines => (Seq<string>)
            [
                $"Lemma edge : G {upper.Plus(1).Text} - G {lower.Text}{Added(peeled)} = c.",
                "Proof.", "  unfold t, G, c, binomial. bounds.", .. lines, "Qed.",
            ]);
    }

    private static Seq<string> Closed(CoqInteger lower, CoqInteger upper, PeeledSum peeled) =>
    [
        "Theorem closed_form : s = c.",
        "Proof.",
        $"  assert (W : s = Sum {lower.Text} {upper.Text} t{Added(peeled)}).",
        $"  {{ unfold s. {string.Join(" ", peeled.Lines)} ring. }}",
        $"  rewrite W, <- edge, (telescope _ _ t G) by (try apply certificate; lia). ring.",
        "Qed.",
    ];

    private static string Added(PeeledSum peeled) => string.Concat(peeled.Extra.Select(own => $" {(own.IsAdded ? '+' : '-')} t {own.At.Text}"));
}
