using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>Splitting off small prime factors, with bounded work for numbers of any size.</summary>
internal static class Primes
{
    /// <summary>The bound on trial divisors when none is given.</summary>
    public const int DefaultLimit = 10_000;

    private const int LargestLimit = 1_000_000;
    private const int LargestRootBits = 4096;

    private static readonly Seq<int> Small = Sieve(DefaultLimit);
    private static readonly BigInteger SmallProduct = Product(Small.Span);

    /// <summary>
    /// Factors by increasing base: n is the product of Prime^Exponent. Every base is a prime up to the limit, except
    /// possibly the last: a cofactor without prime factors up to the limit, written as a perfect power where it is one
    /// (of at most 4096 bits), which may be composite when it is above limit^2.
    /// </summary>
    /// <param name="n">At least 1; the factorisation of 1 is empty.</param>
    /// <param name="limit">The largest trial divisor, 2 to 10^6.</param>
    public static Seq<(BigInteger Prime, int Exponent)> Factor(BigInteger n, int limit = DefaultLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, BigInteger.One);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, LargestLimit);
        if (n < limit) return FactorWord((int)n);
        var found = new List<(BigInteger, int)>();
        var cofactor = n;
        foreach (var prime in Divisors(n, limit))
        {
            var (rest, exponent) = Remove(cofactor, prime);
            found.Add((prime, exponent));
            cofactor = rest;
        }
        if (!cofactor.IsOne) found.Add(AsPower(cofactor, limit));
        return found.ToSeq();
    }

    /// <summary>A number below the limit, by trial division.</summary>
    private static Seq<(BigInteger Prime, int Exponent)> FactorWord(int n)
    {
        var found = new List<(BigInteger, int)>();
        for (var p = 2; n > 1; p = p * p > n ? n : p + 1)
        {
            var exponent = 0;
            for (; n % p == 0; exponent++) n /= p;
            if (exponent > 0) found.Add((p, exponent));
        }
        return found.ToSeq();
    }

    // One division by the product of all primes replaces one long division for every prime.
    private static IEnumerable<int> Divisors(BigInteger n, int limit)
    {
        var primes = limit == DefaultLimit ? Small : Sieve(limit);
        var product = limit == DefaultLimit ? SmallProduct : Product(primes.Span);
        var residue = n % product;
        return primes.Where(prime => (residue % prime).IsZero);
    }

    /// <summary>n without its factors p, and how many there were; powers p, p^2, p^4, ... keep the work low.</summary>
    private static (BigInteger Cofactor, int Exponent) Remove(BigInteger n, BigInteger p)
    {
        var (quotient, remainder) = BigInteger.DivRem(n, p);
        if (!remainder.IsZero) return (n, 0);
        var (rest, twice) = Remove(quotient, p * p);
        var (last, odd) = BigInteger.DivRem(rest, p);
        return odd.IsZero ? (last, (2 * twice) + 2) : (rest, (2 * twice) + 1);
    }

    private static (BigInteger, int) AsPower(BigInteger cofactor, int limit)
    {
        var bits = cofactor.GetBitLength();
        var largest = bits > LargestRootBits ? 1 : (int)(bits / Math.Log2(limit));
        for (var k = 2; k <= largest; k++)
        {
            if (Integers.TryRoot(cofactor, k) is not { } root) continue;
            var (inner, exponent) = AsPower(root, limit);
            return (inner, k * exponent);
        }
        return (cofactor, 1);
    }

    private static Seq<int> Sieve(int limit)
    {
        var composite = new bool[limit + 1];
        for (var p = 2; p * p <= limit; p++)
            for (var multiple = p * p; !composite[p] && multiple <= limit; multiple += p)
                composite[multiple] = true;
        return Enumerable.Range(2, limit - 1).Where(n => !composite[n]).ToSeq();
    }

    private static BigInteger Product(ReadOnlySpan<int> factors) => factors.Length switch
    {
        0 => BigInteger.One,
        1 => factors[0],
        var count => Product(factors[..(count / 2)]) * Product(factors[(count / 2)..]),
    };
}
