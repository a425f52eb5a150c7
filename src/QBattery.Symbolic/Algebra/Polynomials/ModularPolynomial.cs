using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// Polynomials in one variable modulo a small prime: coefficients by increasing power, the last not zero.
/// </summary>
internal static class ModularPolynomial
{
    /// <summary>The degree, -1 for zero.</summary>
    public static int Degree(long[] p) => p.Length - 1;

    /// <summary>The difference.</summary>
    public static long[] Subtract(long[] a, long[] b, long prime) => Trim([.. Enumerable
        .Range(0, Math.Max(a.Length, b.Length))
        .Select(i => ((i < a.Length ? a[i] : 0) - (i < b.Length ? b[i] : 0) + prime) % prime)]);

    /// <summary>The product.</summary>
    public static long[] Multiply(long[] a, long[] b, long prime)
    {
        if (a.Length == 0 || b.Length == 0) return [];
        var product = new long[a.Length + b.Length - 1];
        for (var i = 0; i < a.Length; i++)
            for (var j = 0; j < b.Length; j++) product[i + j] = (product[i + j] + a[i] * b[j]) % prime;
        return Trim(product);
    }

    /// <summary>Quotient and remainder; b is not zero.</summary>
    public static (long[] Quotient, long[] Remainder) Divide(long[] a, long[] b, long prime)
    {
        var (rest, quotient) = (a.ToArray(), new long[Math.Max(0, a.Length - b.Length + 1)]);
        var inverse = Modular.Inverse(b[^1], prime);
        for (var shift = quotient.Length - 1; shift >= 0; shift--)
        {
            quotient[shift] = rest[shift + b.Length - 1] * inverse % prime;
            for (var i = 0; i < b.Length; i++)
                rest[shift + i] = (rest[shift + i] + (prime - quotient[shift]) * b[i]) % prime;
        }
        return (Trim(quotient), Trim(rest));
    }

    /// <summary>The greatest common divisor, up to a factor.</summary>
    public static long[] Gcd(long[] a, long[] b, long prime)
    {
        while (b.Length > 0) (a, b) = (b, Divide(a, b, prime).Remainder);
        return a;
    }

    /// <summary>The derivative.</summary>
    public static long[] Derivative(long[] p, long prime) => Trim([.. p.Select((c, i) => c * i % prime).Skip(1)]);

    /// <summary>p^exponent modulo a polynomial.</summary>
    public static long[] Power(long[] p, long exponent, long[] modulus, long prime)
    {
        long[] power = [1];
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1) power = Divide(Multiply(power, p, prime), modulus, prime).Remainder;
            p = Divide(Multiply(p, p, prime), modulus, prime).Remainder;
        }
        return power;
    }

    /// <summary>The coefficients without leading zeros.</summary>
    public static long[] Trim(long[] p) => p[..(Array.FindLastIndex(p, c => c != 0) + 1)];
}
