using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>Integer functions the base library lacks.</summary>
internal static class Integers
{
    /// <summary>The number of bits of |n|; 0 for 0.</summary>
    public static long BitLength(BigInteger n) => (n.Sign < 0 ? -n : n).GetBitLength();

    /// <summary>n * 2^by, for a negative shift rounded down.</summary>
    public static BigInteger Shift(BigInteger n, long by) => by switch
    {
        0 => n,
        > 0 => n << checked((int)by),
        < -int.MaxValue => n.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero,
        _ => n >> (int)-by,
    };

    /// <summary>The quotient rounded down, for a positive divisor.</summary>
    public static BigInteger FloorDivide(BigInteger n, BigInteger divisor)
    {
        var (quotient, remainder) = BigInteger.DivRem(n, divisor);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>
    /// floor(sqrt(n)) for n >= 0: Newton's iteration with the working precision doubled in each step.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">n is negative.</exception>
    public static BigInteger SquareRoot(BigInteger n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (n.IsZero) return n;
        var half = (int)((n.GetBitLength() - 1) / 2);
        var (root, done) = (BigInteger.One, 0);
        for (var step = (int)Math.Log2(Math.Max(half, 1)); step >= 0 && half > 0; step--)
        {
            // Invariant: root is floor(sqrt(n >> 2(half - done))) or one more.
            var (before, now) = (done, half >> step);
            root = (root << (now - before - 1)) + ((n >> ((2 * half) - before - now + 1)) / root);
            done = now;
        }
        return root * root > n ? root - 1 : root;
    }

    /// <summary>floor(n^(1/k)) for n >= 0, k >= 1, by Newton's iteration from above.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n is negative or k &lt; 1.</exception>
    public static BigInteger Root(BigInteger n, int k)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        if (k == 1 || n <= 1) return n;
        if (k == 2) return SquareRoot(n);
        if (n.GetBitLength() <= k) return BigInteger.One;
        var root = StartAbove(n, k);
        while (true)
        {
            var next = (((k - 1) * root) + (n / BigInteger.Pow(root, k - 1))) / k;
            if (next >= root) return root;
            root = next;
        }
    }

    // The leading half of the root from the leading part of n, plus one: above the root, with half its digits right.
    private static BigInteger StartAbove(BigInteger n, int k)
    {
        var bits = n.GetBitLength();
        var dropped = (int)(bits / k / 2);
        return bits / k < 8
            ? BigInteger.One << (int)((bits + k - 1) / k)
            : (Root(n >> (dropped * k), k) + 1) << dropped;
    }

    /// <summary>
    /// The real k-th root of n if it is an integer, else null; for even k the one that is not negative.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">k &lt; 1.</exception>
    public static BigInteger? TryRoot(BigInteger n, int k)
    {
        if (n.Sign < 0) return k % 2 == 0 ? null : -TryRoot(-n, k);
        var root = Root(n, k);
        return BigInteger.Pow(root, k) == n ? root : null;
    }

    /// <summary>The greatest common divisor of two positive words, by halving and subtracting (Stein 1967).</summary>
    internal static ulong Gcd(ulong a, ulong b)
    {
        var twos = BitOperations.TrailingZeroCount(a | b);
        a >>= BitOperations.TrailingZeroCount(a);
        while (b != 0)
        {
            b >>= BitOperations.TrailingZeroCount(b);
            (a, b) = a > b ? (b, a - b) : (a, b - a);
        }
        return a << twos;
    }

    /// <summary>The greatest common divisor of |a| and b &gt; 0: halving, then Euclid's division until words remain.</summary>
    internal static Int128 Gcd(Int128 a, Int128 b)
    {
        if (a == 0) return b;
        var (x, y) = ((UInt128)Int128.Abs(a), (UInt128)b);
        var twos = (int)UInt128.TrailingZeroCount(x | y);
        (x, y) = (x >> (int)UInt128.TrailingZeroCount(x), y >> (int)UInt128.TrailingZeroCount(y));
        while (y > ulong.MaxValue) (x, y) = x == 0 ? (y, 0) : (y, x % y);
        if (y == 0) return (Int128)(x << twos);
        var rest = (ulong)(x > ulong.MaxValue ? x % y : x);
        return (Int128)((UInt128)(rest == 0 ? (ulong)y : Gcd(rest, (ulong)y)) << twos);
    }
}
