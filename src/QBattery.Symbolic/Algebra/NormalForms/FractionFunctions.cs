using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>Exponentials, logarithms and powers of normal forms, most of them without the way through expressions.</summary>
internal static class FractionFunctions
{
    /// <summary>Whole powers of polynomials up to this are multiplied out without a look at their length.</summary>
    private const int MaxExponent = 8;

    extension(Fraction form)
    {
        /// <summary>e^form, a product over the terms of a polynomial.</summary>
        public Result<Fraction> Exp(Assumptions assumptions) => form.AsPolynomial is { } polynomial
            ? Result.All(polynomial.Terms, t => ExpOfTerm(t.Monomial, t.Coefficient, assumptions))
                .Select(factors => factors.Aggregate(Fraction.One, (product, factor) => product * factor))
            : NormalForm.Of(Build.Exp(form.ToExpr(assumptions)), assumptions);

        /// <summary>log(form).</summary>
        public Result<Fraction> Log(Assumptions assumptions) => Logarithms.Of(form, assumptions);

        /// <summary>form^exponent; the form is not zero.</summary>
        public Result<Fraction> Power(Fraction exponent, Assumptions assumptions) => exponent.AsNumber switch
        {
            { IsInteger: true } n when n.Abs() <= MaxExponent && form.Numerator.IsMonomial => form.Pow((int)n.Numerator),
            { IsInteger: false } root => NormalForm.Root(form, root, assumptions),
            _ => NormalForm.Of(Build.Power(form.ToExpr(assumptions), exponent.ToExpr(assumptions)), assumptions),
        };
    }

    /// <summary>e^(c log x) = x^c, e^(c m) as a power of the kernel e^m.</summary>
    private static Result<Fraction> ExpOfTerm(Monomial monomial, Rational c, Assumptions assumptions) => monomial.Powers switch
    {
        [] => Fraction.Of(Polynomial.Of(Build.E, c)),
        [(Atom.Kernel(Expr.Apply(Function.Log, [Expr.Number({ IsInteger: true } n)])), { IsOne: true })] =>
            NormalForm.AtomPower(new Atom.Prime(n.Numerator), c),
        [(Atom.Kernel(Expr.Apply(Function.Log, [Expr.Constant constant])), { IsOne: true })] =>
            Fraction.Of(Polynomial.Of(constant, c)),
        _ when monomial.Powers.Any(p => p.Atom is Atom.Kernel(Expr.Apply(Function.Log, _))) =>
            NormalForm.Of(Build.Exp(Build.Number(c) * monomial.ToExpr()), assumptions),
        _ => Fraction.Of(Polynomial.Of(Build.Exp(monomial.ToExpr()), c)),
    };
}
