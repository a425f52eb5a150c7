using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// A constant in fixed point, computed when first needed and kept at the greatest precision asked for so far. The
/// kept value is replaced as a whole, so that threads at worst compute it twice.
/// </summary>
internal sealed class FixedConstant(Func<int, BigInteger> compute)
{
    private sealed record Digits(BigInteger Value, int Bits);

    private volatile Digits _known = new(BigInteger.Zero, -1);

    /// <summary>The constant times 2^bits, within 2 units, given that compute(bits) is right within 1 unit.</summary>
    internal BigInteger At(int bits)
    {
        var known = _known;
        if (known.Bits < bits) _known = known = Compute(bits);
        return known.Value >> (known.Bits - bits);
    }

    private Digits Compute(int bits)
    {
        var enough = bits + (bits / 8) + 128;
        return new(compute(enough), enough);
    }
}

/// <summary>The constants that the elementary functions need, in fixed point within 2 units.</summary>
internal static class FixedConstants
{
    private const int Guard = 32;

    internal static readonly FixedConstant Log2 = new(ComputeLog2);

    internal static readonly FixedConstant Pi = new(ComputePi);

    internal static readonly FixedConstant EulerGamma = new(ComputeEulerGamma);

    // log 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749).
    private static BigInteger ComputeLog2(int bits)
    {
        var wp = bits + Guard;
        var sum = (18 * InverseAtanh(26, wp)) - (2 * InverseAtanh(4801, wp)) + (8 * InverseAtanh(8749, wp));
        return sum >> Guard;
    }

    // atanh(1/k) = sum of 1/((2n+1) k^(2n+1)); the terms left out are below 2^-wp together.
    private static BigInteger InverseAtanh(int k, int wp)
    {
        var terms = (int)(wp / (2 * Math.Log2(k))) + 2;
        return BinarySplitting.Sum(
            new(
                A: _ => 1,
                P: n => n == 0 ? 1 : (2 * n) - 1,
                Q: n => n == 0 ? k : ((2L * n) + 1) * k * k),
            terms, wp);
    }

    // Chudnovsky: pi = 426880 sqrt(10005)/sum, alternating terms that shrink by more than 2^47 each.
    private static BigInteger ComputePi(int bits)
    {
        var wp = bits + Guard;
        var sum = BinarySplitting.Sum(
            new(
                A: n => 13_591_409 + (545_140_134L * n),
                P: n => n == 0 ? 1 : -((6 * (BigInteger)n) - 5) * ((2L * n) - 1) * ((6L * n) - 1),
                Q: n => n == 0 ? 1 : BigInteger.Pow(n, 3) * 10_939_058_860_032_000),
            (wp / 47) + 2, wp);
        var root = Integers.SquareRoot(new BigInteger(10_005) << (2 * wp));
        return ((426_880 * root) << wp) / sum >> Guard;
    }

    /// <summary>
    /// Brent and McMillan (1980): gamma = U/V - log n up to pi e^(-4n), where V is the sum of t(k) = (n^k/k!)^2, and U
    /// of t(k) H(k), H(k) the harmonic numbers. Rounding errs relatively by at most 3 n (1 + H) units of 2^-wp, because
    /// an error made at k is carried on like t(k), and t(k) >= 1 for k &lt;= e n; the tail beyond 4n terms is below
    /// e^(-4n) as well.
    /// </summary>
    private static BigInteger ComputeEulerGamma(int bits)
    {
        var logN = (int)Integers.BitLength((int)((bits + Guard) * 0.1733) + 1);
        var (n, wp) = (1 << logN, bits + Guard + (2 * logN));
        var (t, u, v, s) = (BigInteger.One << wp, BigInteger.Zero, BigInteger.One << wp, BigInteger.Zero);
        for (var k = 1; k <= 4 * n; k++)
        {
            t = (t << (2 * logN)) / k / k;
            s = (((s << (2 * logN)) / k) + t) / k;
            (u, v) = (u + s, v + t);
        }
        return ((u << wp) / v) - (logN * Log2.At(wp)) >> (wp - bits);
    }
}
