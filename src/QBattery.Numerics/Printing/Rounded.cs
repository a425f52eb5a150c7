using QBattery.Symbolic;

namespace QBattery.Numerics.Printing;

/// <summary>Doubles rounded to decimal numbers, exactly: what a reader takes their printed digits for.</summary>
internal static class Rounded
{
    /// <summary>The double nearest to a number rounded to so many digits after the point, halves away from zero.</summary>
    public static double ToPlaces(double value, int places) => ToMultiple(value, places).ToDouble();

    /// <summary>The double nearest to a number rounded to so many significant digits.</summary>
    public static double ToDigits(double value, int digits) =>
        value == 0 || !double.IsFinite(value) ? value : ToPlaces(value, digits - 1 - Exponent(value));

    /// <summary>One unit of the last of so many significant digits above what rounding gives.</summary>
    public static double Next(double value, int digits)
    {
        var places = digits - 1 - Exponent(value);
        return (ToMultiple(value, places) + Ten(-places)).ToDouble();
    }

    private static Rational ToMultiple(double value, int places)
    {
        var scaled = Rational.Exactly(Math.Abs(value)) * Ten(places);
        return Math.Sign(value) * (Rational)(scaled + Rational.Half).Floor() * Ten(-places);
    }

    /// <summary>The power of ten of the first digit.</summary>
    private static int Exponent(double value)
    {
        var (size, guess) = (Rational.Exactly(Math.Abs(value)), (int)Math.Floor(Math.Log10(Math.Abs(value))));
        return Ten(guess) > size ? guess - 1 : Ten(guess + 1) <= size ? guess + 1 : guess;
    }

    private static Rational Ten(int exponent) => ((Rational)10).Pow(exponent);
}
