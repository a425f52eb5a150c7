using QBattery.Symbolic;

namespace QBattery.Tests.House.Specimens;

/// <summary>Values of every type that documents are made of.</summary>
internal static class DocumentSpecimens
{
    private static readonly Expr N = Build.N;

    private static readonly Mathematics Formula = 1 / N;

    private static readonly Words Text = "words and ";

    private static readonly Document Paragraph = new Document.Paragraph(Text + Formula);

    private static readonly Relation Law = new("locked fraction", "L", "=", 2 / (N + 1));

    public static IEnumerable<object> All => [.. Blocks, .. Formulas, .. Data];

    private static IEnumerable<object> Blocks =>
    [
        Paragraph, new Document.Parts([Paragraph, Paragraph]), new Document.Section([Paragraph]),
        new Document.Only(Readers.Terminal, Paragraph), new Document.Facts([("a", 1)]),
        new Document.Heading(Text), new Document.Formula(Formula, IsAnswer: true), new Document.Equation(Formula, "."),
        new Document.Rows([Law]), new Document.Table(["a", "b"], [["1", Formula]]), new Document.List([Text]),
        new Document.Glossary([new(Text, Text)]), new Document.Proof([Paragraph]), new Document.Steps([Text]),
        new Document.Source(new([Law])), new Document.Comment(Text),
        Law, new Column("a"), new Column(Formula, Alignment.Right), new Entry(Text, Formula),
        TerminalStyle.Plain, new TerminalStyle(true, true, 80),
    ];

    private static IEnumerable<object> Formulas =>
    [
        Formula, new Mathematics.Terms(Expand.Of("2/(N+1)").OrThrow()), new Mathematics.Summation("k", Build.Zero, N, Build.Symbol("k")),
        new Mathematics.Numeral("1.5e-7"), new Mathematics.Mark("<=", "\u2264", @"\le"), new Mathematics.Row([Formula, "+", Formula]),
        new Mathematics.Chain("L", [("=", Formula)]), Text, new Inline.Plain("words"), new Inline.Formula(Formula),
        new Inline.Strong(Text), new Inline.Alarming(Text),
    ];

    private static IEnumerable<object> Data =>
    [
        new Data.Nothing(), new Data.Truth(true), new Data.Number(-0.5), new Data.Whole(-3), new Data.Decimal("1.5e-400"), new Data.Text("a"),
        new Data.Items([new Data.Nothing()]), new Data.Items([]), new Data.Fields([("a", 1.5)]), new Data.Fields([]), new Field("a", -0.5),
    ];
}
