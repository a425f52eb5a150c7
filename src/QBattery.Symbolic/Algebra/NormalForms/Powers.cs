using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>Powers with symbols in the exponent: x^(2N+1) = x (x^N)^2, 6^N = 2^N 3^N, e^(a+b) = e^a e^b.</summary>
internal static class Powers
{
    /// <summary>The normal form of b^exponent.</summary>
    public static Result<Fraction> Of(Expr b, Fraction exponent, Assumptions assumptions)
    {
        if (exponent.AsNumber is { } number) return NormalForm.Of(Build.Power(b, Build.Number(number)), assumptions);
        var powers = ExponentPieces.Of(exponent).Select(piece => Of(b, piece.Monic, piece.Coefficient, assumptions));
        return Result.All(powers).Select(all => all.Aggregate(Fraction.One, (product, power) => product * power));
    }

    private static Result<Fraction> Of(Expr b, Expr monic, Rational coefficient, Assumptions assumptions)
    {
        if (monic == Build.One) return NormalForm.Of(Build.Power(b, Build.Number(coefficient)), assumptions);
        if (b == Build.E) return Exponential(monic, coefficient);
        return NormalForm.Of(b, assumptions).Then(form => OfForm(form, monic, coefficient, assumptions));
    }

    private static Result<Fraction> OfForm(Fraction form, Expr monic, Rational coefficient, Assumptions assumptions)
    {
        if (form.IsZero) return OfZero(Build.Number(coefficient) * monic, assumptions);
        if (PositiveFactors.Of(form, assumptions) is not { } factors)
            return SignTest.Of(form, assumptions) == Sign.Negative
                ? OfNegative(form, monic, coefficient, assumptions)
                : Opaque(form, monic, coefficient, assumptions);
        var powers = factors.Select(f => OfAtom(f.Atom, monic, f.Exponent * coefficient, assumptions));
        return Result.All(powers).Select(all => all.Aggregate(Fraction.One, (product, power) => product * power));
    }

    /// <summary>(-b)^e is b^e for even e and -b^e for odd e.</summary>
    private static Result<Fraction> OfNegative(Fraction form, Expr monic, Rational coefficient, Assumptions assumptions) =>
        (Parity.Of(Build.Number(coefficient) * monic, assumptions), PositiveFactors.Of(-form, assumptions)) switch
        {
            (Integrality.Even, { }) => OfForm(-form, monic, coefficient, assumptions),
            (Integrality.Odd, { }) => OfForm(-form, monic, coefficient, assumptions).Select(power => -power),
            _ => Opaque(form, monic, coefficient, assumptions),
        };

    private static Result<Fraction> OfAtom(Atom atom, Expr monic, Rational coefficient, Assumptions assumptions) =>
        atom is Atom.Kernel(Expr.Power(var inner, var e)) && SignTest.Of(inner, assumptions) == Sign.Positive
            ? NormalForm.Of(e * monic * Build.Number(coefficient), assumptions).Then(product => Of(inner, product, assumptions))
            : Kernel(Build.Power(atom.ToExpr(), monic), coefficient);

    private static Result<Fraction> Exponential(Expr monic, Rational coefficient) => Kernel(Build.Exp(monic), coefficient);

    private static Fraction Kernel(Expr kernel, Rational exponent) => Fraction.Of(Polynomial.Of(kernel, exponent));

    private static Result<Fraction> OfZero(Expr exponent, Assumptions assumptions) =>
        SignTest.Of(exponent, assumptions) == Sign.Positive
            ? Fraction.Zero
            : new Reason.DivisionByZero("a power of zero whose exponent is not known to be positive");

    /// <summary>A power of something not known to be positive; only whole multiples of the exponent combine.</summary>
    private static Fraction Opaque(Fraction form, Expr monic, Rational coefficient, Assumptions assumptions) =>
        coefficient.IsInteger
            ? Kernel(Build.Power(form.ToExpr(assumptions), monic), coefficient)
            : Kernel(Build.Power(form.ToExpr(assumptions), Build.Number(coefficient) * monic), Rational.One);
}
