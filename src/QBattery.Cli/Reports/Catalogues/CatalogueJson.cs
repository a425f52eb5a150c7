using System.Text.Json.Nodes;
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>Families, protocols and bounds for programs.</summary>
internal static class CatalogueJson
{
    /// <summary>All of them.</summary>
    public static JsonObject Of(
        Seq<DickeFamily> families, Seq<ProtocolKind> protocols, Seq<Bound> bounds) => new()
    {
        ["families"] = JsonText.Array(families.Select(Family)),
        ["protocols"] = JsonText.Array(protocols.Select(Protocol)),
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

    private static JsonObject Protocol(ProtocolKind kind) => new()
    {
        ["name"] = kind.Name,
        ["meaning"] = kind.Meaning,
        ["parameters"] = JsonText.Array(kind.Settings.Select(setting => new JsonObject
        {
            ["name"] = setting.Name, ["meaning"] = setting.Meaning, ["range"] = setting.Range,
            ["default"] = setting.Otherwise,
        })),
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
