using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>
/// Rational terms with simple poles: 1/(k-z) is a difference of harmonic numbers, and what is left is a polynomial.
/// </summary>
internal static class HarmonicSum
{
    /// <summary>The antidifference, or that there is none.</summary>
    public static Result<Antidifference> Of(Expr term, string index, Assumptions known) =>
        from form in NormalForm.Of(term, known)
        from rational in ShiftQuotient.IsRationalIn(form, index) ? Result.Ok(form) : Antidifference.None(term, index)
        from zeros in SimplePoles(form, term, index, known)
        from residues in Result.All(zeros.Select(zero => Residue(form, index, zero, known)))
        let parts = zeros.Zip(residues, (zero, c) => (Zero: zero, Residue: c)).ToSeq()
        let rest = NormalForm.Simplify(term - Build.Sum(parts.Select(p => p.Residue / (Build.Symbol(index) - p.Zero))),
            known)
        from whole in rest == Build.Zero ? Build.Zero : Polynomial(rest, term, index, known)
        select new Antidifference(
            whole + Build.Sum(parts.Select(p => p.Residue * Simple(Build.Symbol(index), p.Zero, known))), null,
            parts.Select(p => new Pole(Build.Symbol(index) - p.Zero, 1)).ToSeq(), Fraction.One);

    /// <summary>
    /// H(k-z-1) or H(z-k), both antidifferences of 1/(k-z): the one without poles for k above z, or below.
    /// </summary>
    private static Expr Simple(Expr k, Expr zero, Assumptions known) => Build.Apply(
        Function.Harmonic, GammaProduct.IsLarge(zero, known) ? zero - k : k - zero - Build.One);

    /// <summary>The zeros in the index of the denominator, all simple.</summary>
    private static Result<Seq<Expr>> SimplePoles(Fraction form, Expr term, string index, Assumptions known)
    {
        var ring = Ring.For([form], index);
        var factors = ring.Factors(form).Where(f => f.Power < 0)
            .SelectMany(f => LinearFactors.Of(f.Factor, ring.Index).Select(l => (l.Factor, Power: l.Power * f.Power)))
            .Where(f => f.Factor.DegreeIn(ring.Index) > 0).ToList();
        return factors.Count > 0 && factors.All(f => f.Power == -1 && f.Factor.DegreeIn(ring.Index) == 1)
            ? factors.Select(f => IndexFactors.Zero(ring, f.Factor, known)).ToSeq()
            : Antidifference.None(term, index);
    }

    private static Result<Expr> Residue(Fraction form, string index, Expr zero, Assumptions known) =>
        from factor in NormalForm.Of(Build.Symbol(index) - zero, known)
        from value in NormalForm.Of((form * factor).ToExpr(known).Substitute(index, zero), known)
        select value.ToExpr(known);

    private static Result<Expr> Polynomial(Expr rest, Expr term, string index, Assumptions known) =>
        Telescoper.Of(rest, index, null, 0, known).Then(found => found is { } telescoper
            ? NormalForm.Of(rest, known).Select(form => (telescoper.R / telescoper.Coefficients[0] * form).ToExpr(known))
            : Result.Fail<Expr>(Antidifference.None(term, index)));
}
