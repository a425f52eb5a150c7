using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

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
        select solved).Else(reason => new Solved.Refused(Phrase.Of($"it is not solved: {reason}")));

    private Result<Solved> Solve(Seq<Fraction> coefficients, Seq<Fraction> ratios)
    {
        var ring = Ring.For([.. coefficients, .. ratios], V);
        var own = new ShiftOperator(coefficients.Select(a => ring.Parts(a).Numerator).ToSeq(), ring.Index);
        var homogeneous = ratios.Select(ring.Parts)
            .Aggregate(own, (all, ratio) => all.Annihilating(ratio.Numerator, ratio.Denominator));
        var solutions = HypergeometricSolutions.Of(ring, homogeneous, V, Recurrence.Start, Known);
        return from matched in Matched(solutions.Terms, homogeneous.Order, solutions.From)
               from value in matched is { } ? Result.Ok<Expr?>(matched) : Interlaced(coefficients, solutions.From)
               select value is { } closed
                   ? (Solved)new Solved.Found(closed, solutions.From)
                   : new Solved.Refused(NoHypergeometricSolution.Text(
                       solutions, Parameters(ring), isMinimal: ratios.Count == 0 && coefficients.Count == 3));
    }

    private static Seq<string> Parameters(Ring ring) =>
        ring.Frame.Variables.SkipLast(1).SelectMany(v => v.Atom.ToExpr().Symbols).ToSeq();

    /// <summary>The combination of solutions that has the values of the sum; null for none.</summary>
    private Result<Expr?> Matched(Seq<Expr> terms, int order, int first) =>
        from values in Result.All(Enumerable.Range(first, order).Select(at => Ranged.At(Problem, Term, V, at)
            ?? SumRefusals.NoLength(V, at)))
        from value in Combination.Of(terms, values, V, first, Known)
        select value;

    /// <summary>Where a_1 = 0 and e = 0, the solution with even and odd v apart.</summary>
    private Result<Expr?> Interlaced(Seq<Fraction> coefficients, int first) =>
        coefficients is [var low, { IsZero: true }, var high] && Recurrence.Right == Build.Zero
            && Alternating.Of(-low / high, V, first, Known) is Result<Seq<Expr>>.Ok(var terms)
            ? Matched(terms, 2, first)
            : Result.Ok<Expr?>(null);
}
