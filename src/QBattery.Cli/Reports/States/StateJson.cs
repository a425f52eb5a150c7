using System.Text.Json.Nodes;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.States;

/// <summary>
/// The analysis of a state for programs; what is not known to three digits is null, with its ends in "enclosures".
/// </summary>
internal static class StateJson
{
    /// <summary>Everything.</summary>
    public static JsonObject Of(AnalysedState state)
    {
        var (quantities, analysis) = (state.Analysis.Quantities, state.Analysis);
        return new()
        {
            ["cells"] = quantities.Cells,
            ["levels"] = quantities.Levels,
            ["energy"] = Numeral.Json(quantities.Excitation),
            ["purity"] = Numeral.Json(quantities.Purity),
            ["entropy"] = Numeral.Json(quantities.Entropy),
            ["largestEigenvalue"] = Numeral.Json(quantities.Largest),
            ["full"] = Of(analysis.Full),
            ["ladder"] = Of(analysis.Ladder),
            ["local"] = Of(analysis.Local),
            ["bounds"] = JsonText.Array(state.Analysis.Bounds.Select(Of)),
            ["verdicts"] = JsonText.Array(state.Analysis.Bounds.Select(Verdicts)),
            ["spectrum"] = JsonText.Array(analysis.Spectrum.Select(value => JsonText.Number(value))),
            ["spectrumError"] = JsonText.Number(analysis.SpectrumError),
            ["method"] = analysis.Method,
            ["reading"] = Of(state.Reading, quantities),
            ["enclosures"] = new JsonObject
            {
                ["energy"] = Numeral.Ends(quantities.Excitation),
                ["purity"] = Numeral.Ends(quantities.Purity),
                ["largestEigenvalue"] = Numeral.Ends(quantities.Largest),
                ["entropy"] = Numeral.Ends(quantities.Entropy),
                ["passiveEnergy"] = Numeral.Ends(quantities.Passive),
                ["ladderPassiveEnergy"] = Numeral.Ends(quantities.LadderPassive),
            },
        };
    }

    private static JsonObject Of(Extracted extracted) => new()
    {
        ["passiveEnergy"] = Numeral.Json(extracted.PassiveEnergy),
        ["ergotropy"] = Numeral.Json(extracted.Ergotropy),
        ["ratio"] = Numeral.Json(extracted.Ratio),
        ["lockedFraction"] = Numeral.Json(extracted.LockedFraction),
    };

    private static JsonObject Of(BoundAtState bound) => new()
    {
        ["name"] = bound.Name,
        ["side"] = SideName.Of(bound.Side),
        ["value"] = Numeral.Json(bound.Value),
        ["slack"] = Numeral.Json(bound.Slack),
        ["holds"] = bound.Holds,
    };

    private static JsonObject Verdicts(BoundAtState bound) => new()
    {
        ["name"] = bound.Name,
        ["side"] = SideName.Of(bound.Side),
        ["verdict"] = VerdictName.Of(bound.Verdict),
        ["slack"] = bound.Slack.Match(slack => (JsonNode?)Numeral.Ends(slack), _ => null),
    };

    private static JsonObject Of(Reading reading, Quantities state) => new()
    {
        ["basis"] = reading.Basis,
        ["rows"] = reading.Rows(state),
        ["notes"] = JsonText.Array(reading.Notes(state).Select(note => (JsonNode?)note)),
    };
}
