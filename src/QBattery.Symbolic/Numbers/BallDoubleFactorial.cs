using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>The double factorial of integers.</summary>
internal static class BallDoubleFactorial
{
    private const int Guard = 16;

    extension(Ball n)
    {
        /// <summary>n!! of an exact integer; undefined for any other ball, and at -2, -4, ...</summary>
        public Ball DoubleFactorial(int bits) => n.AsInteger is not { } whole ? Ball.Undefined
            : whole.IsEven ? Even(whole / 2, bits)
            : Odd((whole + 1) / 2, bits);

        /// <summary>log n!! of a positive integer; null for any other ball.</summary>
        public Ball? LogDoubleFactorial(int bits) => n.AsInteger is { Sign: > 0 } whole
            ? n.Scaled(-1).Mul(Ball.Exact(2).Log(bits), bits).Add(n.Scaled(-1).PlusOne(bits).LogGamma(bits), bits)
                .Sub(whole.IsEven ? Ball.Zero : Ball.Pi(bits).Scaled(-1).Log(bits).Scaled(-1), bits)
            : null;

        /// <summary>Whether a ball is not proved to be free of integers.</summary>
        internal bool MayBeInteger =>
            !n.IsFinite || n.Mid.Top > FractionTop || n.Upper(FractionBits).ToFixed(0) != n.Lower(FractionBits).ToFixed(0)
            || n.Lower(FractionBits).IsInteger || n.Upper(FractionBits).IsInteger;
    }

    // Numbers beyond 2^FractionTop are not looked at for what follows their point.
    private const int FractionTop = 1 << 10, FractionBits = 1 << 12;

    /// <summary>(2m)!! = 2^m m!.</summary>
    private static Ball Even(BigInteger m, int bits) => m.GetBitLength() > 62 ? Ball.Undefined
        : Ball.Exact(m).Factorial(bits).Scaled((long)m).Checked();

    /// <summary>(2m-1)!! = 2^m Gamma(m+1/2)/sqrt(pi), for every integer m.</summary>
    private static Ball Odd(BigInteger m, int bits) => m.GetBitLength() > 62 ? Ball.Undefined
        : Ball.Exact((2 * m) + 1).Scaled(-1).Gamma(bits + Guard).Div(Ball.Pi(bits + Guard).Sqrt(bits + Guard), bits)
            .Scaled((long)m).Checked();
}
