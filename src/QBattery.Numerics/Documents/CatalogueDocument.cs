using QBattery.Batteries;
using QBattery.Batteries.Documents;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>list</c> prints.</summary>
internal static class CatalogueDocument
{
    /// <summary>Lists one after another.</summary>
    public static Document Of(Seq<Listing> lists) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(lists.Map(list => list.Table))),
        new Document.Only(Readers.Excerpt, new Document.Parts(lists.Map(list => list.Tabular))),
        new Document.Facts(lists.Map(list => new Field(list.Name, list.Facts))),
    ]);

    /// <summary>Families of states.</summary>
    public static Listing Families(Seq<DickeFamily> families) => new("families",
        Section("families", ", for derive FAMILY --set NAME=EXPR", ["name", "meaning", "parameters"], families.Map(Row)),
        Tabular(families.Map(Cells)), CatalogueFacts.Of(families));

    /// <summary>Charging protocols.</summary>
    public static Listing Protocols(Seq<ProtocolKind> protocols) => new("protocols",
        Section("protocols", ", for protocol NAME --cells N --set NAME=EXPR, and scan", ["name", "meaning", "settings"],
            protocols.Map(Row)),
        Tabular(protocols.Map(Cells)), CatalogueFacts.Of(protocols));

    /// <summary>Bounds on the locked fraction.</summary>
    public static Listing Bounds(Seq<Bound> bounds) => new("bounds",
        Section("bounds", " on the locked fraction L of a collective state; n = E/Delta, P = Tr rho^2",
            ["name", "side", "statement", "reached by"], bounds.Map(Row)),
        Tabular(bounds.Map(Cells)), CatalogueFacts.Of(bounds));

    /// <summary>Functions of formulas.</summary>
    public static Listing Functions(Seq<KnownFunction> functions) => new("functions",
        Section("functions", " of formulas, beside + - * / ^ ! !! and the constants pi, e, eulergamma",
            ["typed", "shown", "has a value where"], functions.Map(Row)),
        Tabular(functions.Map(Row)), CatalogueFacts.Of(functions));

    private static Seq<Words> Row(KnownFunction function) =>
        [function.Typed, (Mathematics)function.Applied, Prose.Of(function.Domain, [])];

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
