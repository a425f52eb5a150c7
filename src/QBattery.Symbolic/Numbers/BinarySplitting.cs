using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>Exact partial sums of hypergeometric series by halving the range of summation.</summary>
internal static class BinarySplitting
{
    /// <summary>A series with terms a(n) * p(0)...p(n) / (q(0)...q(n)), all of them integers.</summary>
    internal sealed record Series(Func<int, BigInteger> A, Func<int, BigInteger> P, Func<int, BigInteger> Q);

    /// <summary>The sum of the first terms times 2^wp, rounded toward zero.</summary>
    internal static BigInteger Sum(Series series, int terms, int wp)
    {
        var (_, q, t) = Part(series, 0, terms);
        return (t << wp) / q;
    }

    /// <summary>The products of p and q over [from, to) and the numerator of the sum of that part.</summary>
    private static (BigInteger P, BigInteger Q, BigInteger T) Part(Series series, int from, int to)
    {
        if (to - from == 1)
        {
            var factor = series.P(from);
            return (factor, series.Q(from), series.A(from) * factor);
        }
        var middle = (from + to) / 2;
        var (leftP, leftQ, leftT) = Part(series, from, middle);
        var (rightP, rightQ, rightT) = Part(series, middle, to);
        return (leftP * rightP, leftQ * rightQ, (leftT * rightQ) + (leftP * rightT));
    }
}
