using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation;
using QBattery.Symbolic.Summation.Certificates;
using QBattery.Symbolic.Summation.Gosper;
using QBattery.Symbolic.Summation.Terms;
using QBattery.Symbolic.Summation.Zeilberger;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic;

/// <summary>Closed forms of sums of hypergeometric terms, each with a certificate that has been checked.</summary>
public static class Summate
{
    /// <summary>Sums of a fixed number of terms up to this are added up.</summary>
    private const int MaxTerms = 1000;

    /// <summary>
    /// The sum: term by term where its length is a number; else by Gosper's indefinite summation; else by Zeilberger's
    /// creative telescoping of order 1, then 2, and the solution of the recurrence it gives. With N/2 in its limits,
    /// for N = 2M.
    /// </summary>
    /// <returns>
    /// The closed form, or why not: a term that is not hypergeometric, limits that are reversed or no integers, a
    /// pole in the range; <see cref="Reason.NoClosedForm"/> with what is proved.
    /// </returns>
    /// <param name="problem">The sum.</param>
    /// <param name="learned">Told of a recurrence of higher order once it is proved, before its solution is looked for.</param>
    public static Result<ClosedSum> Of(SumProblem problem, Action<Reason.NoClosedForm>? learned = null) =>
        from sound in Statement.Check(problem)
        from found in FractionalLimits.Of(sound, own => Direct(own, learned)) ?? OnDiagonals(sound, learned)
        from written in AsWritten.Of(found, sound)
        select written;

    /// <summary>
    /// As the sum stands; where that fails, along the diagonals on which its range is proved to be one, or with a symbol of
    /// its own for N where N does not run.
    /// </summary>
    private static Result<ClosedSum> OnDiagonals(
        SumProblem problem, Action<Reason.NoClosedForm>? learned) => Direct(problem, learned) switch
    {
        Result<ClosedSum>.Fail fail => Diagonal.Of(problem, Written(problem)).Select(own => Along(own, problem))
            .Concat(Decoupled.Of(problem).Select(own => Direct(own.Problem, null).Select(sum => sum with
            {
                Restated = Decoupled.Back(problem, own.Name, own.Other, sum),
            })))
            .FirstOrDefault(found => found.IsOk) ?? fail,
        Result<ClosedSum>.Ok direct => direct,
    };

    private static Result<ClosedSum> Along(Substitution own, SumProblem given) => Direct(own.Problem, null)
        .Select(sum => sum with { Restated = Diagonal.Back(own, sum, Written(given)) });

    private static Expr Written(SumProblem problem) => problem.InFactorials;

    private static Result<ClosedSum> Direct(SumProblem sound, Action<Reason.NoClosedForm>? learned) =>
        from term in Result.Ok(Written(sound))
        from found in Nothing(sound) ?? Addition(sound, term) ?? Search(sound, term, learned)
        from defined in found.Value.Descendants.Contains(Build.Undefined)
            ? Result.Fail<bool>(SumRefusals.PoleAtAnEnd)
            : true
        let tidy = Validity.Of(found with { Value = Binomials.Tidy(found.Value, sound.Assumptions) }, term)
        from points in IsEmpty(sound) ? Result.Ok<Seq<string>>([]) : Checker.Check(tidy)
        select tidy with { CheckedAt = points };

    /// <summary>Zero, where there is no term or every term is zero; null elsewhere.</summary>
    private static Result<ClosedSum>? Nothing(SumProblem problem) =>
        IsEmpty(problem) || NormalForm.Of(problem.Term, problem.Assumptions) is Result<Fraction>.Ok({ IsZero: true })
            ? Result.Ok(SumForm.Closed(problem, Build.Zero, new Certificate.Addition(0), null, 0))
            : null;

    /// <summary>Whether the range ends just before it starts, so that there is nothing to compare.</summary>
    private static bool IsEmpty(SumProblem problem) =>
        SummationRange.Distance(problem.From, problem.To, problem.Assumptions) == -1;

    private static Result<ClosedSum>? Addition(SumProblem problem, Expr term) =>
        SummationRange.Clipped(term, problem.Index, problem.From, problem.To, problem.Assumptions) is var range
        && SummationRange.Distance(range.From, range.To, problem.Assumptions) is { } distance && distance < MaxTerms
            ? Result.All(Enumerable.Range(0, Math.Max(0, distance + 1))
                    .Select(i => UpperNegation.At(problem.Term, problem.Index, range.From + Build.Number(i), problem.Assumptions)))
                .Select(terms => SumForm.Closed(problem, Build.Sum(terms), new Certificate.Addition(Math.Max(0, distance + 1)), null, 0))
            : null;

    private static Result<ClosedSum> Search(SumProblem problem, Expr term, Action<Reason.NoClosedForm>? learned) =>
        from zero in ShiftQuotient.Of(term, problem.Index, 1, problem.Assumptions)
        from found in Attempts(problem, term, learned).Aggregate(
            Result.Fail<ClosedSum>(SumRefusals.NoIntegersInLimits), Better)
        select found;

    /// <summary>
    /// Lazily, the next only after the one before has failed; certificates with factors far apart, which are long, last.
    /// </summary>
    private static IEnumerable<Func<Result<ClosedSum>>> Attempts(
        SumProblem problem, Expr term, Action<Reason.NoClosedForm>? learned)
    {
        var variables = Variables(problem);
        var inner = variables.Where(name => term.Contains(Build.Symbol(name!))).ToSeq();
        foreach (var variable in variables.DefaultIfEmpty(null)) yield return () =>
            Indefinite.Of(problem, term, variable, GosperForm.Near);
        foreach (var variable in inner) yield return () => CreativeTelescoping.Of(problem, term, variable!, GosperForm.Near, learned);
        if (HasFar(problem, term, null, 0)) foreach (var variable in variables.DefaultIfEmpty(null)) yield return () =>
            Indefinite.Of(problem, term, variable, GosperForm.Far);
        foreach (var variable in inner.Where(name => HasFar(problem, term, name, CreativeTelescoping.MaxOrder))) yield return () =>
            CreativeTelescoping.Of(problem, term, variable!, GosperForm.Far, learned);
        foreach (var variable in variables)
            if (Support.Of(problem, term, variable) is { } added) yield return () => added;
    }

    private static bool HasFar(SumProblem problem, Expr term, string? variable, int order) =>
        Telescoper.HasFarFactors(term, problem.Index, variable, order, problem.Assumptions);

    /// <summary>The first success; of failures the one that proves most.</summary>
    private static Result<ClosedSum> Better(Result<ClosedSum> sofar, Func<Result<ClosedSum>> next) => sofar switch
    {
        Result<ClosedSum>.Ok => sofar,
        Result<ClosedSum>.Fail(var before) => next() switch
        {
            Result<ClosedSum>.Ok(var found) => found,
            Result<ClosedSum>.Fail(var reason) => Weight(reason) >= Weight(before) ? reason : before,
        },
    };

    private static int Weight(Reason reason) =>
        reason is Reason.NoClosedForm ? 2 : reason is Reason.BadArgument ? 1 : 0;

    /// <summary>Symbols that may run through integers: those in the limits, N and the upper limit first.</summary>
    private static Seq<string?> Variables(SumProblem problem) => problem.To.Symbols.Concat(problem.From.Symbols)
        .Where(name => problem.Assumptions.Of(name).Interval.Upper is null)
        .OrderByDescending(name => name == "N").Distinct().Cast<string?>().ToSeq();
}
