using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// Elementary functions of fixed-point numbers: an integer n stands for n*2^-wp, one unit is 2^-wp. Each function
/// states its error in units for an argument taken as exact.
/// </summary>
internal static class FixedSeries
{
    /// <summary>e^x for |x| &lt;= 1, within 2 units: e^x = (e^(x/2^k))^(2^k) with a Taylor series for the inner one.</summary>
    internal static BigInteger Exp(BigInteger x, int wp)
    {
        var halvings = Math.Max(0, Halvings(wp) - (int)(wp - Integers.BitLength(x)));
        // Squaring k times multiplies an error by at most 2^k e; the series is wrong by at most 4 wp units.
        var p = wp + halvings + Guard(wp);
        var y = Taylor(x << (Guard(wp)), p, static j => j, alternating: false);
        for (var i = 0; i < halvings; i++) y = (y * y) >> p;
        return y >> (p - wp);
    }

    /// <summary>cos(x) for |x| &lt;= 2, within 2 units: cos(2a) = 2 cos(a)^2 - 1 applied k times to a Taylor series.</summary>
    internal static BigInteger Cos(BigInteger x, int wp)
    {
        var halvings = Math.Max(2, Halvings(wp) - (int)(wp - Integers.BitLength(x)));
        // Each doubling multiplies an error by at most 4.
        var p = wp + (2 * halvings) + Guard(wp);
        var small = x << (halvings + Guard(wp));
        var y = Taylor((small * small) >> p, p, static j => 2 * j * ((2 * j) - 1), alternating: true);
        for (var i = 0; i < halvings; i++) y = ((y * y) >> (p - 1)) - (BigInteger.One << p);
        return y >> (p - wp);
    }

    // Balances squarings of wp bits against terms of the series; measured.
    private static int Halvings(int wp) => (int)(2.2 * Math.Pow(wp, 0.28));

    private static int Guard(int wp) => (int)Integers.BitLength(wp) + 10;

    /// <summary>
    /// The sum of x^j/(d(1) d(2)...d(j)), with alternating signs if asked, for |x| &lt;= 1/2 and d(j) >= j, within
    /// 4 wp units for wp >= 32. The sums over j = i mod m are collected apart, so that the powers of x are needed
    /// only up to x^m and the rest of the work is division by small numbers.
    /// </summary>
    private static BigInteger Taylor(BigInteger x, int wp, Func<int, int> divisor, bool alternating)
    {
        var m = BlockLength(x, wp);
        var sums = new BigInteger[m];
        var power = BigInteger.One << wp;
        for (var i = 0; i < m; i++) power = (power * x) >> wp;
        // A term is wrong by at most 4 units: every step adds less than 1 + 1 and no step enlarges what is there.
        var term = BigInteger.One << wp;
        for (var j = 0; !term.IsZero; j++)
        {
            var place = j % m;
            if (j > 0) term /= divisor(j);
            if (j > 0 && place == 0) term = (term * power) >> wp;
            sums[place] += term;
        }
        return Combine(sums, x, wp, alternating);
    }

    // About sqrt(terms/2), even so that the sign of a term depends on its place alone.
    private static int BlockLength(BigInteger x, int wp)
    {
        var bits = Math.Max(1, wp - Integers.BitLength(x));
        return 2 * Math.Max(1, (int)(Math.Sqrt(wp / (bits + 4.0)) * 0.4));
    }

    private static BigInteger Combine(BigInteger[] sums, BigInteger x, int wp, bool alternating)
    {
        var (total, argument) = (BigInteger.Zero, alternating ? -x : x);
        for (var i = sums.Length - 1; i >= 0; i--) total = ((total * argument) >> wp) + sums[i];
        return total;
    }
}
