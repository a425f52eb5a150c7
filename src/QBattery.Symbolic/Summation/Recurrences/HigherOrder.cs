using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Summation.Recurrences;

/// <summary>
/// A sum that satisfies a_0(v) S(v) + ... + a_d(v) S(v+d) = e(v): S in hypergeometric terms, or the proof that this is
/// impossible. A right hand side of hypergeometric terms is first taken to zero by operators of order one.
/// </summary>
/// <param name="Problem">The sum.</param>
/// <param name="Term">Its term, in factorials.</param>
/// <param name="Recurrence">The recurrence, proved.</param>
/// <param name="Known">What is assumed, the least value of v included.</param>
internal sealed record HigherOrder(
    SumProblem Problem, Expr Term, Certificate.Recurrence Recurrence, Assumptions Known)
{
    private string V => Recurrence.Variable;

    /// <summary>The closed form, or what is proved.</summary>
    public Solved Solve() => (
        from coefficients in Result.All(Recurrence.Coefficients.Select(a => NormalForm.Of(a, Known)))
        from right in NormalForm.Of(Recurrence.Right, Known)
        from ratios in RightSide.Ratios(right, V, Known)
        from solved in Solve(coefficients, ratios)
        select solved).Or(reason => new Solved.Refused($"it is not solved: {reason.Sentence}"));

    private Result<Solved> Solve(Seq<Fraction> coefficients, Seq<Fraction> ratios)
    {
        var ring = Ring.For([.. coefficients, .. ratios], V);
        var own = new ShiftOperator(coefficients.Select(a => Parts(ring, a).Numerator).ToSeq(), ring.Index);
        var homogeneous = ratios.Select(ratio => Parts(ring, ratio))
            .Aggregate(own, (all, ratio) => all.Annihilating(ratio.Numerator, ratio.Denominator));
        var hyper = Hyper.Of(homogeneous);
        var first = First(ring, homogeneous);
        var written = hyper.Terms.Select(term => term.ToExprs(ring, V, first, Known)).ToSeq();
        var unwritten = written.OfType<Result<Seq<Expr>>.Fail>().FirstOrDefault()?.Reason;
        return from hypergeometric in Matched(written.SelectMany(term => term.Or(_ => [])).ToSeq(), homogeneous.Order, first)
               from solved in hypergeometric is { } ? Result.Ok<Expr?>(hypergeometric) : Interlaced(coefficients, first)
               select solved is { } value
                   ? (Solved)new Solved.Found(value, first)
                   : new Solved.Refused(new Verdict(hyper, unwritten, ring, ratios.Count == 0).Text);
    }

    /// <summary>
    /// From where on all values determine each other and the solutions have neither zeros nor poles.
    /// </summary>
    private int First(Ring ring, ShiftOperator own) => new[]
    {
        Recurrence.Start, Above(ring, own.Coefficients[0]),
        Above(ring, Dense.Shift(own.Coefficients[^1], own.Variable, 1 - own.Order)),
    }.Max();

    private int Above(Ring ring, Nested factor) =>
        Ranged.Starts(Problem, V, Fraction.Of(ring.ToPolynomial(factor))).First();

    /// <summary>The combination of solutions that has the values of the sum; null for none.</summary>
    private Result<Expr?> Matched(Seq<Expr> terms, int order, int first) =>
        from values in Result.All(Enumerable.Range(first, order).Select(at => Ranged.At(Problem, Term, V, at)
            ?? new Reason.NotCovered("the sum", $"its length at {V} = {at} is not a number")))
        from value in Combination.Of(terms, values, V, first, Known)
        select value;

    /// <summary>Where a_1 = 0 and e = 0, the solution with even and odd v apart.</summary>
    private Result<Expr?> Interlaced(Seq<Fraction> coefficients, int first) =>
        coefficients is [var low, { IsZero: true }, var high] && Recurrence.Right == Build.Zero
            && Alternating.Of(-low / high, V, first, Known) is Result<Seq<Expr>>.Ok(var terms)
            ? Matched(terms, 2, first)
            : Result.Ok<Expr?>(null);

    /// <summary>Numerator and denominator as polynomials.</summary>
    private static (Nested Numerator, Nested Denominator) Parts(Ring ring, Fraction form)
    {
        if (form.IsZero) return (Nested.Zero, Nested.One);
        var factors = ring.Factors(form).ToList();
        return (Dense.Product(factors.Where(f => f.Power > 0)),
            Dense.Product(factors.Where(f => f.Power < 0).Select(f => (f.Factor, -f.Power))));
    }
}
