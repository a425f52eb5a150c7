using QBattery.Batteries.Bounds;
using QBattery.Batteries.Families;

namespace QBattery.Cli.Reports.Catalogues;

/// <summary>Families and bounds for reading.</summary>
internal static class CatalogueText
{
    /// <summary>Two tables.</summary>
    public static IEnumerable<string> Of(Seq<DickeFamily> families, Seq<Bound> bounds, Style style) =>
    [
        style.Strong("families") + ", for derive FAMILY --set NAME=EXPR",
        .. Tables.Lines(style, ["name", "meaning", "parameters"], families.Select(Row)),
        "",
        style.Strong("bounds") + " on the locked fraction L of a collective state; n = E/Delta, P = Tr rho^2",
        .. Tables.Lines(style, ["name", "side", "statement", "reached by"], bounds.Select(Row)),
    ];

    private static Seq<string> Row(DickeFamily family) =>
        [family.Name, family.Meaning, string.Join("; ", family.Parameters.Select(p => $"{p.Range}: {p.Meaning}"))];

    private static Seq<string> Row(Bound bound) =>
        [bound.Name, SideName.Of(bound.Side), bound.Statement, bound.SaturatedBy.Meaning];
}
