using System.Text.Json.Nodes;
using QBattery.Cli.Reports.Protocols;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Scans;

/// <summary>A scan for programs.</summary>
internal static class ScanJson
{
    /// <summary>Rows, slopes, law.</summary>
    public static JsonObject Of(Scanned scan) => new()
    {
        ["protocol"] = scan.Named.Name,
        ["parameters"] = ChargedJson.Parameters(scan.Named),
        ["rows"] = JsonText.Array(scan.Rows.Select(Row)),
        ["slopes"] = JsonText.Array(scan.Slopes.Select(slope => JsonText.Number(slope))),
        ["law"] = Law(scan.Law),
    };

    private static JsonObject Row(ScanRow row) => new()
    {
        ["cells"] = row.Cells,
        ["time"] = JsonText.Number(row.Time),
        ["energyPerCell"] = JsonText.Number(row.EnergyPerCell),
        ["ratio"] = JsonText.Number(row.Ratio),
        ["lockedFraction"] = Figures.JsonOfLog(row.LogLocked),
        ["largestEigenvalue"] = JsonText.Number(row.Largest),
        ["oneMinusLargestEigenvalue"] = Figures.JsonOfLog(row.LogDeficit),
        ["relativeError"] = JsonText.Number(row.Noise),
        ["exact"] = RowJson.Of(row),
    };

    private static JsonObject Law(ExtractedLaw law) => new()
    {
        ["kind"] = LawText.Kind(law.Kind),
        ["description"] = $"{law}",
        ["exponent"] = JsonText.Number(law.Exponent?.Value),
        ["exponentError"] = JsonText.Number(law.Exponent?.Error),
        ["prefactor"] = JsonText.Number(law.Prefactor?.Value),
        ["prefactorError"] = JsonText.Number(law.Prefactor?.Error),
        ["identifiedAs"] = law.Identified is { } match ? Print.Text(match.Form) : null,
        ["identifiedDigits"] = law.Identified?.Digits,
        ["evidence"] = JsonText.Array(law.Evidence.Select(evidence => new JsonObject
        {
            ["claim"] = evidence.Claim, ["how"] = evidence.How,
        })),
    };
}
