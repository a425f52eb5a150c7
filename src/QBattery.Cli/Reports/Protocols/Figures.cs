using System.Globalization;
using System.Text.Json.Nodes;
using QBattery.Numerics;
using QBattery.Numerics.Printing;

namespace QBattery.Cli.Reports.Protocols;

/// <summary>Computed numbers in print, also those beyond the range of a double.</summary>
internal static class Figures
{
    /// <summary>Ten significant digits.</summary>
    public static string Of(double value) => Decimals.Of(value);

    /// <summary>As many digits as bring back the same double; none for what is no number.</summary>
    public static string Exact(double value) =>
        double.IsFinite(value) ? value.ToString("r", CultureInfo.InvariantCulture) : "";

    /// <summary>Two significant digits, not below the value: for errors.</summary>
    public static string WithTwoDigits(double value) => Outward.Up(value).ToString("g2", CultureInfo.InvariantCulture);

    /// <summary>The number of a natural logarithm; where that leaves no ten digits, as an exponential.</summary>
    public static string OfLog(double log) => Decimals.OfLog(log);

    /// <summary>The number of a natural logarithm as JSON, which has no smallest number; 0 where no digit is known.</summary>
    public static JsonNode? JsonOfLog(double log) => Decimals.IsInRange(log) ? JsonText.Number(Math.Exp(log))
        : Decimals.IsBeyondDigits(log) ? JsonValue.Create(0)
        : JsonNode.Parse(Decimals.Scientific(log))!;

    /// <summary>
    /// A number with the digits its error leaves, and the error of the last ones in brackets, which covers that the number
    /// is rounded.
    /// </summary>
    public static string WithError(double value, double error) => Decimals.WithError(value, error);

    /// <summary>1.5e-7 as 1.5 \times 10^{-7}.</summary>
    public static string Latex(string number) => number.StartsWith("exp", StringComparison.Ordinal) ? $@"\{number}"
        : number.Split('e') is [var digits, var exponent]
        ? $@"{digits} \times 10^{{{int.Parse(exponent, CultureInfo.InvariantCulture)}}}"
        : number;
}
