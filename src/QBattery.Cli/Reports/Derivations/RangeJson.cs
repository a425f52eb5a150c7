using System.Text.Json.Nodes;
using QBattery.Batteries;

namespace QBattery.Cli.Reports.Derivations;

/// <summary>The N of a derivation for programs.</summary>
internal static class RangeJson
{
    /// <summary>In words, and as a least N, a residue class where there is one, and what else must hold.</summary>
    public static JsonObject Of(StatedRange range) => new()
    {
        ["text"] = range.Text,
        ["from"] = JsonNode.Parse(range.From.ToString()),
        ["modulus"] = range.Class.Modulus.IsOne ? null : JsonNode.Parse(range.Class.Modulus.ToString()),
        ["residue"] = range.Class.Modulus.IsOne ? null : JsonNode.Parse(range.Class.Residue.ToString()),
        ["conditions"] = JsonText.Array(range.Conditions.Select(condition => (JsonNode?)condition.Claim)),
    };

    /// <summary>The name of a kind of form.</summary>
    public static string Of(FormKind kind) => kind switch
    {
        FormKind.Exact => "exact",
        FormKind.Enclosed => "enclosed",
        FormKind.Asymptotic => "asymptotic",
    };
}
