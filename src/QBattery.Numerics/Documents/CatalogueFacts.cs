using QBattery.Batteries;
using QBattery.Batteries.Documents;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>Lists for programs.</summary>
internal static class CatalogueFacts
{
    /// <summary>Families.</summary>
    public static Data Of(Seq<DickeFamily> families) => Data.List(families.Select(Family));

    /// <summary>Protocols.</summary>
    public static Data Of(Seq<ProtocolKind> protocols) => Data.List(protocols.Select(Protocol));

    /// <summary>Bounds.</summary>
    public static Data Of(Seq<Bound> bounds) => Data.List(bounds.Select(Bound));

    /// <summary>Functions.</summary>
    public static Data Of(Seq<KnownFunction> functions) => Data.List(functions.Select(Function));

    private static Data Function(KnownFunction function) => Data.Of(
        ("name", function.Name),
        ("typed", function.Typed),
        ("latex", Typeset.Latex(function.Applied)),
        ("domain", function.Domain));

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
