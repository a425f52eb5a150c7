using System.Globalization;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>A row of a scan as it is kept: every digit of every number.</summary>
internal static class RowFacts
{
    /// <summary>To keep.</summary>
    public static Data Of(ScanRow row) => Data.Of(
        ("Cells", row.Cells), ("Time", row.Time), ("Energy", row.Energy), ("LogDeficit", Exact(row.LogDeficit)),
        ("Noise", Exact(row.Noise)), ("Change", row.Change), ("PeakPower", row.PeakPower));

    /// <summary>ln(1 - r_0) of a pure state is minus infinity, for which data have no number.</summary>
    private static Data Exact(double value) =>
        double.IsFinite(value) ? value : value.ToString(CultureInfo.InvariantCulture);
}
