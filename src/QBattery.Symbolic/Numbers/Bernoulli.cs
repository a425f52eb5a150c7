using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// The Bernoulli numbers (DLMF 24.2), from the tangent numbers: B(2k) = (-1)^(k-1) 2k T(k)/(4^k (4^k - 1)). The numbers
/// found so far are kept; the table is replaced as a whole when it grows, so that threads at worst compute it twice.
/// </summary>
internal static class Bernoulli
{
    private const int FirstSize = 64;

    private static volatile Rational[] _even = [];

    /// <summary>B(n), with B(1) = -1/2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n is negative.</exception>
    public static Rational Number(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return n == 0 ? Rational.One
            : n == 1 ? -Rational.Half
            : n % 2 != 0 ? Rational.Zero
            : Even(n / 2);
    }

    /// <summary>B(2k).</summary>
    private static Rational Even(int k)
    {
        var known = _even;
        if (known.Length < k) _even = known = Table(Math.Max(FirstSize, Math.Max(k, known.Length * 3 / 2)));
        return known[k - 1];
    }

    private static Rational[] Table(int count) =>
        [.. TangentNumbers(count).Select((tangent, i) => FromTangent(tangent, i + 1))];

    private static Rational FromTangent(BigInteger tangent, int k)
    {
        var numerator = 2 * k * tangent;
        return Rational.Of(
            k % 2 == 0 ? -numerator : numerator,
            (BigInteger.One << (4 * k)) - (BigInteger.One << (2 * k)));
    }

    /// <summary>
    /// T(1)...T(count) = 1, 2, 16, 272, ... by additions and products with small numbers (Brent and Harvey 2013).
    /// </summary>
    private static BigInteger[] TangentNumbers(int count)
    {
        var t = new BigInteger[count + 1];
        t[1] = BigInteger.One;
        for (var k = 2; k <= count; k++) t[k] = (k - 1) * t[k - 1];
        for (var k = 2; k <= count; k++)
            for (var j = k; j <= count; j++)
                t[j] = ((j - k) * t[j - 1]) + ((j - k + 2) * t[j]);
        return t[1..];
    }
}
