namespace QBattery.Symbolic.Numbers;

/// <summary>Arithmetic modulo a prime whose products fit a long.</summary>
internal static class Modular
{
    /// <summary>The residue of a number; null where its denominator vanishes.</summary>
    public static long? Residue(Rational number, long prime)
    {
        if (number.IsSmall(out var small, out var unit) && unit == 1) return (small % prime + prime) % prime;
        var denominator = (long)(number.Denominator % prime);
        var numerator = (long)(number.Numerator % prime + prime) % prime;
        return denominator == 0 ? null : numerator * Inverse(denominator, prime) % prime;
    }

    /// <summary>1/x; x is not zero.</summary>
    public static long Inverse(long x, long prime) => Power(x, prime - 2, prime);

    /// <summary>x^exponent.</summary>
    public static long Power(long x, long exponent, long prime)
    {
        var product = 1L;
        for (; exponent > 0; exponent >>= 1, x = x * x % prime)
            if ((exponent & 1) != 0) product = product * x % prime;
        return product;
    }
}
