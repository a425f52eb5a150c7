using System.Globalization;
using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// Balls as a person reads them: digits, and a bound on how far the value is from what is printed; never less than is
/// known, for the rounding of the digits is part of the bound.
/// </summary>
internal static class BallText
{
    private const int MostDigits = 20;
    private const double BitsPerDigit = 3.3219280948873626;

    /// <summary>Numbers whose logarithm to the base 2 is larger are written as powers of 2.</summary>
    private const long Far = 1L << 40;

    /// <summary>3.14159 +- 2.7e-6; an exact value alone where its digits are few.</summary>
    public static string Of(Ball x) =>
        !x.IsFinite ? "undefined"
        : x.IsExact && Decimal(x.Mid) is { } digits ? digits
        : x.ContainsZero ? $"0 +- {Of(x.MostAbs)}"
        : Rounded(x);

    /// <summary>All digits where they are few, else m*2^e.</summary>
    public static string Of(BigFloat x) => Decimal(x) ?? Binary(x);

    /// <summary>Two digits, not below the bound.</summary>
    public static string Of(Mag bound) =>
        !bound.IsFinite ? "infinity"
        : !bound.IsZero && bound.Top is > Far or < -Far ? $"2^{Whole(bound.Top)}"
        : BallDecimal.UpperBound(bound);

    private static string Binary(BigFloat x) =>
        (x.Mantissa.IsOne ? "" : x.Mantissa == -1 ? "-" : $"{Whole(x.Mantissa)}*") + $"2^{Whole(x.Exponent)}";

    private static string Whole(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Decimal(BigFloat x) =>
        x.IsZero ? "0" : Round(x, MostDigits) is { IsExact: true } all ? Text(x, all, MostDigits) : null;

    private static string Rounded(Ball x)
    {
        var digits = (int)Math.Clamp(2 + x.RelativeAccuracyBits / BitsPerDigit, 2, MostDigits);
        return Round(x.Mid, digits) is { } rounding
            ? $"{Text(x.Mid, rounding, digits)} +- {Of(x.Rad + Error(rounding, digits))}"
            : $"{Binary(x.Mid)} +- {Of(x.Rad)}";
    }

    private static BallDecimal.Rounding? Round(BigFloat x, int digits) =>
        x.Top is > Far or < -Far ? null : BallDecimal.Round(new(x.Abs(), Mag.Zero), digits);

    private static string Text(BigFloat x, BallDecimal.Rounding rounding, int digits) =>
        (x.Sign < 0 ? "-" : "") + BallDecimal.Text(rounding, digits);

    /// <summary>Half a unit of the last digit, from above.</summary>
    private static Mag Error(BallDecimal.Rounding rounding, int digits) => rounding.IsExact
        ? Mag.Zero
        : PowerOfTen(rounding.Exponent - digits + 1).MostAbs * Mag.PowerOfTwo(-1);

    private static Ball PowerOfTen(long exponent) => Ball.Exact(10).Pow(Math.Abs(exponent), 64) is var power && exponent < 0
        ? Ball.One.Div(power, 64)
        : power;
}
