namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// An exponent as a sum of rational multiples of expressions that depend on the exponent alone, so that
/// e^(1 + 1/(1+q)), e e^(1/(1+q)) and e^((2+q)/(1+q)) are the same product of kernels.
/// </summary>
internal static class ExponentPieces
{
    /// <summary>Numerators are divided while they are no longer than this.</summary>
    private const int MaxTerms = 100;

    /// <summary>The terms of the quotient and, over the denominator, those of the remainder.</summary>
    public static IEnumerable<(Expr Monic, Rational Coefficient)> Of(Fraction exponent)
    {
        if (exponent.AsPolynomial is { } polynomial) return Terms(polynomial, Build.One);
        var (quotient, remainder) = Divide(exponent.Numerator, Fraction.Expand(exponent.Denominator));
        var inverse = Build.Product(exponent.Denominator.Select(f => Build.Power(f.Factor.ToExpr(), Build.Number(-f.Multiplicity))));
        return [.. Terms(quotient, Build.One), .. Terms(remainder, inverse)];
    }

    private static IEnumerable<(Expr, Rational)> Terms(Polynomial polynomial, Expr factor) =>
        polynomial.Terms.Select(t => (t.Monomial.ToExpr() * factor, t.Coefficient));

    /// <summary>Division with remainder: no term of the remainder is a multiple of the leading monomial of the divisor.</summary>
    private static (Polynomial Quotient, Polynomial Remainder) Divide(Polynomial dividend, Polynomial divisor)
    {
        var (leading, quotient, remainder) = (divisor.Leading, Polynomial.Zero, Polynomial.Zero);
        while (!dividend.IsZero && dividend.Terms.Count + remainder.Terms.Count <= MaxTerms)
        {
            var (monomial, coefficient) = dividend.Leading;
            var ratio = monomial * leading.Monomial.Pow(Rational.MinusOne);
            var isMultiple = leading.Monomial.Powers.All(p => ratio.ExponentOf(p.Atom).Sign >= 0);
            var step = Polynomial.Term(isMultiple ? ratio : monomial, isMultiple ? coefficient / leading.Coefficient : coefficient);
            (quotient, remainder) = isMultiple ? (quotient + step, remainder) : (quotient, remainder + step);
            dividend -= isMultiple ? step * divisor : step;
        }
        return (quotient, remainder + dividend);
    }
}
