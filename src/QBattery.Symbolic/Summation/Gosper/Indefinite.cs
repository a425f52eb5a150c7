using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>Sums of terms that are differences: S = G(to+1) - G(from).</summary>
internal static class Indefinite
{
    /// <summary>The sum, or that the term is no difference or has a pole in the range.</summary>
    public static Result<ClosedSum> Of(SumProblem problem, Expr term, string? variable, int most) =>
        Antidifference.Of(term, problem.Index, problem.Assumptions, most).Then(found => Result.First(
            from isOrdered in new[] { true, false }
            from start in Starts(problem, term, variable, found.Leading)
            select At(problem, term, found, variable, start, isOrdered)));

    /// <summary>Last of all the value from which terms are left beside those that vanish, as in binomial(k, 60).</summary>
    private static IEnumerable<int> Starts(SumProblem problem, Expr term, string? variable, Fraction leading)
    {
        var starts = Ranged.Starts(problem, variable, leading).ToList();
        if (variable is null) return starts;
        var (from, to) = SummationRange.Clipped(term, problem.Index, problem.From, problem.To, Ranged.Known(problem, variable, starts[0]));
        return Validity.FirstOrdered(problem with { From = from, To = to }, variable) is { } left && left > starts[^1]
            ? starts.Append(left) : starts;
    }

    /// <summary>From a start, better one from which the telescoped range is proved to be in order.</summary>
    private static Result<ClosedSum> At(SumProblem problem, Expr term, Antidifference found, string? variable,
        int start, bool isOrdered)
    {
        var known = Ranged.Known(problem, variable, start);
        var range = SummationRange.Clipped(term, problem.Index, problem.From, problem.To, known);
        var edges = new Edges(term, problem.Index, null, range, known) { Running = variable, Written = problem.Term };
        return edges.Inner(found.Poles) is { } inner && (isOrdered ? edges.IsOrdered(inner) : !edges.IsReversed(inner))
            ? edges.Total([Build.One], found.G, inner)
                .Select(value => Closed(problem, term, value, found, edges, inner, start))
            : SumRefusals.PoleInside;
    }

    private static ClosedSum Closed(
        SumProblem problem, Expr term, Expr value, Antidifference found, Edges edges, SummationRange inner, int start)
    {
        var variable = edges.Running;
        var closed = SumForm.Closed(
            problem, value, new Certificate.Telescoping(found.G, found.Ratio, inner.From, inner.To), variable, start);
        var ordered = InOrder(value, edges, inner);
        if (variable is null) return closed with { Provisos = ordered };
        var (from, others) = Validity.Met(ordered, variable, problem.Assumptions);
        return closed with
        {
            ValidFrom = Ranged.Extended(problem, term, closed.Value, variable, Math.Max(start, from)),
            Provisos = others,
        };
    }

    /// <summary>
    /// That the telescoped range is not reversed, where it is not proved: beside terms that vanish there may be none left,
    /// and their sum is zero; so is the closed form, or that range is left out.
    /// </summary>
    private static Seq<Proviso> InOrder(Expr value, Edges edges, SummationRange inner)
    {
        var length = inner.To + Build.One - inner.From;
        return edges.IsOrdered(inner) || (inner == edges.Range && Vanishing.Where(value, length, edges.Known)) ? []
            : [Validity.NotNegative(length)];
    }
}
