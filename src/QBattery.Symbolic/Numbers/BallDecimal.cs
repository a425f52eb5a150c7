using System.Globalization;
using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>Decimal text of balls in which every digit is certain.</summary>
internal static class BallDecimal
{
    private const int Guard = 40;
    private const double BitsPerDigit = 3.3219280948873626;
    private const int LargestPrecision = 1 << 20;

    /// <summary>
    /// N of the value N*10^(Exponent-digits+1) with N of so many digits, and whether that is the exact value.
    /// </summary>
    internal sealed record Rounding(BigInteger Digits, long Exponent, bool IsExact);

    /// <summary>
    /// The number in the ball rounded to significant digits, ties to even; null when the ball is too wide to decide
    /// the digits (raise the precision and try again). Plain notation for 10^-6 &lt;= |x| &lt; 10^digits, scientific
    /// ("1.2345e-434294") otherwise. A value that is exact and fits the digits is printed without trailing zeros.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">digits &lt; 1.</exception>
    public static string? ToDigits(Ball x, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        if (x.ContainsZero) return x.IsExact ? "0" : null;
        return Round(x.Abs(), digits) is { } rounding ? (x.Mid.Sign < 0 ? "-" : "") + Text(rounding, digits) : null;
    }

    /// <summary>
    /// An upper bound of a radius in two digits, such as "3.1e-52"; "0" for 0 and "inf" for no bound.
    /// </summary>
    public static string UpperBound(Mag radius) =>
        radius.IsZero ? "0"
        : radius.IsFinite ? UpperBound(radius.ToBigFloat(), DecimalExponent(radius.ToBigFloat()))
        : "inf";

    private static string UpperBound(BigFloat bound, long exponent)
    {
        var upper = Shifted(new(bound, Mag.Zero), 1 - exponent, 64).Upper(64);
        var tenths = -(-upper).ToFixed(0);
        return tenths > 99 ? UpperBound(bound, exponent + 1)
            : tenths < 10 ? UpperBound(bound, exponent - 1)
            : Scientific(Digits(tenths), exponent);
    }

    // The power of ten is computed to more and more bits until the digits are decided or the ball itself is to blame.
    internal static Rounding? Round(Ball x, int digits)
    {
        var exponent = DecimalExponent(x.Mid);
        var (bits, found) = (FirstPrecision(x, digits, exponent), (Rounding?)null);
        for (var tried = 0;
            found is null && bits <= LargestPrecision && tried - Guard < x.RelativeAccuracyBits;
            bits *= 2)
        {
            found = Round(x, digits, exponent, bits);
            tried = bits;
        }
        return found;
    }

    // An exact number of moderate size is scaled exactly at once, so that its exactness shows.
    private static int FirstPrecision(Ball x, int digits, long exponent)
    {
        var bits = (int)(digits * BitsPerDigit) + Guard;
        var places = Math.Abs(digits - 1 - exponent);
        return x.IsExact && places < digits + 1000 && x.Mid.Length < bits + 4096
            ? bits + (int)(places * BitsPerDigit) + (int)x.Mid.Length
            : bits;
    }

    private static Rounding? Round(Ball x, int digits, long exponent, int bits)
    {
        var scaled = Shifted(x, digits - 1 - exponent, bits);
        if (!scaled.IsFinite) return null;
        var (low, high) = (HalfEven(scaled.Lower(LargestPrecision)), HalfEven(scaled.Upper(LargestPrecision)));
        if (low != high) return null;
        var limit = BigInteger.Pow(10, digits);
        return low > limit ? Round(x, digits, exponent + 1, bits)
            : low == limit ? new(limit / 10, exponent + 1, IsWhole(scaled))
            : 10 * low < limit ? Round(x, digits, exponent - 1, bits)
            : new(low, exponent, IsWhole(scaled));
    }

    private static bool IsWhole(Ball x) => x.IsExact && x.Mid.IsInteger;

    /// <summary>x*10^places.</summary>
    private static Ball Shifted(Ball x, long places, int bits)
    {
        var power = Ball.Exact(10).Pow(Math.Abs(places), bits);
        return places < 0 ? x.Div(power, bits) : x.Mul(power, bits);
    }

    /// <summary>floor(log10 |x|), or one off.</summary>
    private static long DecimalExponent(BigFloat x)
    {
        var excess = Math.Max(0, x.Length - 53);
        var head = (double)Integers.Shift(BigInteger.Abs(x.Mantissa), -excess);
        return (long)Math.Floor((Math.Log2(head) + excess + x.Exponent) / BitsPerDigit);
    }

    private static BigInteger HalfEven(BigFloat x)
    {
        var halves = x.ToFixed(1);
        var floor = halves >> 1;
        var isTie = x.Exponent >= -1;
        return halves.IsEven || (isTie && floor.IsEven) ? floor : floor + 1;
    }

    private static string Digits(BigInteger n) => n.ToString(CultureInfo.InvariantCulture);

    internal static string Text(Rounding rounding, int digits)
    {
        var (number, exponent, exact) = rounding;
        var shown = exact ? Digits(number).TrimEnd('0') : Digits(number);
        return exponent >= -6 && exponent < (exact ? Math.Max(digits, 21) : digits)
            ? Plain(shown, (int)exponent)
            : Scientific(shown, exponent);
    }

    private static string Plain(string shown, int exponent) =>
        exponent < 0 ? "0." + new string('0', -exponent - 1) + shown
        : shown.Length <= exponent + 1 ? shown.PadRight(exponent + 1, '0')
        : shown.Insert(exponent + 1, ".");

    private static string Scientific(string shown, long exponent) =>
        (shown.Length > 1 ? shown.Insert(1, ".") : shown) + string.Create(CultureInfo.InvariantCulture, $"e{exponent}");
}
