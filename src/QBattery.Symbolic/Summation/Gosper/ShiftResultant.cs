using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>The resultant of a(k) and b(k+h) as a polynomial in h, modulo a prime: from its values by interpolation.</summary>
internal static class ShiftResultant
{
    /// <summary>The coefficients by increasing power of h; none for zero.</summary>
    public static long[] Of(long[] a, long[] b, long prime)
    {
        var count = (a.Length - 1) * (b.Length - 1) + 1;
        var values = new long[count];
        for (var h = 0; h < count; h++, b = Next(b, prime)) values[h] = Resultant(a, b, prime);
        return Interpolate(values, prime);
    }

    /// <summary>b(k+1).</summary>
    private static long[] Next(long[] b, long prime)
    {
        var moved = b.ToArray();
        for (var i = 0; i < b.Length - 1; i++)
            for (var j = b.Length - 2; j >= i; j--) moved[j] = (moved[j] + moved[j + 1]) % prime;
        return moved;
    }

    /// <summary>The resultant by Euclid's algorithm, up to a sign that is the same for all shifts of one pair.</summary>
    private static long Resultant(long[] a, long[] b, long prime)
    {
        var result = 1L;
        while (ModularPolynomial.Degree(b) > 0)
        {
            var rest = ModularPolynomial.Divide(a, b, prime).Remainder;
            if (rest.Length == 0) return 0;
            var sign = (a.Length - 1) * (b.Length - 1) % 2 == 0 ? 1 : prime - 1;
            result = result * Modular.Power(b[^1], a.Length - rest.Length, prime) % prime * sign % prime;
            (a, b) = (b, rest);
        }
        return b.Length == 0 ? 0 : result * Modular.Power(b[0], a.Length - 1, prime) % prime;
    }

    /// <summary>The polynomial with the given values at 0, 1, 2, ..., by Newton's divided differences.</summary>
    private static long[] Interpolate(long[] values, long prime)
    {
        var n = values.Length;
        for (var order = 1; order < n; order++)
        {
            var inverse = Modular.Inverse(order, prime);
            for (var i = n - 1; i >= order; i--)
                values[i] = (values[i] - values[i - 1] + prime) % prime * inverse % prime;
        }
        long[] p = [];
        for (var i = n - 1; i >= 0; i--) p = Plus(ModularPolynomial.Multiply(p, [(prime - i) % prime, 1], prime), values[i], prime);
        return p;
    }

    private static long[] Plus(long[] p, long number, long prime) =>
        ModularPolynomial.Trim(p.Length == 0 ? [number] : [(p[0] + number) % prime, .. p[1..]]);
}
