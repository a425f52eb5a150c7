using QBattery.Symbolic.Expressions.Language;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Certificates;

/// <summary>Whether the question makes sense.</summary>
internal static class Statement
{
    /// <summary>The problem with its symbols read as integers where they must be, or what is wrong with it.</summary>
    public static Result<SumProblem> Check(SumProblem problem) =>
        from index in Index(problem)
        from lower in Limit("the lower limit", problem.From)
        from upper in Limit("the upper limit", problem.To)
        from ordered in Ordered(problem)
        from term in NormalForm.Of(problem.Term, problem.Assumptions)
        from finite in Finite.Of(Conventions.Read(problem))
        select finite;

    private static Result<bool> Index(SumProblem problem) => (problem.Index, Vocabulary.IsFree(problem.Index)) switch
    {
        (var name, false) => SumRefusals.ReservedIndex(name),
        (var name, _) when problem.From.Symbols.Contains(name) || problem.To.Symbols.Contains(name) =>
            SumRefusals.IndexInLimit(name),
        (var name, _) when problem.Assumptions.Of(name) != Domain.Real =>
            SumRefusals.AssumedIndex(name),
        _ => true,
    };

    private static Result<bool> Limit(string what, Expr limit) => limit is Expr.Number({ IsInteger: false })
        ? SumRefusals.FractionalLimit(what, limit)
        : limit == Build.Undefined ? new Reason.DivisionByZero(what)
        : true;

    /// <summary>
    /// A sum whose last index is below its first by more than one, for every value or for all large values of the
    /// symbols, is taken for a mistake.
    /// </summary>
    private static Result<bool> Ordered(SumProblem problem)
    {
        var known = problem.To.Symbols.Concat(problem.From.Symbols).Distinct()
            .Where(name => problem.Assumptions.Of(name) == Domain.Real)
            .Aggregate(problem.Assumptions, (all, name) => all.With(name, Domain.PositiveInteger));
        var length = problem.To - problem.From + Build.One;
        return SignTest.Of(length, known) == Sign.Negative || Shrinks(length, known)
            ? SumRefusals.ReversedLimits(problem)
            : true;
    }

    /// <summary>Whether a length falls with some symbol that may be large, and grows with none.</summary>
    private static bool Shrinks(Expr length, Assumptions known)
    {
        var slopes = length.Symbols.Where(name => known.Of(name).Interval.Upper is null)
            .Select(name => SignTest.Of(length.Substitute(name, Build.Symbol(name) + Build.One) - length, known))
            .ToList();
        return slopes.Contains(Sign.Negative) && slopes.TrueForAll(slope => slope is Sign.Negative or Sign.Zero);
    }
}
