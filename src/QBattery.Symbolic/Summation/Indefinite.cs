using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Summation;

/// <summary>Sums of terms that are differences: S = G(to+1) - G(from).</summary>
internal static class Indefinite
{
    /// <summary>The sum, or that the term is no difference or has a pole in the range.</summary>
    public static Result<ClosedSum> Of(SumProblem problem, Expr term, string? variable, int most) =>
        Antidifference.Of(term, problem.Index, problem.Assumptions, most).Then(found => Result.First(
            Ranged.Starts(problem, variable, found.Leading)
                .Select(start => At(problem, term, found, variable, start))));

    private static Result<ClosedSum> At(SumProblem problem, Expr term, Antidifference found, string? variable,
        int start)
    {
        var known = Ranged.Known(problem, variable, start);
        var range = Range.Clipped(term, problem.Index, problem.From, problem.To, known);
        var edges = new Edges(term, problem.Index, null, range, known);
        return edges.Inner(found.Poles) is { } inner && !edges.IsReversed(inner)
            ? edges.Total([Build.One], found.G, inner)
                .Select(value => Closed(problem, term, value, found, inner, variable, start))
            : new Reason.NotCovered("the sum", "its antidifference may have a pole inside the range");
    }

    private static ClosedSum Closed(
        SumProblem problem, Expr term, Expr value, Antidifference found, Range inner, string? variable, int start)
    {
        var closed = Summate.Closed(
            problem, value, new Certificate.Telescoping(found.G, found.Ratio, inner.From, inner.To), variable, start);
        return variable is null
            ? closed
            : closed with { ValidFrom = Ranged.Extended(problem, term, closed.Value, variable, start) };
    }
}
