using System.Text.Json.Nodes;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Protocols;

/// <summary>A charged battery for programs; energies in units of the gap.</summary>
internal static class ChargedJson
{
    /// <summary>All that is known; null where R is undefined.</summary>
    public static JsonObject Of(ChargedBattery battery)
    {
        var (charged, energetics) = (battery.Charged, battery.Charged.Energetics);
        var json = new JsonObject
        {
            ["protocol"] = battery.Named.Name,
            ["parameters"] = Parameters(battery.Named),
            ["values"] = new JsonObject(charged.Values.Select(value =>
                KeyValuePair.Create(value.Name, JsonText.Number(value.Value)))),
            ["cells"] = charged.Cells,
            ["time"] = JsonText.Number(charged.Time),
            ["energy"] = JsonText.Number(energetics.Energy),
            ["ergotropy"] = JsonText.Number(energetics.Full.Ergotropy),
            ["ratio"] = Optional(energetics.Full.Ratio),
            ["lockedFraction"] = energetics.LogLocked.Match(log => (JsonNode?)Figures.JsonOfLog(log), _ => null),
            ["largestEigenvalue"] = JsonText.Number(energetics.Largest),
            ["oneMinusLargestEigenvalue"] = Figures.JsonOfLog(energetics.LogDeficit),
            ["relativeError"] = JsonText.Number(charged.Noise),
            ["ladderRatio"] = Optional(energetics.Ladder.Ratio),
            ["localRatio"] = Optional(energetics.Local.Ratio),
            ["purity"] = JsonText.Number(energetics.Purity),
            ["truncation"] = Truncation(charged.Truncation),
        };
        if (battery.Subsets.Count > 0) json["subsets"] = JsonText.Array(battery.Subsets.Select(Subset));
        return json;
    }

    /// <summary>Settings as expressions.</summary>
    public static JsonObject Parameters(NamedProtocol protocol) => JsonText.Strings(
        protocol.Settings.Select(setting => (setting.Name, setting.Text)));

    private static JsonNode? Optional(Result<double> value) => value.Match(number => JsonText.Number(number), _ => null);

    private static JsonObject Truncation(Truncation? truncation) => truncation is { } cut
        ? new()
        {
            ["blocks"] = cut.Blocks, ["from"] = cut.From, ["to"] = cut.To,
            ["discarded"] = JsonText.Number(cut.Discarded), ["tolerance"] = JsonText.Number(cut.Tolerance),
        }
        : new() { ["discarded"] = 0 };

    private static JsonObject Subset(Subset subset) => new()
    {
        ["cells"] = subset.Cells,
        ["energy"] = JsonText.Number(subset.Extraction.Energy),
        ["ergotropy"] = JsonText.Number(subset.Extraction.Ergotropy),
        ["share"] = Optional(subset.Share),
    };
}
