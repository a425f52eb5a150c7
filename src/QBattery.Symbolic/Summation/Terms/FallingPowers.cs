using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Polynomials in the falling powers 1, k, k(k-1), k(k-1)(k-2), ...</summary>
internal static class FallingPowers
{
    /// <summary>The coefficients, remainders of repeated division by k, k-1, k-2, ...</summary>
    public static Nested[] Of(Nested p, int index)
    {
        var c = p.CoefficientsIn(index).ToArray();
        for (var i = 1; i < c.Length; i++)
            for (var j = c.Length - 2; j >= i; j--) c[j] += c[j + 1].Scale(i);
        return c;
    }

    /// <summary>The polynomial with given coefficients, by Horner's rule.</summary>
    public static Nested Sum(Nested[] c, int index)
    {
        var p = c.ToArray();
        for (var i = p.Length - 2; i >= 1; i--)
            for (var j = i; j < p.Length - 1; j++) p[j] -= p[j + 1].Scale(i);
        return Nested.Of(index, p);
    }

    /// <summary>The coefficients over their least common denominator, and that.</summary>
    public static (Nested[] Numerators, Nested Denominator) OverOne(NestedQuotient[] c)
    {
        var common = c.Aggregate(Nested.One, (lcm, own) => own.Denominator is Nested.Constant ? lcm
            : lcm * NestedDivision.Divide(own.Denominator, NestedDivision.Gcd(lcm, own.Denominator))!);
        var numerators = Array.ConvertAll(c, own =>
            own.Numerator * (NestedDivision.Divide(common, own.Denominator) ?? throw new ArithmeticException("no common denominator")));
        var unit = numerators.Append(common).SelectMany(own => own.Numbers).Aggregate(Rational.Zero, Rationals.Gcd).Inverse();
        return (Array.ConvertAll(numerators, own => own.Scale(unit)), common.Scale(unit));
    }
}
