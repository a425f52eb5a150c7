using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>A factor of a denominator that contains the index, and how often it occurs.</summary>
internal sealed record Pole(Expr Factor, int Order)
{
    /// <summary>
    /// The poles of R t beside those of factorials in t itself: one over a factorial has none, which its normal form,
    /// shifted by a whole number, would not show.
    /// </summary>
    public static Result<Seq<Pole>> Of(Fraction ratio, Expr term, string index, Assumptions known) =>
        NormalForm.Of(Build.Product(Build.Factors(term).Where(factor => !IsFactorial(factor))), known)
            .Select(rest => Of(ratio * rest, index));

    private static bool IsFactorial(Expr factor) => Build.SplitPower(factor) is
        { Base: Apply(Function.Factorial, _), Exponent: Number({ IsInteger: true }) };

    /// <summary>The factors of the denominator of a normal form, those linear in the index apart.</summary>
    public static Seq<Pole> Of(Fraction form, string index)
    {
        if (form.IsZero) return [];
        var ring = Ring.For([form], index);
        return ring.Factors(form).Where(f => f.Power < 0)
            .SelectMany(f => LinearFactors.Of(f.Factor, ring.Index).Select(l => (l.Factor, Power: l.Power * f.Power)))
            .Where(f => f.Factor.DegreeIn(ring.Index) > 0)
            .Select(f => new Pole(ring.ToPolynomial(f.Factor).ToExpr(), -f.Power)).ToSeq();
    }
}
