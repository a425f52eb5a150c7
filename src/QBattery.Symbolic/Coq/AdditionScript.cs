namespace QBattery.Symbolic.Coq;

/// <summary>Sums of a fixed number of terms, added up.</summary>
internal static class AdditionScript
{
    /// <summary>The lemmas that end in "closed_form : s = c".</summary>
    public static Result<Seq<string>> Of(SumScope scope) =>
        from first in scope.Limit(scope.Problem.From)
        from last in scope.Limit(scope.Problem.To)
        from term in scope.Writer.Real(scope.Problem.Term)
        from value in scope.Writer.Real(scope.Sum.Value)
        from peeled in PeeledSum.Of("t", (first, last), (first, first.Plus(-1)))
        from lines in new CoqIdentity(scope.Range(scope.Sum.ValidFrom, null, null)).Proof(
            [
                new(scope.Sum.Value, scope.Writer),
                .. peeled.Extra.Select(own => new CoqOccurrence(scope.Problem.Term, scope.Writer.With(scope.Problem.Index, own.At))),
            ])
        select (Seq<string>)
        [
            $"Definition t ({scope.K} : Z) : R := {term}.",
            $"Definition s : R := Sum {first.Text} {last.Text} t.",
            $"Definition c : R := {value}.",
            "Theorem closed_form : s = c.",
            "Proof.",
            $"  unfold s. {string.Join(" ", peeled.Lines)} rewrite Sum_empty by lia.",
            "  unfold t, c, binomial. bounds.",
            .. lines,
            "Qed.",
        ];
}
