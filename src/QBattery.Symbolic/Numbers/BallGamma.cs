using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>The gamma function, its logarithm and the factorial, for real arguments.</summary>
internal static class BallGamma
{
    private const int Guard = 12;

    extension(Ball x)
    {
        /// <summary>Gamma(x); undefined at the poles 0, -1, -2, ...</summary>
        public Ball Gamma(int bits) =>
            !x.IsFinite ? Ball.Undefined
            : x.AsInteger is { } n && n <= ProductLimit(bits) ? OfInteger(n, bits)
            : x.Mid.Sign < 0 ? Reflected(x, bits)
            : Shifted(x, bits);

        /// <summary>1/Gamma(x); exactly 0 at 0, -1, -2, ...</summary>
        public Ball ReciprocalGamma(int bits) =>
            x.AsInteger is { Sign: <= 0 } ? Ball.Zero : x.Gamma(bits + Guard).Inverse(bits);

        /// <summary>log Gamma(x) for x &gt; 0; undefined otherwise. Exactly 0 at 1 and 2.</summary>
        public Ball LogGamma(int bits)
        {
            if (!x.IsFinite || x.Mid.Sign <= 0 || x.ContainsZero) return Ball.Undefined;
            if (x == Ball.One || x == 2) return Ball.Zero;
            var wp = bits + Guard + Size(bits);
            var shift = Stirling.Shift(x, wp);
            var far = Stirling.LogGamma(x.Add(shift, ExactSumBits(x, wp)), wp);
            return shift == 0 ? far.Rounded(bits) : far.Sub(Stirling.Rising(x, shift, wp).Log(wp), bits);
        }

        /// <summary>x! = Gamma(x + 1).</summary>
        public Ball Factorial(int bits) => x.PlusOne(bits).Gamma(bits);

        /// <summary>x + 1, exactly where x is an integer.</summary>
        internal Ball PlusOne(int bits) => x.Add(1, ExactSumBits(x, bits + Guard));
    }

    /// <summary>The integer arguments for which the product of all factors beats the series.</summary>
    private static int ProductLimit(int bits) => bits + 64;

    private static Ball OfInteger(BigInteger n, int bits) =>
        n.Sign <= 0 ? Ball.Undefined : Ball.Exact(Product(1, (int)n)).Rounded(bits);

    /// <summary>The product of the integers in [from, to), halved for the sake of fast multiplication.</summary>
    private static BigInteger Product(int from, int to)
    {
        if (to - from > 16) return Product(from, (from + to) / 2) * Product((from + to) / 2, to);
        var product = BigInteger.One;
        for (var i = from; i < to; i++) product *= i;
        return product;
    }

    // Gamma(x) = Gamma(x + n)/(x (x+1) ... (x+n-1)); an absolute error of the logarithm is a relative one of the
    // result.
    private static Ball Shifted(Ball x, int bits)
    {
        var wp = bits + Guard + Size(bits) + (int)Math.Max(0, Math.Min(x.Mid.Top, 64));
        var shift = Stirling.Shift(x, wp);
        var far = Stirling.LogGamma(x.Add(shift, ExactSumBits(x, wp)), wp + 8).Exp(wp);
        return shift == 0 ? far.Rounded(bits) : far.Div(Stirling.Rising(x, shift, wp), bits);
    }

    // Gamma(x) Gamma(1 - x) = pi/sin(pi x).
    private static Ball Reflected(Ball x, int bits)
    {
        var wp = bits + Guard;
        var sine = x.SinCosPi(wp).Sin;
        var partner = x.Negated.PlusOne(wp).Gamma(wp);
        return Ball.Pi(wp).Div(sine.Mul(partner, wp), bits);
    }

    // Bits lost to the size of the logarithm and to the number of factors.
    private static int Size(int bits) => 2 * (int)Integers.BitLength(bits);

    // An exact argument of moderate length stays exact when a whole number is added.
    private static int ExactSumBits(Ball x, int bits) => (int)Math.Max(bits, Math.Min(x.Mid.Length + 64, 4L * bits));
}
