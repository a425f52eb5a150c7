using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Sums whose variable is an integer from some least value on.</summary>
internal static class Ranged
{
    /// <summary>So many least values are tried.</summary>
    private const int MaxTries = 8;

    /// <summary>Sums at the least value have at most so many terms.</summary>
    private const int MaxTerms = 200;

    /// <summary>What is assumed, with the variable an integer not below a value.</summary>
    public static Assumptions Known(SumProblem problem, string? variable, int start) => variable is null
        ? problem.Assumptions
        : problem.Assumptions.With(variable, new(new(new(start, true), null), Integrality.Integer));

    /// <summary>
    /// The least values to try in turn, all above the zeros of a factor that must not vanish, the range not reversed.
    /// </summary>
    public static IEnumerable<int> Starts(SumProblem problem, string? variable, Fraction factor) => variable is null
        ? [0]
        : Enumerable.Range(
            Math.Max(First(problem, variable), LastZero(factor, variable) + 1), MaxTries);

    /// <summary>The least value that is assumed possible and at which the range is not reversed.</summary>
    public static int First(SumProblem problem, string variable) =>
        Validity.FirstOrdered(problem, variable) is { } ordered ? Math.Max(Least(problem, variable), ordered)
            : Least(problem, variable);

    /// <summary>The least integer that is assumed possible, 0 if nothing is said.</summary>
    private static int Least(SumProblem problem, string variable) =>
        problem.Assumptions.Of(variable).Interval.Integers.Lower is { } lower ? (int)lower.Value.Numerator : 0;

    /// <summary>The largest integer at which a polynomial factor vanishes; -1 where there is none from 0 on.</summary>
    public static int LastZero(Fraction factor, string variable)
    {
        var ring = Ring.For([factor], variable);
        return ring.Factors(factor).SelectMany(f => LinearFactors.Zeros(f.Factor, ring.Index))
            .Select(zero => zero.TryToInt(out var whole) ? whole : -1)
            .DefaultIfEmpty(-1).Max();
    }

    /// <summary>The sum at one value of its variable, added up; null where its length there is no number.</summary>
    public static Result<Expr>? At(SumProblem problem, Expr term, string variable, int value)
    {
        var range = RangeAt(problem, term, variable, Build.Number(value));
        return SummationRange.Distance(range.From, range.To, problem.Assumptions) is { } distance && distance <= MaxTerms
            ? Result.All(Enumerable.Range(0, Math.Max(0, distance + 1))
                .Select(i => At(problem, variable, value, range.From + Build.Number(i))))
                .Select(terms => NormalForm.Simplify(Build.Sum(terms), problem.Assumptions))
            : null;
    }

    /// <summary>The range at a value, without terms that vanish where its length is no number with them, or a large one.</summary>
    private static SummationRange RangeAt(SumProblem problem, Expr term, string variable, Expr value)
    {
        var whole = new SummationRange(problem.From.Substitute(variable, value), problem.To.Substitute(variable, value));
        return SummationRange.Distance(whole.From, whole.To, problem.Assumptions) <= MaxTerms ? whole : SummationRange.Clipped(
            term.Substitute(variable, value), problem.Index, whole.From, whole.To, problem.Assumptions);
    }

    private static Result<Expr> At(SumProblem problem, string variable, int value, Expr k) =>
        Factorials.Settled(Factorials.Signs(Factorials.Only(UpperNegation.Of(
            problem.Term.Substitute(new Dictionary<string, Expr>
            {
                [variable] = Build.Number(value), [problem.Index] = k,
            }), problem.Assumptions))), problem.Assumptions);

    /// <summary>The least value, from a start downwards, to which a closed form that holds above it extends.</summary>
    public static int Extended(SumProblem problem, Expr term, Expr closed, string variable, int start)
    {
        while (start > First(problem, variable) && Agrees(problem, term, closed, variable, start - 1)) start--;
        return start;
    }

    private static bool Agrees(SumProblem problem, Expr term, Expr closed, string variable, int value) =>
        Difference(problem, term, closed, variable, value) is Result<Fraction>.Ok({ IsZero: true });

    /// <summary>Whether a closed form has a pole at a value where it should be the sum, or another value.</summary>
    public static bool Differs(SumProblem problem, Expr term, Expr closed, string variable, int value) =>
        Difference(problem, term, Factorials.Only(closed), variable, value) is Result<Fraction>.Ok({ IsZero: false })
            or Result<Fraction>.Fail(Reason.DivisionByZero or Reason.OutsideDomain);

    /// <summary>The sum at a value less the closed form, or why the latter has no value; null where the sum has none.</summary>
    private static Result<Fraction>? Difference(SumProblem problem, Expr term, Expr closed, string variable, int value) =>
        At(problem, term, variable, value) is Result<Expr>.Ok(var sum)
            ? Factorials.At(closed, variable, Build.Number(value), problem.Assumptions)
                .Then(own => NormalForm.Of(sum - own, problem.Assumptions))
            : null;
}
