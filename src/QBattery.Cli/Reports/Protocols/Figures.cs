using System.Globalization;
using System.Text.Json.Nodes;
using QBattery.Numerics;

namespace QBattery.Cli.Reports.Protocols;

/// <summary>Computed numbers in print, also those beyond the range of a double.</summary>
internal static class Figures
{
    /// <summary>ln of the smallest number printed by way of a double, and of the largest whose digits are known.</summary>
    private const double Smallest = -690, Longest = 1e6;

    /// <summary>Smaller errors of small values are printed with a power of ten.</summary>
    private const double Fixed = 1e-6;

    /// <summary>Ten significant digits.</summary>
    public static string Of(double value) => value.ToString("g10", CultureInfo.InvariantCulture);

    /// <summary>As many digits as bring back the same double; none for what is no number.</summary>
    public static string Exact(double value) =>
        double.IsFinite(value) ? value.ToString("r", CultureInfo.InvariantCulture) : "";

    /// <summary>Two significant digits, not below the value: for errors.</summary>
    public static string WithTwoDigits(double value) => Outward.Up(value).ToString("g2", CultureInfo.InvariantCulture);

    /// <summary>The number of a natural logarithm; where that leaves no ten digits, as an exponential.</summary>
    public static string OfLog(double log) => IsInRange(log) ? Of(Math.Exp(log))
        : log < -Longest ? $"exp({Of(log)})"
        : Scientific(log, "f9");

    /// <summary>The number of a natural logarithm as JSON, which has no smallest number; 0 where no digit is known.</summary>
    public static JsonNode? JsonOfLog(double log) => IsInRange(log) ? JsonText.Number(Math.Exp(log))
        : log < -Longest ? JsonValue.Create(0)
        : JsonNode.Parse(Scientific(log, "f9"))!;

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
            return $"{WithError(value * Math.Pow(10, -power), error * Math.Pow(10, -power))}e{power}";
        }
        var digits = Math.Clamp(1 - (int)Math.Floor(Math.Log10(error)), 0, 15);
        var rounded = value.ToString($"f{digits}", CultureInfo.InvariantCulture);
        var off = Math.Abs(value - double.Parse(rounded, CultureInfo.InvariantCulture));
        return $"{rounded}({Math.Ceiling((error + off) * Math.Pow(10, digits))})";
    }

    /// <summary>1.5e-7 as 1.5 \times 10^{-7}.</summary>
    public static string Latex(string number) => number.StartsWith("exp", StringComparison.Ordinal) ? $@"\{number}"
        : number.Split('e') is [var digits, var exponent]
        ? $@"{digits} \times 10^{{{int.Parse(exponent, CultureInfo.InvariantCulture)}}}"
        : number;

    private static bool IsInRange(double log) => log > Smallest || double.IsNegativeInfinity(log);

    private static string Scientific(double log, string digits)
    {
        var power = Math.Floor(log / Math.Log(10));
        var mantissa = Math.Exp(log - power * Math.Log(10));
        return $"{mantissa.ToString(digits, CultureInfo.InvariantCulture)}e{power}";
    }
}
