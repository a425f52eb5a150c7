using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// The rational roots of a square-free polynomial with integer coefficients: roots modulo a small prime, lifted by
/// Newton's iteration until they determine a fraction, and tried.
/// </summary>
internal static class RationalRoots
{
    /// <summary>The primes from 101 on: all but finitely many keep the roots of a square-free polynomial apart.</summary>
    private static IEnumerable<int> TrialPrimes => Enumerable.Range(0, int.MaxValue / 4).Select(i => 101 + 2 * i)
        .Where(n => Enumerable.Range(2, (int)Math.Sqrt(n) - 1).All(d => n % d != 0));

    /// <summary>
    /// The roots, for coefficients by increasing power.
    /// </summary>
    public static Seq<Rational> Of(BigInteger[] p) =>
        TrialPrimes.Select(prime => Of(p, prime)).FirstOrDefault(roots => roots is not null) ?? [];

    /// <summary>The roots, or null where the prime divides the leading coefficient or merges roots.</summary>
    private static Seq<Rational>? Of(BigInteger[] p, int prime)
    {
        var derivative = p.Skip(1).Select((c, i) => c * (i + 1)).ToArray();
        var residues = Enumerable.Range(0, prime).Where(x => Value(p, x, prime).IsZero).ToList();
        if ((p[^1] % prime).IsZero || residues.Any(x => Value(derivative, x, prime).IsZero)) return null;
        var size = p.Max(BigInteger.Abs);
        return residues.Select(x => Lift(p, derivative, x, prime, 2 * size * size + 1))
            .Where(root => root is { } r && Sum(p, r).IsZero).Select(root => root!.Value).ToSeq();
    }

    private static BigInteger Value(BigInteger[] p, BigInteger x, BigInteger modulus) =>
        p.Reverse().Aggregate(BigInteger.Zero, (sum, c) => (sum * x + c) % modulus);

    private static Rational Sum(BigInteger[] p, Rational x) =>
        p.Reverse().Aggregate(Rational.Zero, (sum, c) => sum * x + c);

    private static Rational? Lift(BigInteger[] p, BigInteger[] derivative, BigInteger root, BigInteger modulus,
        BigInteger bound)
    {
        while (modulus <= bound)
        {
            modulus *= modulus;
            root = (root - Value(p, root, modulus) * Inverse(Value(derivative, root, modulus), modulus)) % modulus;
        }
        return Fraction((root + modulus) % modulus, modulus);
    }

    private static BigInteger Inverse(BigInteger x, BigInteger modulus)
    {
        var (r, next, s, nextS) = (modulus, (x % modulus + modulus) % modulus, BigInteger.Zero, BigInteger.One);
        while (!next.IsZero)
        {
            var q = r / next;
            (r, next, s, nextS) = (next, r - q * next, nextS, s - q * nextS);
        }
        return s;
    }

    /// <summary>
    /// The fraction with numerator and denominator below the root of half the modulus that has this residue.
    /// </summary>
    private static Rational? Fraction(BigInteger residue, BigInteger modulus)
    {
        var limit = Integers.SquareRoot(modulus / 2);
        var (r, next, s, nextS) = (modulus, residue, BigInteger.Zero, BigInteger.One);
        while (next > limit)
        {
            var q = r / next;
            (r, next, s, nextS) = (next, r - q * next, nextS, s - q * nextS);
        }
        return nextS.IsZero ? null : Rational.Of(next, nextS);
    }
}
