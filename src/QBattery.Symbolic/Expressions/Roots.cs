using System.Numerics;
using QBattery.Symbolic.Numbers;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Expressions;

/// <summary>
/// Roots of positive rationals as products over primes: 12^(1/2) = 2 * 3^(1/2), (1/2)^(1/2) = 1/2 * 2^(1/2).
/// </summary>
internal static class Roots
{
    /// <summary>Beyond this exponent the integral part of a root is not multiplied out.</summary>
    private const int MaxExponent = 4096;

    /// <summary>Nor is it beyond this many bits.</summary>
    private const int MaxBits = 1 << 17;

    /// <summary>
    /// b^e for b &gt; 0 and e not an integer: a rational times powers of primes with exponents between 0 and 1.
    /// </summary>
    public static Expr OfNumber(Rational b, Rational e)
    {
        var primes = PrimePowers(b, e);
        if (primes.Any(IsTooLarge)) return new Power(new Number(b), new Number(e));
        var factor = primes.Aggregate(Rational.One, (product, p) => product * WholePart(p.Prime, p.Exponent));
        var radicals = primes.Select(p => (p.Prime, Exponent: p.Exponent.FractionalPart()))
            .Where(p => !p.Exponent.IsZero)
            .Select(p => (Expr)new Power(new Number(p.Prime), new Number(p.Exponent)))
            .Order(Ordering.Canonical).ToList();
        return (factor.IsOne, radicals) switch
        {
            (_, []) => new Number(factor),
            (true, [var only]) => only,
            (true, _) => new Product([.. radicals]),
            (false, _) => new Product([new Number(factor), .. radicals]),
        };
    }

    private static bool IsTooLarge((BigInteger Prime, Rational Exponent) p) =>
        p.Exponent.Abs() > MaxExponent || p.Exponent.Abs().Ceiling() * Integers.BitLength(p.Prime) > MaxBits;

    private static List<(BigInteger Prime, Rational Exponent)> PrimePowers(Rational b, Rational e) =>
    [
        .. Primes.Factor(b.Numerator).Select(p => (p.Prime, e * p.Exponent)),
        .. Primes.Factor(b.Denominator).Select(p => (p.Prime, -e * p.Exponent)),
    ];

    private static Rational WholePart(BigInteger prime, Rational exponent) =>
        ((Rational)prime).Pow((int)exponent.Floor());
}
