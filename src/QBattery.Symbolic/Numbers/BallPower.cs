using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>Powers of balls.</summary>
internal static class BallPower
{
    private const int Guard = 8;
    private const int LargestGuard = 1 << 16;

    // Beyond exponents of so many bits the logarithm is cheaper than repeated squaring.
    private const int SquaringBits = 48;

    private const int WideBits = 16;

    extension(Ball x)
    {
        /// <summary>x^n; x^0 is 1, and undefined for n negative and x containing 0.</summary>
        public Ball Pow(BigInteger n, int bits)
        {
            if (!x.IsFinite) return Ball.Undefined;
            if (n.IsZero) return Ball.One;
            if (IsWide(x)) return End(x.Lower(bits)).Pow(n, bits).Union(End(x.Upper(bits)).Pow(n, bits), bits);
            if (n.Sign < 0) return x.Pow(-n, bits + Guard).Inverse(bits);
            if (x.IsExact && x.Mid.Length <= 1 && x.Mid.Exponent == 0) return n.IsEven ? x.Abs() : x;
            var size = (int)Math.Min(Integers.BitLength(n), LargestGuard);
            return size <= SquaringBits || x.ContainsZero
                ? BySquaring(x, n, bits + size + Guard).Rounded(bits)
                : WithSign(x.Abs().Power(Ball.Exact(n), bits), x.Mid.Sign < 0 && !n.IsEven);
        }

        /// <summary>
        /// x^y. For y an exact integer any x will do (see the integer power); otherwise x must be positive, or exactly
        /// 0 with y positive.
        /// </summary>
        public Ball Power(Ball y, int bits)
        {
            if (y.AsInteger is { } n && Integers.BitLength(n) <= SquaringBits) return x.Pow(n, bits);
            if (x.IsExact && x.Mid.IsZero) return !y.ContainsZero && y.Mid.Sign > 0 ? x : Ball.Undefined;
            if (y.Scaled(1).AsInteger is { } twice && Integers.BitLength(twice) <= SquaringBits)
                return x.Sqrt(bits + Guard + (int)Integers.BitLength(twice)).Pow(twice, bits);
            return ByLogarithm(x, y, bits);
        }
    }

    // A wide ball on one side of 0 has its powers between those of its ends; products would make it much wider.
    private static bool IsWide(Ball x) => !x.IsExact && !x.ContainsZero && x.RelativeAccuracyBits < WideBits;

    private static Ball End(BigFloat x) => new(x, Mag.Zero);

    // The absolute precision of y log x is the relative precision of the result.
    private static Ball ByLogarithm(Ball x, Ball y, int bits)
    {
        var rough = x.Log(32).Mul(y, 32);
        if (!rough.IsFinite) return Ball.Undefined;
        var top = rough.MostAbs.IsZero ? 0 : rough.MostAbs.Top;
        if (top > LargestGuard) return Ball.Undefined;
        var wp = bits + Guard + (int)Math.Max(0, top);
        return x.Log(wp).Mul(y, wp).Exp(bits);
    }

    private static Ball BySquaring(Ball x, BigInteger n, int wp)
    {
        var power = x;
        for (var i = n.GetBitLength() - 2; i >= 0 && power.IsFinite; i--)
        {
            power = power.Mul(power, wp);
            if (!(n >> (int)i).IsEven) power = power.Mul(x, wp);
        }
        return power;
    }

    private static Ball WithSign(Ball x, bool negative) => negative ? x.Negated : x;
}
