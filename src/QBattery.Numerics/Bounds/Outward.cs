using System.Globalization;

namespace QBattery.Numerics;

/// <summary>Doubles rounded to few decimal digits so that what is printed of a bound still is one.</summary>
public static class Outward
{
    /// <summary>The least decimal number of so many significant digits that is not below a number.</summary>
    public static double Up(double value, int digits = 2)
    {
        if (value == 0 || !double.IsFinite(value)) return value;
        var nearest = Parsed(value.ToString($"e{digits - 1}", CultureInfo.InvariantCulture));
        return nearest >= value ? nearest : Next(value, digits);
    }

    /// <summary>The largest that is not above it.</summary>
    public static double Down(double value, int digits = 2) => -Up(-value, digits);

    /// <summary>An error that covers a number also after the number itself is rounded to another.</summary>
    public static double Error(double error, double value, double rounded) => Up(error + Math.Abs(value - rounded));

    /// <summary>One unit of the last digit above the nearest one, which is below the number.</summary>
    private static double Next(double value, int digits)
    {
        var parts = value.ToString($"e{digits - 1}", CultureInfo.InvariantCulture).Split('e');
        var last = decimal.Parse(parts[0], CultureInfo.InvariantCulture) + Unit(digits);
        return Parsed($"{last.ToString(CultureInfo.InvariantCulture)}e{parts[1]}");
    }

    private static decimal Unit(int digits) => digits == 1 ? 1 : Unit(digits - 1) / 10;

    private static double Parsed(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
