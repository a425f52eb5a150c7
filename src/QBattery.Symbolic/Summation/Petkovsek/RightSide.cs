using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>Right hand sides of recurrences as sums of hypergeometric terms.</summary>
internal static class RightSide
{
    /// <summary>A right hand side has at most so many hypergeometric terms.</summary>
    private const int MaxTerms = 2;

    /// <summary>
    /// Quotients r_1, r_2, ... with ... (E - r_2)(E - r_1) e = 0; none where e is zero.
    /// </summary>
    public static Result<Seq<Fraction>> Ratios(Fraction right, string variable, Assumptions known) =>
        from ratios in Result.All(Terms(right, variable, known).Select(term => Ratio(term, variable, known)))
        from chain in ratios.Count <= MaxTerms ? Chain(ratios, variable, known)
            : SumRefusals.LongRightSide(MaxTerms)
        select chain;

    /// <summary>Terms of the numerator with the same kernels in v stay together.</summary>
    public static Seq<Expr> Terms(Fraction form, string variable, Assumptions known) => form.Numerator.Terms
        .GroupBy(t => Kernels(t.Monomial, variable))
        .Select(group => new Fraction(Polynomial.Reduce(group), []))
        .Select(numerator => numerator.ToExpr(known) / Fraction.Of(Fraction.Expand(form.Denominator)).ToExpr(known))
        .ToSeq();

    private static Monomial Kernels(Monomial monomial, string variable) => new(monomial.Powers
        .Where(p => p.Atom is not Atom.Kernel(Symbol) && p.Atom.ToExpr().Contains(Build.Symbol(variable))).ToSeq());

    private static Result<Fraction> Ratio(Expr term, string variable, Assumptions known) =>
        ShiftQuotient.Of(term, variable, 1, known).Select(ratio => ratio.Parts
            .Aggregate(Fraction.One, (product, part) => product * part.Part.Pow(part.Power)));

    /// <summary>(E - r) takes a term with quotient s to its multiple by s - r.</summary>
    private static Result<Seq<Fraction>> Chain(Seq<Fraction> ratios, string variable, Assumptions known) =>
        ratios is not [var first, .. var rest] ? Result.Ok<Seq<Fraction>>([])
        : from moved in Result.All(rest.Where(s => !(s - first).IsZero)
            .Select(s => Moved(s - first, variable, known).Select(next => s * next / (s - first))))
          from chain in Chain(moved, variable, known)
          select (Seq<Fraction>)[first, .. chain];

    private static Result<Fraction> Moved(Fraction form, string variable, Assumptions known) => NormalForm.Of(
        form.ToExpr(known).Substitute(variable, Build.Symbol(variable) + Build.One), known);
}
