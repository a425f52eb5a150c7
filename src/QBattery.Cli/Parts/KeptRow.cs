using System.Text.Json;
using QBattery.Cli.Reports;
using QBattery.Numerics;

namespace QBattery.Cli.Parts;

/// <summary>A row of a scan that was kept.</summary>
internal static class KeptRow
{
    /// <summary>The row; null where this is none.</summary>
    public static ScanRow? Of(JsonElement json) =>
        (json.Whole("Cells"), json.Number("Energy"), json.Number("LogDeficit"), json.Number("Noise"), json.Number("Change"))
            is ({ } cells and >= 1 and <= Charging.MaxCells, { } energy and > 0, { } deficit, { } noise, { } change)
            ? new((int)cells, json.Number("Time"), energy, deficit, noise, change) { PeakPower = json.Number("PeakPower") }
            : null;
}
