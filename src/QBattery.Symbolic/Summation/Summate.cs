using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Printing;
using static QBattery.Symbolic.Expressions.Expr;

namespace QBattery.Symbolic.Summation;

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
    public static Result<ClosedSum> Of(SumProblem problem) =>
        from sound in Statement.Check(problem)
        from found in Direct(sound) switch
        {
            Result<ClosedSum>.Fail fail => FractionalLimits.Of(sound) is { } limits ? Within(sound, limits) : fail,
            Result<ClosedSum>.Ok direct => direct,
        }
        from written in AsWritten.Of(found, sound)
        select written;

    private static Result<ClosedSum> Within(SumProblem given, Result<FractionalLimits> limits) =>
        from own in limits
        from sum in Direct(own.Problem)
        select sum with { Restated = own.Back(given, sum) };

    private static Result<ClosedSum> Direct(SumProblem sound) =>
        from term in Result.Ok(Factorials.Signs(Factorials.Only(sound.Term)))
        from found in Vanishing(sound) ?? Addition(sound, term) ?? Search(sound, term)
        let tidy = Validity.Of(found with { Value = Binomials.Tidy(found.Value) }, term)
        from points in IsEmpty(sound) ? Result.Ok<Seq<string>>([]) : Checker.Check(tidy)
        select tidy with { CheckedAt = points };

    /// <summary>Zero, where there is no term or every term is zero; null elsewhere.</summary>
    private static Result<ClosedSum>? Vanishing(SumProblem problem) =>
        IsEmpty(problem) || NormalForm.Of(problem.Term, problem.Assumptions) is Result<Fraction>.Ok({ IsZero: true })
            ? Result.Ok(Closed(problem, Build.Zero, new Certificate.Addition(0), null, 0))
            : null;

    /// <summary>Whether the range ends just before it starts, so that there is nothing to compare.</summary>
    private static bool IsEmpty(SumProblem problem) =>
        Range.Distance(problem.From, problem.To, problem.Assumptions) == -1;

    private static Result<ClosedSum>? Addition(SumProblem problem, Expr term) =>
        Range.Distance(problem.From, problem.To, problem.Assumptions) is { } distance && distance < MaxTerms
            ? Result.All(Enumerable.Range(0, Math.Max(0, distance + 1))
                    .Select(i =>
                        Factorials.At(term, problem.Index, problem.From + Build.Number(i), problem.Assumptions)))
                .Select(terms => Closed(problem, Build.Sum(terms), new Certificate.Addition(distance + 1), null, 0))
            : null;

    private static Result<ClosedSum> Search(SumProblem problem, Expr term) =>
        from zero in ShiftQuotient.Of(term, problem.Index, 1, problem.Assumptions)
        from found in Attempts(problem, term).Aggregate(
            Result.Fail<ClosedSum>(new Reason.NotCovered("the sum",
                "no symbol that runs through integers was found in its limits")),
            Better)
        select found;

    /// <summary>
    /// Lazily, the next only after the one before has failed; certificates with factors far apart, which are long, last.
    /// </summary>
    private static IEnumerable<Func<Result<ClosedSum>>> Attempts(SumProblem problem, Expr term)
    {
        var variables = Variables(problem);
        var inner = variables.Where(name => term.Contains(Build.Symbol(name!))).ToSeq();
        foreach (var variable in variables.DefaultIfEmpty(null)) yield return () =>
            Indefinite.Of(problem, term, variable, GosperForm.Near);
        foreach (var variable in inner) yield return () => Creative.Of(problem, term, variable!, GosperForm.Near);
        if (HasFar(problem, term, null, 0)) foreach (var variable in variables.DefaultIfEmpty(null)) yield return () =>
            Indefinite.Of(problem, term, variable, GosperForm.Far);
        foreach (var variable in inner.Where(name => HasFar(problem, term, name, Creative.MaxOrder))) yield return () =>
            Creative.Of(problem, term, variable!, GosperForm.Far);
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

    /// <summary>A sum in closed form, not checked yet.</summary>
    internal static ClosedSum Closed(SumProblem problem, Expr value, Certificate certificate, string? variable,
        int start)
    {
        var known = Ranged.Known(problem, variable, start);
        var (hidden, names) = Falling.Hide(value, variable, known);
        var form = NormalForm.Of(hidden, known).Match(form => Readable(form, known).Substitute(names), _ => value);
        return new(problem, form, certificate, variable, start, []);
    }

    /// <summary>
    /// The shortest of: one fraction, or a sum of terms with different factorials, or with different kernels.
    /// </summary>
    private static Expr Readable(Fraction form, Assumptions known) => new[]
    {
        form.ToExpr(known),
        Grouped(form, atom => atom is Atom.Kernel(Apply), known),
        Grouped(form, atom => atom is Atom.Kernel(Apply or Power), known),
    }.OfType<Expr>().MinBy(expr => expr.Descendants.Count())!;

    /// <summary>The sum of the parts with different kernels; null where there is but one.</summary>
    private static Expr? Grouped(Fraction form, Func<Atom, bool> apart, Assumptions known)
    {
        var groups = form.Numerator.Terms
            .GroupBy(t => new Monomial(t.Monomial.Powers.Where(p => apart(p.Atom)).ToSeq())).ToList();
        return groups.Count <= 1 ? null : Build.Sum(groups.Select(group =>
            (Fraction.Of(Polynomial.Reduce(group)) * (form with { Numerator = Polynomial.One })).ToExpr(known)));
    }
}
