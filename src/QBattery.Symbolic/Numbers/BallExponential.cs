using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>The exponential function of balls.</summary>
internal static class BallExponential
{
    private const int Guard = 12;
    private const int LargestTop = 50;

    extension(Ball x)
    {
        /// <summary>e^x to the relative precision of the given bits, for a result within the exponent limit.</summary>
        public Ball Exp(int bits)
        {
            if (!x.IsFinite || x.Mid.Top > LargestTop) return Ball.Undefined;
            var centre = OfMidpoint(x.Mid, bits);
            return centre.Widened(centre.MostAbs * Mag.ExpMinusOne(x.Rad)).Checked();
        }
    }

    private static Ball OfMidpoint(BigFloat x, int bits)
    {
        if (x.IsZero) return Ball.One;
        if (x.Top < -bits) return Ball.One.Widened(Mag.PowerOfTwo(x.Top + 1));    // |e^x - 1| <= 2|x|
        var wp = bits + Guard;
        var (power, rest) = x.Top < 0 ? (0, x.ToFixed(wp)) : Reduce(x, wp);
        // rest is within 5 units, e^rest below 2.1, the series within 2 units.
        return BallArithmetic.FromFixed(FixedSeries.Exp(rest, wp), 16, wp - power, bits);
    }

    /// <summary>x = power log 2 + rest with rest in [0, log 2] up to rounding, rest*2^wp within 5 units.</summary>
    private static (long Power, BigInteger Remainder) Reduce(BigFloat x, int wp)
    {
        var extra = (int)x.Top + 1;
        var log2 = FixedConstants.Log2.At(wp + extra);
        var power = Integers.FloorDivide(x.ToFixed(wp + extra), log2);
        return ((long)power, (x.ToFixed(wp + extra) - (power * log2)) >> extra);
    }
}
