using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>What arithmetic on integers of one type needs beyond its operators, so that it can be written once.</summary>
/// <param name="Capacity">Results stay below 2^Capacity in size.</param>
/// <param name="Gcd">The greatest common divisor of a number and a positive one.</param>
/// <param name="Quotient">The quotient of a number and a positive one.</param>
/// <param name="Parts">Numerator and denominator; null where they do not fit.</param>
internal sealed record Whole<T>(
    long Capacity, Func<T, T, T> Gcd, Func<T, T, Rational> Quotient, Func<Rational, (T Numerator, T Denominator)?> Parts)
    where T : struct, IBinaryInteger<T>
{
    /// <summary>The number of bits of |x|.</summary>
    public static int Bits(T x) => T.IsNegative(x) ? (-x).GetShortestBitLength() : x.GetShortestBitLength();
}

/// <summary>The two kinds of integers that series are computed with.</summary>
internal static class Whole
{
    private const int MaxBits = 126;

    /// <summary>Two machine words.</summary>
    public static Whole<Int128> Double { get; } = new(
        MaxBits, Integers.Gcd, Quotient, PartsOf);

    /// <summary>Any length.</summary>
    public static Whole<BigInteger> Unbounded { get; } = new(
        long.MaxValue, BigInteger.GreatestCommonDivisor, Quotient, x => (x.Numerator, x.Denominator));

    private static (Int128, Int128)? PartsOf(Rational x) =>
        x.IsSmall(out var n, out var d) ? (n, d)
        : x.Numerator.GetBitLength() > MaxBits || x.Denominator.GetBitLength() > MaxBits ? null
        : ((Int128)x.Numerator, (Int128)x.Denominator);

    private static Rational Quotient(Int128 numerator, Int128 denominator)
    {
        if (denominator == 1) return numerator;
        var gcd = Integers.Gcd(numerator, denominator);
        return gcd == 1 ? Rational.Reduced(numerator, denominator) : Rational.Reduced(numerator / gcd, denominator / gcd);
    }

    private static Rational Quotient(BigInteger numerator, BigInteger denominator) =>
        numerator.IsZero ? Rational.Zero : denominator.IsOne ? numerator : Rational.Of(numerator, denominator);
}
