using System.Text.Json.Nodes;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Derivations;

/// <summary>A cross-check for programs.</summary>
internal static class CheckJson
{
    /// <summary>The check, or an empty one with the reason why there is none.</summary>
    public static JsonObject Of(Result<Check> check) => check switch
    {
        Result<Check>.Ok(var made) => Of(made.Cells, JsonText.Number(made.WorstRelativeError), CheckText.Method(made)),
        Result<Check>.Fail(var reason) => Of([], null, $"none: {reason.Sentence}"),
    };

    private static JsonObject Of(Seq<int> cells, JsonNode? worst, string method) => new()
    {
        ["cells"] = JsonText.Array(cells.Select(n => (JsonNode?)n)),
        ["worstRelativeError"] = worst,
        ["method"] = method,
    };
}
