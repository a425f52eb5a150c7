using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>
/// From normal forms back to expressions a reader likes: denominators and short numerators factored, factors written
/// with positive sign (<see cref="Orientation"/>), exponentials cancelled against factors (<see cref="Absorption"/>).
/// </summary>
internal static class FractionToExpr
{
    extension(Fraction fraction)
    {
        /// <summary>The fraction as an expression.</summary>
        public Expr ToExpr() => fraction.ToExpr(Assumptions.None);

        /// <summary>
        /// The fraction as an expression to compute with rather than to read: numerator multiplied out, no signs looked at.
        /// </summary>
        internal Expr ToPlainExpr()
        {
            if (fraction.Denominator.Count == 0 || fraction.IsZero) return PlainNumerator(fraction.Numerator);
            return Build.Product([
                PlainNumerator(fraction.Numerator),
                .. fraction.Denominator.Select(f => Build.Power(f.Factor.ToExpr(), Build.Number(-f.Multiplicity)))]);
        }

        /// <summary>The fraction as an expression, with signs as the assumptions suggest: 1-q rather than q-1 for q below 1.</summary>
        public Expr ToExpr(Assumptions assumptions)
        {
            if (fraction.IsZero) return Build.Zero;
            if (fraction.AsPolynomial is { } polynomial && IsPlain(polynomial)) return polynomial.ToExpr();
            var (number, monomial, primitive) = fraction.Numerator.Split();
            var (roots, others) = primitive.SplitRoots();
            var (outer, factors) = Absorption.Of(monomial, [.. Numerator(others), .. fraction.Denominator.Select(Inverted)]);
            var (sign, oriented) = Orientation.Of(number, factors, assumptions);
            return Build.Product([
                Build.Number(sign), outer.ToExpr(), roots.ToExpr(),
                .. oriented.Select(f => Build.Power(f.Factor.ToExpr(), Build.Number(f.Multiplicity)))]);
        }
    }

    /// <summary>Kernels in every term in front, so that factorials stay factors.</summary>
    private static Expr PlainNumerator(Polynomial polynomial)
    {
        if (polynomial.IsZero || IsPlain(polynomial)) return polynomial.ToExpr();
        var (number, monomial, primitive) = polynomial.Split();
        return Build.Product(Build.Number(number), monomial.ToExpr(), primitive.ToExpr());
    }

    /// <summary>
    /// One term, or numbers times symbols: nothing to factor, and signs are multiplied out again. Most arguments of
    /// factorials are such.
    /// </summary>
    private static bool IsPlain(Polynomial polynomial)
    {
        if (polynomial.IsMonomial) return true;
        foreach (var (monomial, _) in polynomial.Terms)
            if (monomial.Powers is not ([] or [(Atom.Kernel(Expr.Symbol), { IsOne: true })])) return false;
        return true;
    }

    /// <summary>The numerator factored if that is shorter to write, else whole.</summary>
    private static IEnumerable<(Polynomial Factor, int Multiplicity)> Numerator(Polynomial primitive)
    {
        var factors = Factorization.Of(primitive)
            .SelectMany(f => AffineFactors.Of(f.Factor).Select(g => (Factor: g, f.Multiplicity))).ToList();
        return factors.Sum(f => Length(f.Factor)) <= Length(primitive) ? factors : [(primitive, 1)];
    }

    /// <summary>How long a polynomial is to write: terms, coefficients, names and exponents.</summary>
    private static int Length(Polynomial polynomial) => polynomial.Terms.Sum(t =>
        1 + (t.Coefficient.Abs().IsOne ? 0 : 1) + t.Monomial.Powers.Sum(p => p.Exponent.IsOne ? 1 : 2));

    private static (Polynomial Factor, int Multiplicity) Inverted((Polynomial Factor, int Multiplicity) f) => (f.Factor, -f.Multiplicity);
}
