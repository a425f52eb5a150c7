using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>Normal forms that are real and not the zero function by their shape alone, as most are.</summary>
internal static class EvidentlyNonZero
{
    /// <summary>
    /// Whether the form is a polynomial in symbols that range over intervals, which vanishes nowhere dense, over such
    /// polynomials, times powers of positive numbers.
    /// </summary>
    public static bool Of(Fraction form, Assumptions assumptions)
    {
        if (form.IsZero || !form.Denominator.All(f => f.Factor.Atoms.All(atom => IsFree(atom, assumptions)))) return false;
        var leading = form.Numerator.Leading.Monomial;
        return form.Numerator.Atoms.All(atom => IsFree(atom, assumptions)
            || (IsPositive(atom) && form.Numerator.Terms.All(t => t.Monomial.ExponentOf(atom) == leading.ExponentOf(atom))));
    }

    private static bool IsFree(Atom atom, Assumptions assumptions) => atom is Atom.Kernel(Expr.Symbol(var name))
        && assumptions.Of(name) is { Integrality: Integrality.Real, Interval: var interval }
        && (interval is not ({ } low, { } high) || low.Value < high.Value);

    private static bool IsPositive(Atom atom) => atom is Atom.Prime or Atom.Kernel(Expr.Constant)
        || (atom is Atom.Kernel(Expr.Power(Expr.Constant, var exponent)) && !exponent.Has(part => !IsRational(part)));

    /// <summary>Whether a part of an expression stands in rational functions.</summary>
    private static bool IsRational(Expr part) =>
        part is Expr.Number or Expr.Symbol or Expr.Sum or Expr.Product or Expr.Power(_, Expr.Number({ IsInteger: true }));
}
