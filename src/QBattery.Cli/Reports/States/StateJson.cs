using System.Text.Json.Nodes;
using QBattery.Numerics.Analyses;

namespace QBattery.Cli.Reports.States;

/// <summary>
/// The analysis of a state for programs; what is not known to six digits is null, with its ends in "enclosures".
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
            ["bounds"] = JsonText.Array(state.Bounds.Select(Of)),
            ["spectrum"] = JsonText.Array(analysis.Spectrum.Select(value => (JsonNode?)value)),
            ["method"] = analysis.Method,
            ["enclosures"] = new JsonObject
            {
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
        ["name"] = bound.Bound.Name,
        ["side"] = SideName.Of(bound.Bound.Side),
        ["value"] = Numeral.Json(bound.Value),
        ["slack"] = Numeral.Json(bound.Slack),
        ["holds"] = bound.Holds,
    };
}
