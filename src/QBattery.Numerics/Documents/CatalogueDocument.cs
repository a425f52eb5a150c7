using QBattery.Batteries;
using QBattery.Batteries.Documents;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>list</c> prints.</summary>
internal static class CatalogueDocument
{
    /// <summary>Families, protocols and bounds, a table each.</summary>
    public static Document Of(Seq<DickeFamily> families, Seq<ProtocolKind> protocols, Seq<Bound> bounds) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
        [
            Section("families", ", for derive FAMILY --set NAME=EXPR", ["name", "meaning", "parameters"], families.Map(Row)),
            Section("protocols", ", for protocol NAME --cells N --set NAME=EXPR, and scan",
                ["name", "meaning", "settings"], protocols.Map(Row)),
            Section("bounds", " on the locked fraction L of a collective state; n = E/Delta, P = Tr rho^2",
                ["name", "side", "statement", "reached by"], bounds.Map(Row)),
        ])),
        new Document.Only(Readers.Excerpt, new Document.Parts(
            [Tabular(families.Map(Cells)), Tabular(protocols.Map(Cells)), Tabular(bounds.Map(Cells))])),
        new Document.Facts(CatalogueFacts.Of(families, protocols, bounds)),
    ]);

    private static Document Section(string title, string rest, Seq<Column> columns, Seq<Seq<Words>> rows) => new Document.Section(
        [new Document.Heading(Words.Strong(title) + rest), new Document.Table(columns, rows)]);

    private static Seq<Words> Row(DickeFamily family) =>
        [family.Name, family.Meaning, string.Join("; ", family.Parameters.Select(p => $"{p.Range}: {p.Meaning}"))];

    private static Seq<Words> Row(ProtocolKind kind) =>
        [kind.Name, kind.Meaning, string.Join("; ", kind.Settings.Select(Setting))];

    private static string Setting(ProtocolSetting setting) =>
        $"{setting.Name}={setting.Range}: {setting.Meaning}"
        + (setting.Otherwise is { } value ? $" (if left out {value})" : "");

    private static Seq<Words> Row(Bound bound) =>
        [bound.Name, SideName.Of(bound.Side), bound.Statement, bound.SaturatedBy.Meaning];

    private static Document Tabular(Seq<Seq<Words>> rows) => new Document.Section([new Document.Table(["", "", ""], rows)]);

    private static Seq<Words> Cells(DickeFamily family) =>
    [
        family.Name,
        family.Parameters.Count == 0 ? ""
            : Words.Join(", ", family.Parameters.Select(parameter => (Words)Mathematics.Symbol(parameter.Name))),
        Prose.Of(family.Meaning, family.Parameters.Map(parameter => parameter.Name)),
    ];

    private static Seq<Words> Cells(ProtocolKind kind) =>
        [kind.Name, string.Join(", ", kind.Settings.Select(setting => setting.Name)), Prose.Of(kind.Meaning, [])];

    private static Seq<Words> Cells(Bound bound) =>
        [bound.Name, (Mathematics)new Mathematics.Mark(bound.Statement, bound.Statement, bound.Latex), Prose.Of(bound.SaturatedBy.Meaning, [])];
}
