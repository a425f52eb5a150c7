using System.Text.Json.Nodes;
using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>Lists for programs.</summary>
internal static class CatalogueJson
{
    /// <summary>Families.</summary>
    public static JsonArray Of(Seq<DickeFamily> families) => JsonText.Array(families.Select(Family));

    /// <summary>Protocols.</summary>
    public static JsonArray Of(Seq<ProtocolKind> protocols) => JsonText.Array(protocols.Select(Protocol));

    /// <summary>Bounds.</summary>
    public static JsonArray Of(Seq<Bound> bounds) => JsonText.Array(bounds.Select(Bound));

    /// <summary>Functions.</summary>
    public static JsonArray Of(Seq<KnownFunction> functions) => JsonText.Array(functions.Select(Function));

    private static JsonObject Function(KnownFunction function) => new()
    {
        ["name"] = function.Name,
        ["typed"] = function.Typed,
        ["latex"] = Typeset.Latex(function.Formula.Value),
        ["domain"] = function.Domain,
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
