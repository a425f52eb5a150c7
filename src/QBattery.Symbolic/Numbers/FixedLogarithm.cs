using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>The logarithm of a fixed-point number (an integer n stands for n*2^-wp, one unit is 2^-wp).</summary>
internal static class FixedLogarithm
{
    private const int BaseBits = 64;

    /// <summary>log(x) for x in [0.7, 1.6], within 8 units for an exact x.</summary>
    internal static BigInteger Log(BigInteger x, int wp) => wp <= BaseBits
        ? Refine(x, new BigInteger(Math.ScaleB(Math.Log(Math.ScaleB((double)x, -wp)), wp)), wp)
        : Refine(x, Guess(x, wp), wp);

    // A fifth of the digits suffices, as the step below multiplies them by five.
    private static BigInteger Guess(BigInteger x, int wp)
    {
        var p = (wp / 5) + 16;
        return Log(x >> (wp - p), p) << (wp - p);
    }

    /// <summary>
    /// log(x) = y + 2 atanh(w) with w = (x - e^y)/(x + e^y), and 2 atanh(w) = 2w + 2w^3/3 up to |w|^5/2. Whatever the
    /// guess y, the step is repeated until that remainder is below one unit.
    /// </summary>
    private static BigInteger Refine(BigInteger x, BigInteger y, int wp)
    {
        var exp = FixedSeries.Exp(y, wp);
        var w = ((x - exp) << wp) / (x + exp);
        if (5 * Integers.BitLength(w) > 4L * wp) return Refine(x, y + (2 * w), wp);
        var cube = (((w * w) >> wp) * w) >> wp;
        return y + (2 * w) + (2 * cube / 3);
    }
}
