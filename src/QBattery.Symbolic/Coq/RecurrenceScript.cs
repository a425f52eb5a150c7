using System.Numerics;

namespace QBattery.Symbolic.Coq;

/// <summary>
/// Sums by creative telescoping: a_0 t(N,k) + a_1 t(N+1,k) + ... = G(N,k+1) - G(N,k), the edges, which give the recurrence of the
/// sum, that the closed form obeys it, and the first values.
/// </summary>
internal sealed record RecurrenceScript(SumScope Scope, Certificate.Recurrence C, Expr Anti)
{
    private const int MostOrder = 2;

    private SumProblem Problem => Scope.Problem;

    private string V => Scope.V;

    private string K => Scope.K;

    private int Order => C.Coefficients.Count - 1;

    private string Running => $"({C.Start} <= {V})%Z";

    /// <summary>The lemmas that end in "closed_form N : (from &lt;= N)%Z -> s N = c N".</summary>
    public static Result<Seq<string>> Of(SumScope scope, Certificate.Recurrence c) => c.Coefficients.Count > MostOrder + 1
        ? new Reason.NoFormalProof($"the recurrence of order {c.Coefficients.Count - 1}", "induction along recurrences goes up to order 2")
        : new RecurrenceScript(scope, c, Absorbed.Of(c.Ratio, scope.Problem)).Lemmas;

    private Result<Seq<string>> Lemmas =>
        from lower in Scope.Limit(C.Lower)
        from upper in Scope.Limit(C.Upper)
        from shifted in Result.All(Enumerable.Range(0, Order + 1).Select(j => Shifted(j, lower, upper)))
        from definitions in Definitions
        from certificate in Certified(lower, upper)
        from edge in Edge(lower, upper, shifted)
        from closed in Closed
        from values in Result.All(Enumerable.Range(Scope.Sum.ValidFrom, C.Start + Order - Scope.Sum.ValidFrom).Select(Value))
        select (Seq<string>)
        [
            .. definitions, .. certificate, .. edge, .. Recurrence(lower, upper, shifted), .. Leading, .. closed,
            .. values.SelectMany(own => own), .. End,
        ];

    private Result<PeeledSum> Shifted(int j, CoqInteger lower, CoqInteger upper)
    {
        var writer = Later(j);
        return from first in writer.Integer(Problem.From)
               from last in writer.Integer(Problem.To)
               from peeled in PeeledSum.Of($"(t {Moved(j)})", (first, last), (lower, upper))
               select peeled;
    }

    private string Moved(int j) => CoqInteger.Of(V).Plus(j).Text;

    private CoqWriter Later(int j) => Scope.Writer.With(C.Variable, CoqInteger.Of(V).Plus(j));

    private Result<Seq<string>> Definitions =>
        from term in Scope.Writer.Real(Problem.Term)
        from anti in Scope.Writer.Real(Anti)
        from first in Scope.Limit(Problem.From)
        from last in Scope.Limit(Problem.To)
        from value in Scope.Writer.Real(Scope.Sum.Value)
        from right in Scope.Writer.Real(C.Right)
        from coefficients in Result.All(C.Coefficients, Scope.Writer.Real)
        select (Seq<string>)
        [
            $"Definition t ({V} {K} : Z) : R := {term}.",
            $"Definition G ({V} {K} : Z) : R := {anti}.",
            $"Definition s ({V} : Z) : R := Sum {first.Text} {last.Text} (t {V}).",
            $"Definition c ({V} : Z) : R := {value}.",
            $"Definition e ({V} : Z) : R := {right}.",
            .. coefficients.Select((own, j) => $"Definition a{j} ({V} : Z) : R := {own}."),
        ];

    private string Unfolded => string.Join(", ", Enumerable.Range(0, Order + 1).Select(j => $"a{j}"));

    /// <summary>"a0 N * f (N) + a1 N * f (N + 1)".</summary>
    private string Combination(Func<int, string> f) => string.Join(" + ", Enumerable.Range(0, Order + 1).Select(j => $"a{j} {V} * {f(j)}"));

    private Result<Seq<string>> Certified(CoqInteger lower, CoqInteger upper) =>
        new CoqIdentity(Scope.Range(C.Start, lower.Form, upper.Form)).Proof(
            [
                .. Enumerable.Range(0, Order + 1).Select(j => new CoqOccurrence(Problem.Term, Later(j))),
                new(Anti, Scope.Writer.With(Problem.Index, CoqInteger.Of(K).Plus(1))), new(Anti, Scope.Writer), .. Coefficients,
            ])
        .Select(lines => (Seq<string>)
        [
            $"Lemma certificate {V} {K} : {Running} -> ({lower.Text} <= {K} <= {upper.Text})%Z ->",
            $"  {Combination(j => $"t {Moved(j)} {K}")} = G {V} ({K} + 1) - G {V} {K}.",
            "Proof.", $"  intros running inside. unfold {Unfolded}, t, G, binomial. destruct inside. bounds.", .. lines, "Qed.",
        ]);

    private IEnumerable<CoqOccurrence> Coefficients => C.Coefficients.Select(own => new CoqOccurrence(own, Scope.Writer));

