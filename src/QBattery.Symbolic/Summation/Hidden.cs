using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// Poles among the terms of a sum that are left out because a factorial below the line makes them zero: where the
/// denominator is zero too they have no value, as binomial(3,k)/(k-x) has none at x = k = 7.
/// </summary>
internal static class Hidden
{
    /// <summary>What keeps the zeros of denominators out of the range; nothing where no term is left out.</summary>
    public static Seq<Proviso> Of(SumProblem problem, Expr term, Assumptions known)
    {
        var range = new Range(problem.From, problem.To);
        return Range.Clipped(term, problem.Index, range.From, range.To, known) == range ? []
            : Build.Factors(problem.Term).SelectMany(factor => Poles(factor, problem.Index, known)).Distinct()
                .Where(zero => MayBeInside(zero, range, known))
                .Select(zero => (Proviso)new Proviso.NoIndex(zero, range.From, range.To)).ToSeq();
    }

    private static IEnumerable<Expr> Poles(Expr factor, string index, Assumptions known) =>
        NormalForm.Of(factor, known) is Result<Fraction>.Ok({ IsZero: false } form) && ShiftQuotient.IsRationalIn(form, index)
            ? IndexFactors.Of(form, index, known).Linear.Where(own => own.Power < 0).Select(own => own.Zero)
            : [];

    private static bool MayBeInside(Expr zero, Range range, Assumptions known) =>
        (zero is not Expr.Number({ IsInteger: false }))
        && SignTest.Of(range.From - zero, known) != Sign.Positive && SignTest.Of(zero - range.To, known) != Sign.Positive;
}
