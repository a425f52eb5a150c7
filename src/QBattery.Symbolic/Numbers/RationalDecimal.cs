using System.Numerics;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// Decimal text of rational numbers, rounded once; the notation is that of <see cref="BallDecimal"/>.
/// </summary>
internal static class RationalDecimal
{
    /// <summary>
    /// The number rounded to significant digits, ties to even; without trailing zeros when it fits exactly.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">digits &lt; 1.</exception>
    public static string ToDigits(Rational x, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        return x.IsZero ? "0" : (x.Sign < 0 ? "-" : "") + BallDecimal.Text(Round(x.Abs(), digits), digits);
    }

    /// <summary>The digits of a positive number.</summary>
    internal static BallDecimal.Rounding Round(Rational x, int digits)
    {
        var exponent = Exponent(x);
        var scaled = x * PowerOfTen(digits - 1 - exponent);
        var rounded = HalfEven(scaled);
        return rounded == BigInteger.Pow(10, digits)
            ? new(rounded / 10, exponent + 1, scaled.IsInteger)
            : new(rounded, exponent, scaled.IsInteger);
    }

    /// <summary>floor(log10 x).</summary>
    private static int Exponent(Rational x)
    {
        var bits = Integers.BitLength(x.Numerator) - Integers.BitLength(x.Denominator);
        var exponent = (int)Math.Floor(bits * Math.Log10(2)) + 1;
        while (PowerOfTen(exponent) > x) exponent--;
        return exponent;
    }

    private static Rational PowerOfTen(int exponent) => ((Rational)10).Pow(exponent);

    private static BigInteger HalfEven(Rational x)
    {
        var floor = x.Floor();
        var rest = x - floor;
        return rest > Rational.Half || (rest == Rational.Half && !floor.IsEven) ? floor + 1 : floor;
    }
}
