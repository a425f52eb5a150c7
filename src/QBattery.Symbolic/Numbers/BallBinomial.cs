using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>Binomial coefficients of real arguments.</summary>
internal static class BallBinomial
{
    private const int Guard = 12;
    private const int LargestTop = 30;

    extension(Ball x)
    {
        /// <summary>
        /// binomial(x, y) = Gamma(x+1)/(Gamma(y+1) Gamma(x-y+1)). For y = 0, 1, 2, ... this is x (x-1) ... (x-y+1)/y!,
        /// for whatever x; for y = -1, -2, ... it is 0 unless x is a negative integer, where it is undefined.
        /// </summary>
        public Ball Binomial(Ball y, int bits)
        {
            if (!x.IsFinite || !y.IsFinite) return Ball.Undefined;
            if (y.AsInteger is { } k) return OverInteger(x, k, bits);
            return ByGamma(x, y, bits);
        }
    }

    private static Ball OverInteger(Ball x, BigInteger k, int bits)
    {
        if (x.AsInteger is { Sign: >= 0 } n)
            return k.Sign < 0 || k > n ? Ball.Zero : OfIntegers(n, BigInteger.Min(k, n - k), bits);
        if (k.Sign < 0) return x.AsInteger is null && IsOffNegativeIntegers(x) ? Ball.Zero : Ball.Undefined;
        if (k <= ProductLimit(bits)) return ByProduct(x, (int)k, bits);
        return x.AsInteger is { } negative ? Reflected(negative, k, bits) : ByGamma(x, Ball.Exact(k), bits);
    }

    // binomial(-n, k) = (-1)^k binomial(n + k - 1, k).
    private static Ball Reflected(BigInteger n, BigInteger k, int bits)
    {
        var partner = Ball.Exact(k - n - 1).Binomial(Ball.Exact(k), bits);
        return k.IsEven ? partner : partner.Negated;
    }

    private static Ball OfIntegers(BigInteger n, BigInteger k, int bits) => k <= ProductLimit(bits)
        ? ByProduct(Ball.Exact(n), (int)k, bits)
        : ByGamma(Ball.Exact(n), Ball.Exact(k), bits);

    // A ball that touches a negative integer may hold one, where the limit depends on the direction.
    private static bool IsOffNegativeIntegers(Ball x)
    {
        if (x.Mid.Top > LargestTop) return x.Mid.Sign > 0 && !x.ContainsZero;
        var (low, high) = (x.Lower(64).ToFixed(0), x.Upper(64).ToFixed(0));
        return low.Sign >= 0 || (low == high && !x.Lower(64).IsInteger);
    }

    private static int ProductLimit(int bits) => (2 * bits) + 64;

    private static Ball ByProduct(Ball x, int k, int bits)
    {
        var wp = bits + Guard + (int)Integers.BitLength(k);
        var exactBits = (int)Math.Max(wp, Math.Min(x.Mid.Length + 64, 4L * wp));
        return Stirling.Rising(x.Sub(k - 1, exactBits), k, wp).Div(Ball.Exact(k).Factorial(wp), bits);
    }

    private static Ball ByGamma(Ball x, Ball y, int bits)
    {
        var wp = bits + Guard;
        var difference = x.Sub(y, (int)Math.Max(wp, Math.Min(x.Mid.Length + y.Mid.Length + 64, 4L * wp)));
        if (x.Mid.Top > LargestTop) return ByLogGamma(x, y, difference, bits);
        return x.Factorial(wp)
            .Mul(y.PlusOne(wp).ReciprocalGamma(wp), wp)
            .Mul(difference.PlusOne(wp).ReciprocalGamma(wp), bits);
    }

    // The gamma functions of huge arguments leave the range of exponents where their quotient need not.
    private static Ball ByLogGamma(Ball x, Ball y, Ball difference, int bits)
    {
        if (x.Mid.Top > 1 << 16) return Ball.Undefined;
        var wp = bits + Guard + (int)x.Mid.Top + 20;
        return x.PlusOne(wp).LogGamma(wp)
            .Sub(y.PlusOne(wp).LogGamma(wp), wp)
            .Sub(difference.PlusOne(wp).LogGamma(wp), wp)
            .Exp(bits);
    }
}
