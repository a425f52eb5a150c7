using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Coq;

/// <summary>Closed forms of sums with their proofs, made of the data of their certificates.</summary>
internal static class SumScript
{
    /// <summary>The file, or which step of it is missing.</summary>
    public static Result<CoqFile> Of(ClosedSum sum) =>
        from file in Of(new SumScope(sum))
        select file;

    private static Result<CoqFile> Of(SumScope scope) =>
        from uppers in Uppers(scope)
        from statement in Statement(scope)
        from given in scope.Given
        from lemmas in Lemmas(scope)
        select new CoqFile(Title(scope.Sum), [CoqModule.Sums], statement,
        [
            "Section Proof.",
            .. scope.Sum.Certificate is Certificate.Recurrence ? scope.Binders.Skip(1).Select(own => $"Variable {own}.")
                : scope.Binders.Select(own => $"Variable {own}."),
            .. given.Concat(scope.Sum.Certificate is Certificate.Recurrence ? [] : scope.Start).Select((own, i) => $"Hypothesis given{i} : {own}."),
            .. lemmas,
            "End Proof.",
            "Theorem proved : statement.",
            "Proof. unfold statement. intros. apply closed_form; assumption. Qed.",
        ]);

    private static Seq<string> Title(ClosedSum sum) =>
    [
        $"{SumText.Statement(sum.Problem, expr => Print.Text(expr))} = {Print.Text(sum.Value)}"
            + SumText.Range(sum.Variable, sum.ValidFrom, sum.Provisos, expr => Print.Text(expr)) + ".",
        .. sum.Restated is { } given
            ? [$"It answers {SumText.Statement(given.Problem, expr => Print.Text(expr))}, with {given.Substitution}."] : Array.Empty<string>(),
        $"Method: {sum.Method}.",
    ];

    private static Result<Seq<string>> Statement(SumScope scope) =>
        from term in scope.Writer.Real(scope.Problem.Term)
        from lower in scope.Limit(scope.Problem.From)
        from upper in scope.Limit(scope.Problem.To)
        from value in scope.Writer.Real(scope.Sum.Value)
        from given in scope.Given
        select (Seq<string>)
        [
            "Definition statement : Prop :=",
            $"  {string.Join(" ", [.. scope.Binders.Select(own => $"forall {own},"), .. scope.Start.Concat(given).Select(own => $"{own} ->")])}",
            $"  Sum {lower.Text} {upper.Text} (fun {scope.K} => {term}) = {value}.",
        ];

    /// <summary>The library's binomial is meant for upper entries that are not negative.</summary>
    private static Result<bool> Uppers(SumScope scope) =>
        from first in scope.Limit(scope.Problem.From)
        from last in scope.Limit(scope.Problem.To)
        from natural in Uppers(scope, scope.Range(scope.Sum.ValidFrom, first.Form, last.Form))
        select natural;

    private static Result<bool> Uppers(SumScope scope, CoqRange range)
    {
        var negative = scope.Problem.Term.Descendants.Select(part => part is Expr.Apply(Function.Binomial, [var n, _]) ? n : null)
            .OfType<Expr>().FirstOrDefault(n => !scope.Writer.Integer(n).Match(own => range.IsNatural(own.Form), _ => false));
        return negative is null ? true : new Reason.NoFormalProof($"the binomial with upper entry {Print.Short(negative)}",
            "that it is not negative in the range of the sum is not read off its limits");
    }

    private static Result<Seq<string>> Lemmas(SumScope scope) => scope.Sum.Certificate switch
    {
        Certificate.Recurrence c => RecurrenceScript.Of(scope, c),
        Certificate.Telescoping c => TelescopingScript.Of(scope, c),
        Certificate.Addition => AdditionScript.Of(scope),
    };
}
