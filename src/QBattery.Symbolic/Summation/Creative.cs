using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic.Summation;

/// <summary>Definite sums by creative telescoping in a variable of their limits.</summary>
internal static class Creative
{
    /// <summary>Recurrences up to this order are looked for; only those of order 1 are solved.</summary>
    private const int MaxOrder = 2;

    /// <summary>The closed form, or the recurrence that is proved.</summary>
    public static Result<ClosedSum> Of(SumProblem problem, Expr term, string variable) =>
        from telescoper in Search(problem, term, variable)
        from form in NormalForm.Of(term, problem.Assumptions)
        let antidifference = telescoper.R * form
        from start in Starts(problem, term, telescoper, antidifference, variable)
        from found in At(problem, term, telescoper, antidifference, start)
        select found;

    private static Result<Telescoper> Search(SumProblem problem, Expr term, string variable)
    {
        for (var order = 1; order <= MaxOrder; order++)
        {
            var found = Telescoper.Of(term, problem.Index, variable, order, problem.Assumptions);
            if (found is Result<Telescoper?>.Fail(var reason)) return reason;
            if (found is Result<Telescoper?>.Ok({ } telescoper)) return telescoper;
        }
        return new Reason.NoClosedForm(
            "the sum", $"Gosper's algorithm proves that its term is no difference, and there is no recurrence in {variable} "
            + $"of order up to {MaxOrder} by creative telescoping");
    }

    /// <summary>Where the recurrence starts, and the range over which its certificate has no pole.</summary>
    private sealed record Start(int Value, Edges Edges, Range Inner);

    private static Result<Start> Starts(
        SumProblem problem, Expr term, Telescoper telescoper, Fraction antidifference, string variable)
    {
        var poles = Pole.Of(antidifference, problem.Index);
        return Result.First(Ranged.Starts(problem, variable, telescoper.Coefficients[^1])
            .Select(start => From(problem, term, poles, variable, start)));
    }

    private static Result<Start> From(SumProblem problem, Expr term, Seq<Pole> poles, string variable, int start)
    {
        var known = Ranged.Known(problem, variable, start);
        var range = Range.Clipped(term, problem.Index, problem.From, problem.To, known);
        var edges = new Edges(term, problem.Index, variable, range, known);
        return range.Steps(variable, known) is not null && edges.Inner(poles) is { } inner && edges.IsOrdered(inner)
            ? new Start(start, edges, inner)
            : new Reason.NotCovered("the sum", "the certificate of its recurrence may have a pole inside the range");
    }

    private static Result<ClosedSum> At(
        SumProblem problem, Expr term, Telescoper telescoper, Fraction antidifference, Start start) => Solve(
        problem, term, telescoper, antidifference.ToPlainExpr(), start.Edges, start.Inner, start.Value);

    private static Result<ClosedSum> Solve(
        SumProblem problem, Expr term, Telescoper telescoper, Expr antidifference, Edges edges, Range inner,
            int start) =>
        from total in edges.Total(
            telescoper.Coefficients.Select(a => a.ToPlainExpr()).ToSeq(), antidifference, inner)
        from right in NormalForm.Of(total, edges.Known)
        from first in Ranged.At(problem, term, edges.Variable!, start)
            ?? new Reason.NotCovered("the sum", $"its length at {edges.Variable} = {start} is not a number")
        from value in telescoper.Coefficients.Count == 2
            ? FirstOrder.Solve(
                telescoper.Coefficients[0], telescoper.Coefficients[1], right, edges.Variable!,
                    start, first, edges.Known)
                .Match(Result.Ok, reason => Result.Fail<Expr>(Refusal(telescoper, right, edges, reason.Sentence)))
            : Result.Fail<Expr>(Refusal(telescoper, right, edges, "no recurrence of order 1 has such a certificate"))
        select Closed(problem, term, value, telescoper, edges, inner, right.ToExpr(edges.Known), start);

    private static ClosedSum Closed(
        SumProblem problem, Expr term, Expr value, Telescoper telescoper, Edges edges, Range inner, Expr right,
            int start)
    {
        var certificate = new Certificate.Recurrence(
            edges.Variable!, telescoper.Coefficients.Select(a => a.ToExpr(edges.Known))
                .ToSeq(), telescoper.R.ToExpr(edges.Known),
            inner.From, inner.To, right, start);
        var closed = Summate.Closed(problem, value, certificate, edges.Variable, start);
        return closed with { ValidFrom = Ranged.Extended(problem, term, closed.Value, edges.Variable!, start) };
    }

    /// <summary>What is proved: Gosper says no, and the recurrence.</summary>
    private static Reason Refusal(Telescoper telescoper, Fraction right, Edges edges, string why)
    {
        var v = edges.Variable!;
        var terms = telescoper.Coefficients.Select((a, j) =>
            $"({Print.Text(a.ToExpr(edges.Known), v)})*S({(j == 0 ? v : $"{v}+{j}")})");
        return new Reason.NoClosedForm(
            "the sum S", "Gosper's algorithm proves that its term is no difference; by creative telescoping "
            + $"{string.Join(" + ", terms)} = {Print.Text(right.ToExpr(edges.Known), v)}, and {why}");
    }
}
