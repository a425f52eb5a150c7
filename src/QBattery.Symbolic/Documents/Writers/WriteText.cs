namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Documents for reading on a terminal.</summary>
internal static class WriteText
{
    /// <summary>Longer cells do not widen their column.</summary>
    private const int WidestColumn = 40;

    private const string Indent = "  ";

    /// <summary>The lines, none wider than the terminal but for words that are.</summary>
    public static IEnumerable<string> Lines(Document document, TerminalStyle style) =>
        Shown.Lines(Shown.To(document, Readers.Terminal), block => Block(block, style))
            .SelectMany(line => style.Width is { } width ? Columns.Line(line, width) : [line]);

    /// <summary>Words with formulas on a line.</summary>
    public static string Line(Words words, TerminalStyle style) => string.Concat(words.Parts.Select(part => part switch
    {
        Inline.Plain(var text) => text,
        Inline.Formula(var formula) => PlainNotation.For(style).Written(formula),
        Inline.Strong(var own) => style.Strong(Line(own, style)),
        Inline.Alarming(var own) => style.Alarming(Line(own, style)),
    }));

    private static IEnumerable<string> Block(Document block, TerminalStyle style) => block switch
    {
        Document.Heading(var title) => [Line(title, style)],
        Document.Paragraph(var text) => [Line(text, style)],
        Document.Formula(var formula, var isAnswer) => PlainNotation.For(style).Lines(formula, style.Width)
            .Select(line => isAnswer ? style.Strong(line) : line),
        Document.Equation(var formula, var end) => [Indent + PlainNotation.For(style).Written(formula) + end],
        Document.Rows(var relations) => Aligned(relations.Select(relation => Cells(relation, PlainNotation.For(style)))),
        Document.Table(var columns, var cells) => TextTable.Lines(style,
            columns.Map(column => Line(column.Name, style)), cells.Select(row => row.Map(cell => Line(cell, style)))),
        Document.List(var items) => items.Select(item => Indent + Line(item, style)),
        Document.Glossary(var entries) =>
            Aligned(entries.Select(entry => Seq.Create([Line(entry.Term, style), Line(entry.Meaning, style)]))),
        Document.Proof(var items) => items.SelectMany(item => Block(item, style)),
        Document.Steps(var sentences) => sentences.Select(sentence => Indent + Line(sentence, style)),
        Document.Source(var rows) => WriteLatex.Relations(rows).Select(line => Indent + line),
        Document.Section or Document.Parts or Document.Only or Document.Facts or Document.Comment => [],
    };

    private static Seq<string> Cells(Relation relation, PlainNotation notation) =>
    [
        relation.Name, notation.Written(relation.Left), $"{notation.Written(relation.Sign)} {notation.Written(relation.Right)}",
    ];

    /// <summary>Rows of cells, indented and aligned; a cell too long for its column pushes the rest along.</summary>
    private static IEnumerable<string> Aligned(IEnumerable<Seq<string>> rows)
    {
        var all = rows.ToSeq();
        return all.Select(row => Indent + string.Join("  ", row.Select((cell, at) =>
            at == row.Count - 1 ? cell : cell.PadRight(Width(all.Select(other => other[at].Length))))));
    }

    private static int Width(IEnumerable<int> lengths) =>
        lengths.Where(length => length <= WidestColumn).DefaultIfEmpty(0).Max();
}
