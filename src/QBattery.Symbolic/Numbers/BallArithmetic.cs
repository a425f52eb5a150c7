using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// The field operations and roots of balls. The last argument is the precision of the midpoint in bits.
/// </summary>
internal static class BallArithmetic
{
    extension(Ball x)
    {
        /// <summary>The same number with a midpoint of at most the given bits.</summary>
        public Ball Rounded(int bits) => Round(x.Mid, x.Rad, bits);

        /// <summary>-x.</summary>
        public Ball Negated => new(-x.Mid, x.Rad);

        /// <summary>|x|.</summary>
        public Ball Abs() => x.ContainsZero && !x.IsExact ? Halves(x) : new(x.Mid.Abs(), x.Rad);

        /// <summary>x*2^by, exactly.</summary>
        public Ball Scaled(long by) => Round(x.Mid.Scaled(by), x.Rad * Mag.PowerOfTwo(by), int.MaxValue);

        /// <summary>x with the radius enlarged.</summary>
        public Ball Widened(Mag by) => new(x.Mid, x.Rad + by);

        /// <summary>x + y.</summary>
        public Ball Add(Ball y, int bits)
        {
            var (large, small) = x.Mid.Top >= y.Mid.Top ? (x, y) : (y, x);
            return !small.Mid.IsZero && small.Mid.Top < large.Mid.Top - bits - 2 - large.Mid.Length
                ? Round(large.Mid, large.Rad + small.MostAbs, bits)
                : Round(BigFloat.ExactSum(x.Mid, y.Mid), x.Rad + y.Rad, bits);
        }

        /// <summary>x - y.</summary>
        public Ball Sub(Ball y, int bits) => x.Add(y.Negated, bits);

        /// <summary>x * y.</summary>
        public Ball Mul(Ball y, int bits)
        {
            var mid = x.Mid * y.Mid;
            if (x.IsExact && y.IsExact) return Round(mid, Mag.Zero, bits);
            var spread = (Mag.AtLeast(x.Mid) * y.Rad) + (Mag.AtLeast(y.Mid) * x.Rad) + (x.Rad * y.Rad);
            return Round(mid, spread, bits);
        }

        /// <summary>x / y; undefined when y contains 0.</summary>
        public Ball Div(Ball y, int bits)
        {
            if (!x.IsFinite || y.ContainsZero) return Ball.Undefined;
            var mid = Quotient(x.Mid, y.Mid, bits);
            if (x.IsExact && y.IsExact) return mid;
            // |x/y - a/b| = |(x-a) b - (y-b) a| / |y b| for x, y within r, s of a, b.
            var spread = (Mag.AtLeast(x.Mid) * y.Rad) + (Mag.AtLeast(y.Mid) * x.Rad);
            return mid.Widened(spread / Mag.AtMost(y.Mid) / y.LeastAbs).Checked();
        }

        /// <summary>1 / x.</summary>
        public Ball Inverse(int bits) => Ball.One.Div(x, bits);

        /// <summary>The square root that is not negative; undefined when x has a negative part.</summary>
        public Ball Sqrt(int bits)
        {
            if (!x.IsFinite || x.Mid.Sign < 0) return Ball.Undefined;
            if (x.Mid.IsZero) return x.IsExact ? x : Ball.Undefined;
            if (!x.IsExact && x.Mid < x.Rad.ToBigFloat()) return Ball.Undefined;
            var root = SquareRoot(x.Mid, bits);
            // |sqrt(x) - sqrt(a)| = |x - a| / (sqrt(x) + sqrt(a)), and the denominator is at least sqrt(a).
            return root.Widened(x.Rad / root.LeastAbs).Checked();
        }

        /// <summary>A ball around both.</summary>
        public Ball Union(Ball y, int bits)
        {
            if (!x.IsFinite || !y.IsFinite) return Ball.Undefined;
            var centre = new Ball(x.Mid, Mag.Zero).Add(new Ball(y.Mid, Mag.Zero), bits).Scaled(-1);
            var toX = centre.Sub(x, bits).MostAbs;
            var toY = centre.Sub(y, bits).MostAbs;
            return Round(centre.Mid, toX >= toY ? toX : toY, bits);
        }

        internal Ball Checked() => Round(x.Mid, x.Rad, int.MaxValue);
    }

    /// <summary>The ball around a number, rounded to the given bits, with the exponents checked.</summary>
    internal static Ball Round(BigFloat mid, Mag rad, int bits)
    {
        if (!rad.IsFinite || (!mid.IsZero && !InRange(mid))) return Ball.Undefined;
        var excess = mid.Length - bits;
        return excess <= 0 ? new(mid, rad) : new(mid.Floor(bits), rad + Mag.PowerOfTwo(mid.Exponent + excess));
    }

    /// <summary>The ball around value*2^-unit with an error of so many units.</summary>
    internal static Ball FromFixed(BigInteger value, ulong error, long unit, int bits) =>
        Round(BigFloat.Of(value, -unit), Mag.Up(error, -unit), bits);

    private static bool InRange(BigFloat mid) =>
        mid.Exponent >= -Ball.ExponentLimit && mid.Top <= Ball.ExponentLimit;

    private static Ball Halves(Ball x)
    {
        var half = x.MostAbs * Mag.PowerOfTwo(-1);
        return half.IsFinite ? new(half.ToBigFloat(), half) : Ball.Undefined;
    }

    private static Ball Quotient(BigFloat x, BigFloat y, int bits)
    {
        if (x.IsZero) return Ball.Zero;
        var shift = Math.Max(0, bits + 1 - x.Length + y.Length);
        var (quotient, remainder) = BigInteger.DivRem(Integers.Shift(x.Mantissa, shift), y.Mantissa);
        var exponent = x.Exponent - y.Exponent - shift;
        return Round(BigFloat.Of(quotient, exponent), remainder.IsZero ? Mag.Zero : Mag.PowerOfTwo(exponent), bits);
    }

    private static Ball SquareRoot(BigFloat x, int bits)
    {
        var shift = Math.Max(0, (2 * bits) + 2 - x.Length);
        if (((x.Exponent - shift) & 1) != 0) shift++;
        var scaled = Integers.Shift(x.Mantissa, shift);
        var root = Integers.SquareRoot(scaled);
        var exponent = (x.Exponent - shift) / 2;
        return Round(BigFloat.Of(root, exponent), root * root == scaled ? Mag.Zero : Mag.PowerOfTwo(exponent), bits);
    }
}
