using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>Sine and cosine of balls.</summary>
internal static class BallTrigonometry
{
    private const int Guard = 8;
    private const int LargestTop = 1 << 20;

    extension(Ball x)
    {
        /// <summary>sin(x); undefined for |x| above 2^(2^20).</summary>
        public Ball Sin(int bits) => x.SinCos(bits).Sin;

        /// <summary>cos(x); undefined for |x| above 2^(2^20).</summary>
        public Ball Cos(int bits) => x.SinCos(bits).Cos;

        /// <summary>sin(x) and cos(x) at the price of one.</summary>
        public (Ball Sin, Ball Cos) SinCos(int bits)
        {
            if (!x.IsFinite || x.Mid.Top > LargestTop) return (Ball.Undefined, Ball.Undefined);
            var (sin, cos) = OfMidpoint(x.Mid, bits);
            var spread = x.Rad <= Mag.PowerOfTwo(1) ? x.Rad : Mag.PowerOfTwo(1);
            return (sin.Widened(spread), cos.Widened(spread));
        }

        /// <summary>sin(pi x) and cos(pi x), the midpoint reduced exactly: precise also next to the zeros.</summary>
        public (Ball Sin, Ball Cos) SinCosPi(int bits)
        {
            if (!x.IsFinite || x.Mid.Top > LargestTop) return (Ball.Undefined, Ball.Undefined);
            var nearest = (x.Mid.ToFixed(1) + 1) >> 1;
            var rest = new Ball(BigFloat.ExactSum(x.Mid, BigFloat.Of(-nearest)), x.Rad);
            var (sin, cos) = rest.Mul(Ball.Pi(bits + Guard), bits + Guard).SinCos(bits);
            return nearest.IsEven ? (sin, cos) : (sin.Negated, cos.Negated);
        }
    }

    private static (Ball Sin, Ball Cos) OfMidpoint(BigFloat x, int bits)
    {
        if (x.IsZero) return (Ball.Zero, Ball.One);
        if (x.Top < -bits / 2)    // |sin x - x| <= |x|^3/6 and |cos x - 1| <= x^2/2
            return (BallArithmetic.Round(x, Mag.PowerOfTwo((3 * x.Top) - 2), bits),
                Ball.One.Widened(Mag.PowerOfTwo((2 * x.Top) - 1)));
        var wp = bits + Guard + (2 * (int)Math.Max(0, -x.Top));
        var (quarter, rest) = Reduce(x, wp);
        return Turn(quarter, SinCosOfRest(rest, wp, bits));
    }

    /// <summary>x = quarter pi/2 + rest with rest in [0, pi/2] up to rounding, rest*2^wp within 5 units.</summary>
    private static (int Quarter, BigInteger Remainder) Reduce(BigFloat x, int wp)
    {
        if (x.Sign > 0 && x.Top <= 0) return (0, x.ToFixed(wp));
        var extra = (int)Math.Max(0, x.Top) + 1;
        var right = FixedConstants.Pi.At(wp + extra) >> 1;
        var scaled = x.ToFixed(wp + extra);
        var quarters = Integers.FloorDivide(scaled, right);
        return ((int)(quarters & 3), (scaled - (quarters * right)) >> extra);
    }

    private static (Ball Sin, Ball Cos) SinCosOfRest(BigInteger rest, int wp, int bits)
    {
        var cos = FixedSeries.Cos(rest, wp);
        var square = (BigInteger.One << (2 * wp)) - (cos * cos);
        var sin = Integers.SquareRoot(BigInteger.Max(square, BigInteger.Zero));
        // cos is within 7 units and the rest may be 5 units below 0; |sqrt(a) - sqrt(b)| <= |a - b|/sqrt(a), where a
        // and b differ by less than 15*2^wp.
        var error = sin.IsZero ? BigInteger.One << ((wp / 2) + 3) : ((new BigInteger(15) << wp) / sin) + 12;
        var sinBall = new Ball(BigFloat.Of(sin, -wp), Mag.AtLeast(BigFloat.Of(error, -wp)));
        return (sinBall.Rounded(bits), BallArithmetic.FromFixed(cos, 7, wp, bits));
    }

    private static (Ball Sin, Ball Cos) Turn(int quarter, (Ball Sin, Ball Cos) t) => quarter switch
    {
        0 => t,
        1 => (t.Cos, t.Sin.Negated),
        2 => (t.Sin.Negated, t.Cos.Negated),
        _ => (t.Cos.Negated, t.Sin),
    };
}
