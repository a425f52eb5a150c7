using System.Numerics;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>
/// Power series with rational coefficients as arrays. Sums of products are formed from integers over one common
/// denominator, so that a fraction is reduced once for each coefficient and not once for each product.
/// </summary>
internal static class DenseSeries
{
    /// <summary>The coefficients of some terms at given positions; null where one is not rational.</summary>
    public static Rational[]? Of(Seq<Term> terms, int[] positions)
    {
        var series = new Rational[positions[^1] + 1];
        for (var i = 0; i < positions.Length; i++)
        {
            if (terms[i].Coefficient.AsRational is not { } value) return null;
            series[positions[i]] = value;
        }
        return series;
    }

    /// <summary>The product up to a length.</summary>
    public static Rational[] Multiply(ReadOnlySpan<Rational> a, ReadOnlySpan<Rational> b, int length)
    {
        var (x, y) = (Integral(a), Integral(b));
        var sums = new BigInteger[length];
        for (var i = 0; i < Math.Min(a.Length, length); i++)
            for (var j = 0; j < Math.Min(b.Length, length - i) && !x.Values[i].IsZero; j++)
                if (!y.Values[j].IsZero) sums[i + j] += x.Values[i] * y.Values[j];
        var denominator = x.Denominator * y.Denominator;
        return Array.ConvertAll(sums, sum => Quotient(sum, denominator));
    }

    /// <summary>
    /// The solution of y_0 = 1, y_n = sum over k of weight(n, k) v_k y_(n-k) / (divisor n), until it is so long or has
    /// so many terms besides y_0 that are not zero.
    /// </summary>
    public static Rational[] Solve(
        ReadOnlySpan<Rational> v, int length, int terms, Func<int, int, long> weight, BigInteger divisor)
    {
        var (values, common) = Integral(v);
        int[] support = [.. Enumerable.Range(1, values.Length - 1).Where(k => !values[k].IsZero)];
        var y = new List<Rational>(length) { Rational.One };
        var (scaled, scale) = (new BigInteger[length], BigInteger.One);
        scaled[0] = BigInteger.One;
        for (var n = 1; n < length && terms > 0; n++)
        {
            y.Add(Quotient(WeightedSum(values, support, scaled, n, weight), common * scale * divisor * n));
            scale = Rescale(scaled.AsSpan(0, n), scale, y[n].Denominator);
            scaled[n] = y[n].Numerator * (scale / y[n].Denominator);
            if (!y[n].IsZero) terms--;
        }
        return [.. y];
    }

    private static BigInteger WeightedSum(
        BigInteger[] values, int[] support, BigInteger[] scaled, int n, Func<int, int, long> weight)
    {
        var sum = BigInteger.Zero;
        foreach (var k in support)
        {
            if (k > n) break;
            if (!scaled[n - k].IsZero) sum += weight(n, k) * values[k] * scaled[n - k];
        }
        return sum;
    }

    /// <summary>Makes the scale of some integers a multiple of a denominator.</summary>
    private static BigInteger Rescale(Span<BigInteger> scaled, BigInteger scale, BigInteger denominator)
    {
        var missing = denominator / BigInteger.GreatestCommonDivisor(scale, denominator);
        if (missing.IsOne) return scale;
        foreach (ref var value in scaled) value *= missing;
        return scale * missing;
    }

    /// <summary>Integers over the least common denominator.</summary>
    private static (BigInteger[] Values, BigInteger Denominator) Integral(ReadOnlySpan<Rational> series)
    {
        var common = BigInteger.One;
        foreach (var c in series)
            if (!c.IsInteger) common *= c.Denominator / BigInteger.GreatestCommonDivisor(common, c.Denominator);
        var values = new BigInteger[series.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = common.IsOne ? series[i].Numerator : series[i].Numerator * (common / series[i].Denominator);
        return (values, common);
    }

    private static Rational Quotient(BigInteger numerator, BigInteger denominator) =>
        numerator.IsZero ? Rational.Zero : denominator.IsOne ? numerator : Rational.Of(numerator, denominator);
}
