using System.Globalization;

namespace QBattery.Numerics.Bounds;

/// <summary>Numbers known within a range, as text: only digits that the range supports.</summary>
internal static class BracketText
{
    private const int MostDigits = 12;

    /// <summary>Wider ranges are shown as two ends, rounded outwards.</summary>
    private const double Known = 1e-3;

    /// <summary>Whether a range is narrow enough to be called a value.</summary>
    public static bool IsKnown(Bracket x) => x.Width <= Known * Math.Max(1, Math.Abs(x.Mid));

    /// <summary>A number, or two ends.</summary>
    public static string Of(Bracket x) =>
        x is { Low: 0, High: 0 } ? "0"
        : !IsKnown(x) ? $"{Digits(Outward.Down(x.Low, 6), 6)} .. {Digits(Outward.Up(x.High, 6), 6)}"
        : Math.Abs(x.Mid) <= x.Width ? $"0 (to {Digits(Outward.Up(Math.Max(-x.Low, x.High), 1), 1)})"
        : Digits(x.Mid, Supported(x));

    private static int Supported(Bracket x) =>
        Math.Clamp((int)Math.Floor(Math.Log10(Math.Abs(x.Mid) / Math.Max(x.Width, 1e-300))), 1, MostDigits);

    private static string Digits(double x, int digits) =>
        x.ToString($"G{digits}", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal);
}
