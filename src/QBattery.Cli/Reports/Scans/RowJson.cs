using System.Text.Json;
using System.Text.Json.Nodes;
using QBattery.Numerics;

namespace QBattery.Cli.Reports.Scans;

/// <summary>A row of a scan as it is kept: every digit of every number.</summary>
internal static class RowJson
{
    /// <summary>To keep.</summary>
    public static JsonObject Of(ScanRow row) => new()
    {
        ["Cells"] = row.Cells, ["Time"] = Exact(row.Time), ["Energy"] = Exact(row.Energy),
        ["LogDeficit"] = Exact(row.LogDeficit), ["Noise"] = Exact(row.Noise), ["Change"] = Exact(row.Change),
    };

    /// <summary>What was kept; null where this is no row.</summary>
    public static ScanRow? Read(JsonElement json) =>
        (json.Whole("Cells"), json.Number("Energy"), json.Number("LogDeficit"), json.Number("Noise"), json.Number("Change"))
            is ({ } cells and >= 1 and <= Charging.MaxCells, { } energy and > 0, { } deficit, { } noise, { } change)
            ? new((int)cells, json.Number("Time"), energy, deficit, noise, change)
            : null;

    /// <summary>ln(1 - r_0) of a pure state is minus infinity, for which JSON has no number.</summary>
    private static JsonNode? Exact(double? value) => value is not { } number ? null
        : double.IsFinite(number) ? JsonValue.Create(number)
        : double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
}
