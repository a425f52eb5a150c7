using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// Poles among the terms of a sum that are left out because a factorial below the line makes them zero: where the
/// denominator is zero too they have no value, as binomial(3,k)/(k-x) has none at x = k = 7.
/// </summary>
internal static class Hidden
{
    /// <summary>What keeps the zeros of denominators out of the range; nothing where no term is left out.</summary>
    public static Seq<Proviso> Of(SumProblem problem, Expr term, Assumptions known)
    {
        var range = new SummationRange(problem.From, problem.To);
        return SummationRange.Clipped(term, problem.Index, range.From, range.To, known) == range ? []
            : Build.Factors(problem.Term).SelectMany(factor => Poles(factor, problem.Index, known)).Distinct()
                .Where(zero => MayBeInside(zero, range, known))
                .Select(zero => (Proviso)new Proviso.NoIndex(zero, range.From, range.To))
                .Concat(Least(problem, known)).ToSeq();
    }

    /// <summary>
    /// That upper entries of binomials are not -1, -2, ... where lower entries fall below zero in the range: binomial(M,k)
    /// has a pole at M = -2, k = -1.
    /// </summary>
    public static IEnumerable<Proviso> UpperEntries(SumProblem problem, Assumptions known) =>
        from binomial in problem.Term.Descendants.OfType<Expr.Apply>()
        where binomial.Function == Function.Binomial && !binomial.Arguments[0].Contains(Build.Symbol(problem.Index))
            && binomial.Arguments[1].Contains(Build.Symbol(problem.Index))
        let upper = binomial.Arguments[0]
        where upper is not Expr.Number && SignTest.Of(upper + Build.One, known) != Sign.Positive
            && new[] { problem.From, problem.To }
                .Any(end => !Conventions.IsNatural(binomial.Arguments[1].Substitute(problem.Index, end), known))
        select (Proviso)new Proviso.NoPole(upper);

    /// <summary>The factorials above the line where their arguments are least, unless they have values there.</summary>
    private static IEnumerable<Proviso> Least(SumProblem problem, Assumptions known) =>
        from factor in Build.Factors(problem.Term).Select(Build.SplitPower)
        where factor is { Base: Expr.Apply(Function.Factorial, _), Exponent: Expr.Number({ Sign: > 0 }) }
        let argument = ((Expr.Apply)factor.Base).Arguments[0]
        let next = argument.Substitute(problem.Index, Build.Symbol(problem.Index) + Build.One)
        let step = SummationRange.Distance(argument, next, known)
        where step is not (null or 0)
        let least = argument.Substitute(problem.Index, step > 0 ? problem.From : problem.To)
        from proviso in Validity.Of(Build.Apply(Function.Factorial, least), null, known)
        select proviso;

    private static IEnumerable<Expr> Poles(Expr factor, string index, Assumptions known) =>
        NormalForm.Of(factor, known) is Result<Fraction>.Ok({ IsZero: false } form) && ShiftQuotient.IsRationalIn(form, index)
            ? IndexFactors.Of(form, index, known).Linear.Where(own => own.Power < 0).Select(own => own.Zero)
            : [];

    private static bool MayBeInside(Expr zero, SummationRange range, Assumptions known) =>
        (zero is not Expr.Number({ IsInteger: false }))
        && SignTest.Of(range.From - zero, known) != Sign.Positive && SignTest.Of(zero - range.To, known) != Sign.Positive;
}
