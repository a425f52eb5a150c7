using System.Text.Json.Nodes;
using QBattery.Cli.Reports.Protocols;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Evolutions;

/// <summary>A battery charged by a model of one's own, for programs; energies in units of the gap.</summary>
internal static class EvolvedJson
{
    /// <summary>All that is known; null where a ratio is undefined.</summary>
    public static JsonObject Of(Evolved evolved)
    {
        var energetics = evolved.Energetics;
        return new()
        {
            ["protocol"] = "evolve",
            ["parameters"] = Parameters(evolved.Model, evolved.Setup),
            ["cells"] = evolved.Cells,
            ["time"] = JsonText.Number(evolved.Time),
            ["energy"] = JsonText.Number(energetics.Energy),
            ["ergotropy"] = JsonText.Number(energetics.Full.Ergotropy),
            ["ratio"] = Optional(energetics.Full.Ratio),
            ["lockedFraction"] = energetics.LogLocked.Match(log => (JsonNode?)Figures.JsonOfLog(log), _ => null),
            ["largestEigenvalue"] = JsonText.Number(energetics.Largest),
            ["oneMinusLargestEigenvalue"] = Figures.JsonOfLog(energetics.LogDeficit),
            ["relativeError"] = JsonText.Number(evolved.Noise),
            ["ladderErgotropy"] = JsonText.Number(energetics.Ladder.Ergotropy),
            ["ladderRatio"] = Optional(energetics.Ladder.Ratio),
            ["localErgotropy"] = JsonText.Number(energetics.Local.Ergotropy),
            ["localRatio"] = Optional(energetics.Local.Ratio),
            ["purity"] = JsonText.Number(energetics.Purity),
            ["power"] = JsonText.Number(evolved.Power),
            ["workPower"] = JsonText.Number(evolved.WorkPower),
            ["capacity"] = JsonText.Number(evolved.Capacity),
            ["coherentErgotropy"] = JsonText.Number(evolved.Coherent),
            ["incoherentErgotropy"] = JsonText.Number(evolved.Incoherent),
            ["chargerEnergy"] = JsonText.Number(evolved.ChargerEnergy),
            ["traceDefect"] = JsonText.Number(evolved.TraceDefect),
            ["positivityDefect"] = JsonText.Number(evolved.PositivityDefect),
            ["errorEstimate"] = JsonText.Number(evolved.ErrorEstimate),
            ["method"] = evolved.Method,
            ["steady"] = evolved.Steady is { } steady
                ? new JsonObject { ["residual"] = JsonText.Number(steady.Residual), ["dimension"] = steady.Dimension }
                : null,
            ["cutoff"] = evolved.Cutoff?.Photons,
            ["truncation"] = evolved.Cutoff is { } cutoff
                ? new JsonObject { ["to"] = cutoff.Photons, ["discarded"] = JsonText.Number(cutoff.Population), ["exact"] = cutoff.IsExact }
                : new JsonObject { ["discarded"] = 0 },
        };
    }

    /// <summary>The operators, the settings and the states as they are typed.</summary>
    public static JsonObject Parameters(Model model, Setup setup) => new(
    [
        new("hamiltonian", $"{model.Hamiltonian}"),
        new("jumps", JsonText.Array(model.Jumps.Select(jump => (JsonNode?)$"{jump}"))),
        new("settings", JsonText.Strings(model.Settings.Select(setting => (setting.Name, $"{setting.Value}")))),
        new("battery", $"{setup.Battery}"),
        .. model.HasCavity ? [new("charger", $"{setup.Charger}")] : Array.Empty<KeyValuePair<string, JsonNode?>>(),
    ]);

    private static JsonNode? Optional(Result<double> value) => value.Match(number => JsonText.Number(number), _ => null);
}
