using System.Text.Json.Nodes;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Expansions;

/// <summary>An expansion for programs; expressions are strings of the expression language.</summary>
internal static class ExpansionJson
{
    /// <summary>The expansion and what was asked for.</summary>
    public static JsonObject Of(Expanded result)
    {
        var json = WithoutComparison(result);
        if (result.Expansion.Where.Count > 0)
            json["conditions"] = JsonText.Array(
                result.Expansion.Where.Select(asked => (JsonNode?)PrintRequirement.Met(asked)));
        if (result.Comparison.Count > 0) json["comparison"] = JsonText.Array(result.Comparison.Select(Row));
        if (result.Remark is { } remark) json["hint"] = remark;
        return json;
    }

    /// <summary>The same with the derivation of the error bound.</summary>
    public static JsonObject OfAll(Expanded result)
    {
        var json = Of(result);
        json["proof"] = BoundJson.Of(result.Expansion);
        return json;
    }

    private static JsonObject Row(ComparedValue row) => new()
    {
        ["at"] = row.Value.ToString(),
        ["value"] = row.Function,
        ["sum"] = row.Sum,
        ["rescaledError"] = row.RescaledError,
    };

    private static JsonObject WithoutComparison(Expanded result) => new()
    {
        ["input"] = result.Input,
        ["variable"] = result.Variable,
        ["assumptions"] = JsonText.Array(PrintAssumptions.Texts(result.Expansion.Context.Assumptions).Select(text => (JsonNode?)text)),
        ["order"] = result.Expansion.Order,
        ["terms"] = JsonText.Array(result.Expansion.Terms.Select(part => Term(part.Coefficient, part.Growth, result.Variable))),
        ["expansion"] = Print.TextSum(result.Expansion.Parts, null, result.Variable),
        ["remainder"] = LeftOut(result),
        ["evidence"] = JsonText.Array([new JsonObject { ["claim"] = "remainder", ["how"] = result.Expansion.Evidence }]),
        ["latex"] = result.Expansion.ToLatex(),
    };

    private static JsonObject Term(Expr coefficient, Expr growth, string variable) => new()
    {
        ["coefficient"] = Print.Text(coefficient, variable),
        ["growth"] = Print.Text(growth, variable),
    };

    private static JsonObject LeftOut(Expanded result) => new()
    {
        ["kind"] = result.Growth is null ? "exact" : result.Expansion.Remainder is Remainder.BigO ? "bigO" : "bounded",
        ["growth"] = Print.Text(result.Growth ?? Build.Zero, result.Variable),
        ["constant"] = JsonText.Optional((result.Expansion.Remainder as Remainder.Bounded)?.Constant),
        ["validFrom"] = result.Expansion.ValidFrom,
    };
}
