using System.Globalization;

namespace QBattery.Benchmarks;

/// <summary>Times and ratios in tables.</summary>
internal static class Figures
{
    /// <summary>Three digits.</summary>
    public static string Short(double value) => value.ToString("G3", CultureInfo.InvariantCulture);

    /// <summary>Seconds as milliseconds.</summary>
    public static string Milliseconds(double seconds) => Short(seconds * 1000);

    /// <summary>How many times.</summary>
    public static string Ratio(double ratio) => ratio.ToString(ratio < 10 ? "F2" : "N0", CultureInfo.InvariantCulture);

    /// <summary>The geometric mean, 1 of nothing.</summary>
    public static double Mean(IEnumerable<double> ratios) => Math.Exp(ratios.DefaultIfEmpty(1).Average(Math.Log));
}
