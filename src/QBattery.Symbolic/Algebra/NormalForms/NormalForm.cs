using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic;

/// <summary>
/// The normal form of an expression: a <see cref="Fraction"/> in kernels. Equal rational functions of symbols, radicals,
/// exponentials with a common base and logarithms of products have the same value of <c>left - right</c>, namely zero.
/// Roots and logarithms are split only into factors the assumptions prove positive.
/// </summary>
public static class NormalForm
{
    /// <summary>Whole powers are multiplied out up to this many terms.</summary>
    private const double MaxTerms = 5000;

    /// <summary>The normal form, or why there is none: a division by zero.</summary>
    internal static Result<Fraction> Of(Expr expr, Assumptions assumptions) => expr switch
    {
        Number(var value) => Fraction.Of(value),
        Symbol or Constant => OfKernel(expr),
        Sum(var terms) => Fold(terms, Fraction.Zero, assumptions, (sum, term) => sum + term),
        Product(var factors) => Fold(factors, Fraction.One, assumptions, (product, factor) => product * factor),
        Power(var b, Number(var e)) when e.IsInteger => Of(b, assumptions).Then(form => WholePower(expr, form, e)),
        Power(var b, Number(var e)) => Of(b, assumptions).Then(form => Root(form, e, assumptions)),
        Power(var b, var e) =>
            from exponent in Of(e, assumptions)
            from power in Powers.Of(b, exponent, assumptions)
            select power,
        Apply(Function.Log, [var argument]) => Of(argument, assumptions).Then(form => Logarithms.Of(form, assumptions)),
        Apply(Function.DoubleFactorial, [var n]) when DoubleFactorials.ByGamma(n, assumptions) is { } gamma =>
            Of(gamma, assumptions),
        Apply(var function, var arguments) =>
            from forms in Result.All(arguments, argument => Of(argument, assumptions))
            from value in Shifts.Of(function, forms[0], assumptions)
                ?? OfValue(Build.Apply(function, forms.Select(form => form.ToExpr(assumptions))), assumptions)
            select value,
    };

    /// <summary>An expression simplified to its normal form; the expression itself where it has none.</summary>
    public static Expr Simplify(Expr expr, Assumptions assumptions) =>
        Of(expr, assumptions).Match(form => form.ToExpr(assumptions), _ => expr);

    /// <summary>A function applied: a kernel, unless building it has turned it into something simpler.</summary>
    internal static Result<Fraction> OfValue(Expr value, Assumptions assumptions) =>
        value is Apply ? OfKernel(value) : Of(value, assumptions);

    /// <summary>A kernel as a fraction.</summary>
    private static Fraction OfKernel(Expr kernel) => Fraction.Of(Polynomial.Of(kernel, Rational.One));

    /// <summary>A positive fraction to a fractional power; an opaque kernel where it is not proved positive.</summary>
    internal static Result<Fraction> Root(Fraction form, Rational exponent, Assumptions assumptions) => form.IsZero
        ? exponent.Sign > 0 ? Fraction.Zero : new Reason.DivisionByZero("a power of zero")
        : PositiveFactors.Of(form, assumptions) is { } factors
            ? factors.Aggregate(Fraction.One, (product, f) => product * AtomPower(f.Atom, f.Exponent * exponent))
            : EvenRoot.Of(form, exponent, assumptions) ?? OpaqueRoot(form, exponent, assumptions);

    /// <summary>A positive atom to a rational power, whole powers of roots multiplied out.</summary>
    internal static Fraction AtomPower(Atom atom, Rational exponent)
    {
        if (!atom.IsAlgebraic) return Fraction.Of(Polynomial.Of(atom, exponent));
        var whole = (int)exponent.Floor();
        return Fraction.Of(Polynomial.Of(atom, exponent - whole)) * Whole(atom).Pow(whole);
    }

    private static Fraction Whole(Atom atom) => atom switch
    {
        Atom.Kernel => Fraction.Of(Polynomial.Of(atom, Rational.One)),
        Atom.Prime(var value) => Fraction.Of((Rational)value),
        Atom.Radicand(var value) => Fraction.Of(value),
    };

    private static Fraction OpaqueRoot(Fraction form, Rational exponent, Assumptions assumptions)
    {
        var unit = Rational.Of(1, exponent.Denominator);
        return Fraction.Of(Polynomial.Of(Build.Power(form.ToExpr(assumptions), Build.Number(unit)), (Rational)exponent.Numerator));
    }

    private static Result<Fraction> Fold(
        Seq<Expr> parts, Fraction start, Assumptions assumptions, Func<Fraction, Fraction, Fraction> combine) =>
        Result.All(parts, part => Of(part, assumptions)).Select(forms => forms.Aggregate(start, combine));

    /// <summary>Multiplied out, unless that would be too long; then a kernel of its own.</summary>
    private static Result<Fraction> WholePower(Expr expr, Fraction form, Rational exponent)
    {
        if (form.IsZero && exponent.Sign < 0) return new Reason.DivisionByZero("the denominator");
        if (form.AsPolynomial?.Terms is [(var monomial, { IsOne: true })] && !monomial.Powers.Any(p => p.Atom.IsAlgebraic))
            return Fraction.Of(Polynomial.Reduce([(monomial.Pow(exponent), Rational.One)]));
        return exponent.TryToInt(out var n) && Length(form, Math.Abs((double)n)) <= MaxTerms ? form.Pow(n) : OfKernel(expr);
    }

    /// <summary>The number of terms of (t terms)^n in the worst case, binomial(n + t - 1, t - 1); of a number its size in words.</summary>
    private static double Length(Fraction form, double n)
    {
        if (form.AsNumber is { } number) return n * number.BitSize / 64;
        var terms = Math.Max(form.Numerator.Terms.Count, form.Denominator.Select(f => f.Factor.Terms.Count).DefaultIfEmpty(1).Max());
        return Enumerable.Range(1, terms - 1).Aggregate(1.0, (product, i) => product * (n + i) / i);
    }
}
