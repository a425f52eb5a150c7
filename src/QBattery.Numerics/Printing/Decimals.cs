using System.Globalization;
using System.Numerics;

namespace QBattery.Numerics.Printing;

/// <summary>Computed numbers in print, also those beyond the range of a double; in every culture alike.</summary>
internal static class Decimals
{
    /// <summary>ln of the smallest number printed by way of a double, and of the largest whose digits are known.</summary>
    private const double Smallest = -690, Longest = 1e6;

    /// <summary>Smaller errors of small values are printed with a power of ten.</summary>
    private const double Fixed = 1e-6;

    /// <summary>Ten significant digits.</summary>
    public static string Of(double value) => value.ToString("g10", CultureInfo.InvariantCulture);

    /// <summary>Two significant digits, for errors and tolerances.</summary>
    public static string Small(double value) => value.ToString("g2", CultureInfo.InvariantCulture);

    /// <summary>Six significant digits of both parts; a real number alone where it is one.</summary>
    public static string Of(Complex value) => value.Imaginary == 0
        ? value.Real.ToString("g6", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture,
            $"{value.Real:g6}{(value.Imaginary < 0 ? "-" : "+")}{Math.Abs(value.Imaginary):g6}i");

    /// <summary>The number of a natural logarithm; where that leaves no ten digits, as an exponential.</summary>
    public static string OfLog(double log) => IsInRange(log) ? Of(Math.Exp(log))
        : log < -Longest ? $"exp({Of(log)})"
        : Scientific(log);

    /// <summary>Whether a double holds the number of a natural logarithm.</summary>
    public static bool IsInRange(double log) => log > Smallest || double.IsNegativeInfinity(log);

    /// <summary>Whether nothing of the number of a natural logarithm is known but its order.</summary>
    public static bool IsBeyondDigits(double log) => log < -Longest;

    /// <summary>Ten digits and a power of ten.</summary>
    public static string Scientific(double log)
    {
        var power = Math.Floor(log / Math.Log(10));
        var mantissa = Math.Exp(log - power * Math.Log(10));
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa:f9}e{power}");
    }

    /// <summary>
    /// A number with the digits its error leaves, and the error of the last ones in brackets, which covers that the number
    /// is rounded.
    /// </summary>
    public static string WithError(double value, double error)
    {
        if (!(error > 0) || !double.IsFinite(error)) return Of(value);
        if (error < Fixed && Math.Abs(value) < 1000 * Fixed)
        {
            var power = (int)Math.Floor(Math.Log10(Math.Max(Math.Abs(value), error)));
            return $"{WithError(value * Math.Pow(10, -power), error * Math.Pow(10, -power))}e{Whole(power)}";
        }
        var digits = Math.Clamp(1 - (int)Math.Floor(Math.Log10(error)), 0, 15);
        var rounded = value.ToString($"f{digits}", CultureInfo.InvariantCulture);
        var off = Math.Abs(value - Rounded.ToPlaces(value, digits));
        return $"{rounded}({Whole(Math.Ceiling((error + off) * Math.Pow(10, digits)))})";
    }

    private static string Whole(double value) => value.ToString(CultureInfo.InvariantCulture);
}
