using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>The logarithm of balls.</summary>
internal static class BallLogarithm
{
    private const int Guard = 8;

    extension(Ball x)
    {
        /// <summary>The natural logarithm; undefined unless the whole ball is positive. Precise also near 1.</summary>
        public Ball Log(int bits)
        {
            if (!x.IsFinite || x.Mid.Sign <= 0 || x.ContainsZero) return Ball.Undefined;
            // |log(a + t) - log(a)| <= |t|/(a - |t|).
            return OfMidpoint(x.Mid, bits).Widened(x.Rad / x.LeastAbs).Checked();
        }
    }

    private static Ball OfMidpoint(BigFloat x, int bits)
    {
        var power = x.CompareTo(BigFloat.Of(3, x.Top - 2)) < 0 ? x.Top - 1 : x.Top;
        return power == 0 ? NearOne(x, bits) : Scaled(x.Scaled(-power), power, bits);
    }

    // x = f 2^power with f in [3/4, 3/2) and power not 0, so that no digits cancel.
    private static Ball Scaled(BigFloat f, long power, int bits)
    {
        var wp = bits + Guard;
        var extra = (int)Integers.BitLength(power);
        var log2 = (power * FixedConstants.Log2.At(wp + extra)) >> extra;
        // 8 units from the logarithm, 2 from rounding f, 3 from the product.
        return BallArithmetic.FromFixed(FixedLogarithm.Log(f.ToFixed(wp), wp) + log2, 13, wp, bits);
    }

    private static Ball NearOne(BigFloat x, int bits)
    {
        var distance = BigFloat.ExactSum(x, BigFloat.Of(-1));
        if (distance.IsZero) return Ball.Zero;
        if (distance.Top < -bits)    // |log(1 + d) - d| <= d^2 for |d| <= 1/2
            return BallArithmetic.Round(distance, Mag.PowerOfTwo(2 * distance.Top), bits);
        var wp = bits + Guard - (int)distance.Top;
        return BallArithmetic.FromFixed(FixedLogarithm.Log(x.ToFixed(wp), wp), 10, wp, bits);
    }
}
