using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// Stirling's series and its derivative for x &gt; 0, where the error of a partial sum is at most the first term left
/// out (DLMF 5.11(ii)), and the shift x -> x + n that makes the series precise enough.
/// </summary>
internal static class Stirling
{
    /// <summary>log Gamma(x) = (x - 1/2) log x - x + log(2 pi)/2 + sum of B(2k)/(2k (2k-1) x^(2k-1)).</summary>
    internal static Ball LogGamma(Ball x, int bits)
    {
        var (log, half) = (x.Log(bits), Ball.One.Scaled(-1));
        var leading = x.Sub(half, bits).Mul(log, bits).Sub(x, bits);
        var constant = Ball.Pi(bits).Scaled(1).Log(bits).Scaled(-1);
        var series = Tail(x, x.Inverse(bits), k => Bernoulli.Number(2 * k) / (2 * k * ((2 * k) - 1)), bits);
        return leading.Add(constant, bits).Add(series, bits);
    }

    /// <summary>psi(x) = log x - 1/(2x) - sum of B(2k)/(2k x^(2k)).</summary>
    internal static Ball Digamma(Ball x, int bits)
    {
        var inverse = x.Inverse(bits);
        var series = Tail(x, inverse.Mul(inverse, bits), k => Bernoulli.Number(2 * k) / (2 * k), bits);
        return x.Log(bits).Sub(inverse.Scaled(-1), bits).Sub(series, bits);
    }

    /// <summary>How far to shift x &gt;= 0 so that the terms of the series can fall below 2^-bits.</summary>
    internal static int Shift(Ball x, int bits)
    {
        var goal = (BigInteger)((0.2 * bits) + 4);
        return (int)BigInteger.Max(0, goal - (x.Mid.Top > 40 ? goal : x.Mid.ToFixed(0)));
    }

    /// <summary>The product x (x+1) ... (x+n-1) and its derivative.</summary>
    internal static (Ball Value, Ball Slope) Rising(Ball x, int n, int bits)
    {
        var (value, slope) = (Ball.One, Ball.Zero);
        for (var i = 0; i < n; i++)
        {
            var factor = x.Add(i, bits);
            (value, slope) = (value.Mul(factor, bits), slope.Mul(factor, bits).Add(value, bits));
        }
        return (value, slope);
    }

    /// <summary>
    /// The sum of c(k) first/x^(2k-2) until a term is below 2^-bits or fails to shrink; the last term is left out and
    /// bounds the error. Small terms are computed to fewer bits.
    /// </summary>
    private static Ball Tail(Ball x, Ball first, Func<int, Rational> coefficient, int bits)
    {
        if (!first.IsFinite || x.ContainsZero) return Ball.Undefined;
        var square = x.Mul(x, bits).Inverse(bits);
        var (sum, power, last, wp) = (Ball.Zero, first, Mag.Infinity, bits);
        for (var k = 1; ; k++)
        {
            var term = power.Mul(Ball.Of(coefficient(k), wp), wp);
            var size = term.MostAbs;
            if (size <= Mag.PowerOfTwo(-bits) || size >= last) return sum.Widened(size);
            sum = sum.Add(term, bits);
            wp = Math.Clamp(bits + (int)size.Top + 8, 32, bits);
            (power, last) = (power.Mul(square, wp), size);
        }
    }
}
