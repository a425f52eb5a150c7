namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>Exact division and greatest common divisors by primitive remainder sequences (Knuth, TAOCP 2, section 4.6.1).</summary>
internal static class NestedDivision
{
    /// <summary>a / b if b divides a, else null. b must not be zero.</summary>
    public static Nested? Divide(Nested a, Nested b)
    {
        if (b is Nested.Constant(var number)) return a.Scale(number.Inverse());
        if (a.IsZero) return a;
        if (a.MainVariable < b.MainVariable) return null;
        return a.MainVariable > b.MainVariable ? DivideCoefficients(a, b) : DivideInMain(a, b);
    }

    /// <summary>The greatest common divisor, up to a rational factor.</summary>
    public static Nested Gcd(Nested a, Nested b)
    {
        if (a.IsZero) return b;
        if (b.IsZero) return a;
        if (a is Nested.Constant || b is Nested.Constant) return Nested.One;
        if (a.MainVariable != b.MainVariable)
            return a.MainVariable > b.MainVariable ? Gcd(Content(a), b) : Gcd(a, Content(b));
        var (contentA, contentB) = (Content(a), Content(b));
        var content = Gcd(contentA, contentB);
        var (primitiveA, primitiveB) = (Divide(a, contentA)!, Divide(b, contentB)!);
        return ModularSample.ProvesCoprime(primitiveA, primitiveB)
            ? content
            : content * RemainderSequence(primitiveA, primitiveB, a.MainVariable);
    }

    /// <summary>The polynomial divided by the gcd of its numbers, leading number positive.</summary>
    public static Nested PrimitiveOverIntegers(Nested a) => a.IsZero ? a : a.Scale(NumericContent(a).Inverse());

    /// <summary>The gcd of the numbers in a polynomial, with the sign of the leading one.</summary>
    public static Rational NumericContent(Nested a) =>
        a.Numbers.Aggregate(Rational.Zero, Rationals.Gcd) * a.LeadingNumber.Sign;

    private static Nested RemainderSequence(Nested a, Nested b, int variable)
    {
        if (a.DegreeIn(variable) < b.DegreeIn(variable)) (a, b) = (b, a);
        while (!b.IsZero && b.DegreeIn(variable) > 0)
            (a, b) = (b, Primitive(PseudoRemainder(a, b, variable), variable));
        return b.IsZero ? Primitive(a, variable) : Nested.One;
    }

    private static Nested PseudoRemainder(Nested a, Nested b, int variable)
    {
        var leading = b.LeadingIn(variable);
        while (!a.IsZero && a.DegreeIn(variable) >= b.DegreeIn(variable))
        {
            var shift = a.DegreeIn(variable) - b.DegreeIn(variable);
            a = a * leading - (b * a.LeadingIn(variable)).Shift(variable, shift);
        }
        return a;
    }

    private static Nested Primitive(Nested a, int variable)
    {
        if (a.IsZero) return a;
        var content = a.CoefficientsIn(variable).Aggregate(Nested.Zero, Gcd);
        return PrimitiveOverIntegers(Divide(a, content)!);
    }

    private static Nested Content(Nested a) =>
        PrimitiveOverIntegers(a.CoefficientsIn(a.MainVariable).Aggregate(Nested.Zero, Gcd));

    private static Nested? DivideCoefficients(Nested a, Nested b)
    {
        var quotients = a.CoefficientsIn(a.MainVariable).Select(c => Divide(c, b)).ToArray();
        return quotients.Contains(null) ? null : Nested.Of(a.MainVariable, quotients!);
    }

    private static Nested? DivideInMain(Nested a, Nested b)
    {
        var (rest, divisor) = (a.CoefficientsIn(a.MainVariable).ToArray(), b.CoefficientsIn(b.MainVariable));
        if (rest.Length < divisor.Length) return null;
        var quotient = new Nested[rest.Length - divisor.Length + 1];
        for (var i = quotient.Length - 1; i >= 0; i--)
        {
            if (Divide(rest[i + divisor.Length - 1], divisor[^1]) is not { } factor) return null;
            quotient[i] = factor;
            for (var j = 0; j < divisor.Length - 1 && !factor.IsZero; j++) rest[i + j] -= factor * divisor[j];
        }
        return rest.AsSpan(0, divisor.Length - 1).ContainsAnyNonZero() ? null : Nested.Of(b.MainVariable, quotient);
    }

    private static bool ContainsAnyNonZero(this Span<Nested> coefficients)
    {
        foreach (var c in coefficients)
            if (!c.IsZero) return true;
        return false;
    }
}
