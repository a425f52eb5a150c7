using QBattery.Numerics.Printing;

namespace QBattery.Numerics;

/// <summary>Doubles rounded to few decimal digits so that what is printed of a bound still is one.</summary>
public static class Outward
{
    /// <summary>The least decimal number of so many significant digits that is not below a number.</summary>
    public static double Up(double value, int digits = 2)
    {
        if (value == 0 || !double.IsFinite(value)) return value;
        var nearest = Rounded.ToDigits(value, digits);
        return nearest >= value ? nearest : Rounded.Next(value, digits);
    }

    /// <summary>The largest that is not above it.</summary>
    public static double Down(double value, int digits = 2) => -Up(-value, digits);

    /// <summary>An error that covers a number also after the number itself is rounded to another.</summary>
    public static double Error(double error, double value, double rounded) => Up(error + Math.Abs(value - rounded));
}
