using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>A rational function of an index as rest * product of (k - zero)^power.</summary>
/// <param name="Linear">Zeros and poles with their multiplicities, those of poles negative.</param>
/// <param name="Rest">What has no factor linear in the index.</param>
internal sealed record IndexFactors(Seq<(Expr Zero, int Power)> Linear, Expr Rest)
{
    /// <summary>The factors of a normal form that is not zero.</summary>
    public static IndexFactors Of(Fraction form, string index, Assumptions known)
    {
        var ring = Ring.For([form], index);
        var linear = ring.Factors(form)
            .SelectMany(f => LinearFactors.Of(f.Factor, ring.Index).Select(l => (l.Factor, Power: l.Power * f.Power)))
            .Where(f => f.Factor.DegreeIn(ring.Index) == 1)
            .Select(f => (Zero: Zero(ring, f.Factor, known), f.Power)).ToSeq();
        var product = Build.Product(linear.Select(f =>
            Build.Power(Build.Symbol(index) - f.Zero, Build.Number(f.Power))));
        return new(linear, NormalForm.Simplify(form.ToExpr(known) / product, known));
    }

    /// <summary>The zero of a linear polynomial.</summary>
    internal static Expr Zero(Ring ring, Nested linear, Assumptions known) => NormalForm.Simplify(
        -(ring.ToPolynomial(Univariate.Coefficient(linear, ring.Index, 0)).ToExpr()
            / ring.ToPolynomial(Univariate.Coefficient(linear, ring.Index, 1)).ToExpr()), known);
}