    private Result<Seq<string>> Edge(CoqInteger lower, CoqInteger upper, Seq<PeeledSum> shifted) =>
        new CoqIdentity(Scope.Range(C.Start, null, null)).Proof(
            [
                new(Anti, Scope.Writer.With(Problem.Index, upper.Plus(1))), new(Anti, Scope.Writer.With(Problem.Index, lower)),
                .. shifted.SelectMany((own, j) => own.Extra.Select(extra =>
                    new CoqOccurrence(Problem.Term, Later(j).With(Problem.Index, extra.At)))),
                .. Coefficients, new(C.Right, Scope.Writer),
            ])
        .Select(lines => (Seq<string>)
        [
            $"Lemma edge {V} : {Running} ->",
            $"  G {V} {upper.Plus(1).Text} - G {V} {lower.Text} + ({Combination(j => $"(0{Extra(shifted[j], j)})")}) = e {V}.",
            "Proof.", $"  intros running. unfold {Unfolded}, t, G, e, binomial. bounds.", .. lines, "Qed.",
        ]);

    private string Extra(PeeledSum peeled, int j) =>
        string.Concat(peeled.Extra.Select(own => $" {(own.IsAdded ? '+' : '-')} t {Moved(j)} {own.At.Text}"));

    private Seq<string> Recurrence(CoqInteger lower, CoqInteger upper, Seq<PeeledSum> shifted) =>
    [
        $"Lemma recurrence {V} : {Running} -> {Combination(j => $"s {Moved(j)}")} = e {V}.",
        "Proof.",
        "  intros running.",
        $"  assert (T : Sum {lower.Text} {upper.Text} (fun {K} => {Combination(j => $"t {Moved(j)} {K}")}) = G {V} {upper.Plus(1).Text} - G {V} {lower.Text}).",
        $"  {{ apply (telescope _ _ _ (G {V})); [lia|]. intros. apply certificate; assumption. }}",
        $"  rewrite {string.Join(", ", Enumerable.Repeat("Sum_plus", Order))}, !Sum_scale in T.",
        .. shifted.SelectMany((own, j) => (IEnumerable<string>)
        [
            $"  assert (W{j} : s {Moved(j)} = Sum {lower.Text} {upper.Text} (t {Moved(j)}) + (0{Extra(own, j)})).",
            $"  {{ unfold s. {string.Join(" ", own.Lines)} ring. }}",
        ]),
        $"  rewrite {string.Join(", ", Enumerable.Range(0, Order + 1).Select(j => $"W{j}"))}, <- (edge {V} running), <- T. ring.",
        "Qed.",
    ];

    private Seq<string> Leading =>
    [
        $"Lemma leading {V} : {Running} -> a{Order} {V} <> 0.",
        $"Proof. intros running. unfold a{Order}. bounds. nonzero. Qed.",
    ];

    private Result<Seq<string>> Closed => new CoqIdentity(Scope.Range(C.Start, null, null)).Proof(
        [
            .. Enumerable.Range(0, Order + 1).Select(j => new CoqOccurrence(Scope.Sum.Value, Later(j))), .. Coefficients, new(C.Right, Scope.Writer),
        ])
        .Select(lines => (Seq<string>)
        [
            $"Lemma closed {V} : {Running} -> {Combination(j => $"c {Moved(j)}")} = e {V}.",
            "Proof.", $"  intros running. unfold {Unfolded}, c, e, binomial. bounds.", .. lines, "Qed.",
        ]);

    /// <summary>The sum at one value of the variable.</summary>
    private Result<Seq<string>> Value(int at)
    {
        var writer = Scope.Writer.With(C.Variable, CoqInteger.Of(LinearForm.Of((BigInteger)at)));
        return from first in writer.Integer(Problem.From)
               from last in writer.Integer(Problem.To)
               from peeled in PeeledSum.Of($"(t {at})", (first, last), (first, first.Plus(-1)))
               from lines in new CoqIdentity(Scope.Range(at, null, null)).Proof(
                   [new(Scope.Sum.Value, writer), .. peeled.Extra.Select(own => new CoqOccurrence(Problem.Term, writer.With(Problem.Index, own.At)))])
               select (Seq<string>)
               [
                   $"Lemma value_{at} : s {at} = c {at}.",
                   "Proof.", $"  unfold s. {string.Join(" ", peeled.Lines)} rewrite Sum_empty by lia. unfold t, c, binomial. bounds.", .. lines, "Qed.",
               ];
    }

    private Seq<string> End =>
    [
        $"Theorem closed_form {V} : ({Scope.Sum.ValidFrom} <= {V})%Z -> s {V} = c {V}.",
        "Proof.",
        "  intros running.",
        .. Enumerable.Range(Scope.Sum.ValidFrom, Math.Max(0, C.Start - Scope.Sum.ValidFrom))
            .Select(at => $"  destruct (Z.eq_dec {V} {at}) as [->|]; [apply value_{at}|]."),
        $"  apply (recurrence{Order} s c {string.Join(" ", Enumerable.Range(0, Order + 1).Select(j => $"a{j}"))} e {C.Start} recurrence closed leading "
            + $"{string.Join(" ", Enumerable.Range(C.Start, Order).Select(at => $"value_{at}"))}). lia.",
        "Qed.",
    ];
}
