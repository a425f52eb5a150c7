using QBattery.Batteries;
using QBattery.Batteries.Documents;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>Families, protocols and bounds for programs.</summary>
internal static class CatalogueFacts
{
    /// <summary>All of them.</summary>
    public static Seq<Field> Of(Seq<DickeFamily> families, Seq<ProtocolKind> protocols, Seq<Bound> bounds) =>
    [
        ("families", Data.List(families.Select(Family))),
        ("protocols", Data.List(protocols.Select(Protocol))),
        ("bounds", Data.List(bounds.Select(Bound))),
    ];

    private static Data Family(DickeFamily family) => Data.Of(
        ("name", family.Name),
        ("meaning", family.Meaning),
        ("parameters", Data.List(family.Parameters.Select(parameter => Data.Of(
            ("name", parameter.Name), ("meaning", parameter.Meaning), ("range", parameter.Range))))));

    private static Data Protocol(ProtocolKind kind) => Data.Of(
        ("name", kind.Name),
        ("meaning", kind.Meaning),
        ("parameters", Data.List(kind.Settings.Select(setting => Data.Of(
            ("name", setting.Name), ("meaning", setting.Meaning), ("range", setting.Range), ("default", setting.Otherwise))))));

    private static Data Bound(Bound bound) => Data.Of(
        ("name", bound.Name),
        ("side", SideName.Of(bound.Side)),
        ("statement", bound.Statement),
        ("expression", bound.Expression),
        ("latex", bound.Latex),
        ("domain", bound.Domain),
        ("proof", bound.Proof),
        ("reachedBy", bound.SaturatedBy.Meaning));
}
