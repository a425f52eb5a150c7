using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>The digamma function psi(x), the derivative of log Gamma(x), and the harmonic numbers H(x).</summary>
internal static class BallDigamma
{
    private const int Guard = 12;
    private const int LargestSum = 128;

    extension(Ball x)
    {
        /// <summary>psi(x); undefined at the poles 0, -1, -2, ...</summary>
        public Ball Digamma(int bits)
        {
            if (!x.IsFinite) return Ball.Undefined;
            var wp = bits + Guard + (2 * (int)Integers.BitLength(bits));
            return (x.Mid.Sign < 0 ? Reflected(x, wp) : Shifted(x, wp)).Rounded(bits);
        }

        /// <summary>H(x) = psi(x + 1) + gamma; for x = n the sum of 1/k over k up to n.</summary>
        public Ball Harmonic(int bits)
        {
            if (x.AsInteger is { Sign: >= 0 } n && n <= LargestSum) return Ball.Of(Sum((int)n), bits);
            return x.PlusOne(bits).Digamma(bits + Guard).Add(Ball.EulerGamma(bits + Guard), bits);
        }
    }

    // psi(x) = psi(x + n) - 1/x - 1/(x+1) - ... - 1/(x+n-1).
    private static Ball Shifted(Ball x, int wp)
    {
        var shift = Stirling.Shift(x, wp);
        var far = Stirling.Digamma(x.Add(shift, wp), wp);
        return shift == 0 ? far : far.Sub(Stirling.InverseSum(x, shift, wp), wp);
    }

    // psi(x) = psi(1 - x) - pi cos(pi x)/sin(pi x).
    private static Ball Reflected(Ball x, int wp)
    {
        var (sin, cos) = x.SinCosPi(wp);
        return Shifted(x.Negated.PlusOne(wp), wp).Sub(Ball.Pi(wp).Mul(cos, wp).Div(sin, wp), wp);
    }

    private static Rational Sum(int n) =>
        Enumerable.Range(1, n).Aggregate(Rational.Zero, (sum, k) => sum + Rational.Of(1, k));
}
