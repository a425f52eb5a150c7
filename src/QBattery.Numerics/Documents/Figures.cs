using System.Globalization;
using QBattery.Numerics.Bounds;
using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

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

    /// <summary>Ten significant digits, as mathematics.</summary>
    public static Mathematics Formula(double value) => new Mathematics.Numeral(Of(value));

    /// <summary>The number of a natural logarithm, as mathematics.</summary>
    public static Mathematics FormulaOfLog(double log) => new Mathematics.Numeral(OfLog(log));

    /// <summary>The number of a natural logarithm for programs; 0 where no digit is known.</summary>
    public static Data FactOfLog(double log) => Decimals.IsInRange(log) ? Math.Exp(log)
        : Decimals.IsBeyondDigits(log) ? 0
        : new Data.Decimal(Decimals.Scientific(log));

    /// <summary>
    /// A number with the digits its error leaves, and the error of the last ones in brackets, which covers that the number
    /// is rounded.
    /// </summary>
    public static string WithError(double value, double error) => Decimals.WithError(value, error);
}
