using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// Sums of a fixed number of terms from some N on, because all others vanish: binomial(5,k) from 0 to N >= 5.
/// </summary>
internal static class Support
{
    /// <summary>The last start that is tried, and the most terms that are added up.</summary>
    private const int MaxStart = 1 << 20, MaxTerms = 1000;

    /// <summary>The sum, valid from where the range holds all terms that do not vanish; null where they are no fixed number.</summary>
    public static Result<ClosedSum>? Of(SumProblem problem, Expr term, string? variable)
    {
        if (variable is null || term.Contains(Build.Symbol(variable))) return null;
        var range = Clipped(problem, term, variable, MaxStart);
        return SummationRange.Distance(range.From, range.To, problem.Assumptions) is { } distance and < MaxTerms and >= -1
            ? Added(problem, term, variable, range, distance + 1)
            : null;
    }

    private static Result<ClosedSum> Added(SumProblem problem, Expr term, string variable, SummationRange range, int count) =>
        Result.All(Enumerable.Range(0, count).Select(i =>
            UpperNegation.At(problem.Term, problem.Index, range.From + Build.Number(i), problem.Assumptions)))
        .Select(terms => SumForm.Closed(problem, Build.Sum(terms), new Certificate.Addition(count), variable,
            Ranged.Extended(problem, term, Build.Sum(terms), variable, First(problem, term, variable, range))));

    /// <summary>The least start from which on the range is proved to hold them, by bisection.</summary>
    private static int First(SumProblem problem, Expr term, string variable, SummationRange range)
    {
        var (low, high) = (Ranged.Starts(problem, variable, Fraction.One).First(), MaxStart);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (Clipped(problem, term, variable, middle) == range) high = middle;
            else low = middle + 1;
        }
        return high;
    }

    private static SummationRange Clipped(SumProblem problem, Expr term, string variable, int start) =>
        SummationRange.Clipped(term, problem.Index, problem.From, problem.To, Ranged.Known(problem, variable, start));
}
