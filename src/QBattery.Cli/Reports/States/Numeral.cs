using System.Globalization;
using System.Text.Json.Nodes;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.States;

/// <summary>Numbers known within a range, as text: only digits that the range supports.</summary>
internal static class Numeral
{
    private const int MostDigits = 12;

    /// <summary>Wider ranges are shown as two ends, rounded outwards.</summary>
    private const double Known = 1e-3;

    /// <summary>Whether a range is narrow enough to be called a value.</summary>
    public static bool IsKnown(Bracket x) => x.Width <= Known * Math.Max(1, Math.Abs(x.Mid));

    /// <summary>A number, two ends, or what is not defined.</summary>
    public static string Text(Result<Bracket> x) => x.Match(Text, _ => "undefined");

    /// <summary>A number, or two ends.</summary>
    public static string Text(Bracket x) =>
        !IsKnown(x) ? $"{Digits(Outward.Down(x.Low, 6), 6)} .. {Digits(Outward.Up(x.High, 6), 6)}"
        : Math.Abs(x.Mid) <= x.Width ? $"0 (to {Digits(Outward.Up(Math.Max(-x.Low, x.High), 1), 1)})"
        : Digits(x.Mid, Supported(x));

    /// <summary>A number for programs; null where it is not known or not defined.</summary>
    public static JsonNode? Json(Result<Bracket> x) =>
        x.Match(value => IsKnown(value) ? JsonText.Number(value.Mid) : null, _ => null);

    /// <summary>Both ends.</summary>
    public static JsonArray Ends(Bracket x) => [JsonText.Number(x.Low), JsonText.Number(x.High)];

    private static int Supported(Bracket x) =>
        Math.Clamp((int)Math.Floor(Math.Log10(Math.Abs(x.Mid) / Math.Max(x.Width, 1e-300))), 1, MostDigits);

    private static string Digits(double x, int digits) =>
        x.ToString($"G{digits}", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal);
}
