using System.Text.Json.Nodes;
using QBattery.Batteries.Bounds;
using QBattery.Batteries.Families;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>Families and bounds for programs.</summary>
internal static class CatalogueJson
{
    /// <summary>All of them.</summary>
    public static JsonObject Of(Seq<DickeFamily> families, Seq<Bound> bounds) => new()
    {
        ["families"] = JsonText.Array(families.Select(Family)),
        ["bounds"] = JsonText.Array(bounds.Select(Bound)),
    };

    private static JsonObject Family(DickeFamily family) => new()
    {
        ["name"] = family.Name,
        ["meaning"] = family.Meaning,
        ["parameters"] = JsonText.Array(family.Parameters.Select(Parameter)),
    };

    private static JsonObject Parameter(Parameter parameter) => new()
    {
        ["name"] = parameter.Name,
        ["meaning"] = parameter.Meaning,
        ["range"] = parameter.Range,
    };

    private static JsonObject Bound(Bound bound) => new()
    {
        ["name"] = bound.Name,
        ["side"] = SideName.Of(bound.Side),
        ["statement"] = bound.Statement,
        ["expression"] = Print.Text(bound.Expression),
        ["latex"] = bound.Latex,
        ["domain"] = bound.Domain,
        ["proof"] = bound.Proof,
        ["reachedBy"] = bound.SaturatedBy.Meaning,
    };
}
