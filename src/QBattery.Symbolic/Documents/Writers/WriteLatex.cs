namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Documents to paste into a paper.</summary>
internal static class WriteLatex
{
    private const string Indent = "  ";

    /// <summary>The lines of the excerpt.</summary>
    public static IEnumerable<string> Lines(Document document) => Shown.Lines(Shown.To(document, Readers.Excerpt), Block);

    /// <summary>Relations one by one, each on a line of its own.</summary>
    public static IEnumerable<string> Relations(Document.Rows rows) => rows.Relations.Select(Of);

    /// <summary>A relation on one line.</summary>
    public static string Of(Relation relation) =>
        $"{LatexNotation.Written(relation.Left)} {LatexNotation.Written(relation.Sign)} {LatexNotation.Written(relation.Right)}";

    /// <summary>Words with formulas, for text mode.</summary>
    public static string Line(Words words) => string.Concat(words.Parts.Select(part => part switch
    {
        Inline.Plain(var text) => LatexWords.Escaped(text),
        Inline.Formula(var formula) => $"${LatexNotation.Written(formula)}$",
        Inline.Strong(var own) => $@"\textbf{{{Line(own)}}}",
        Inline.Alarming(var own) => $@"\textbf{{{Line(own)}}}",
    }));

    private static IEnumerable<string> Block(Document block) => block switch
    {
        Document.Heading(var title) => [$@"\paragraph{{{Line(title)}}}"],
        Document.Paragraph(var text) => [Line(text)],
        Document.Formula(var formula, _) => [LatexNotation.Written(formula)],
        Document.Equation(var formula, var end) => [@"\[", $"{Indent}{LatexNotation.Written(formula)}{end}", @"\]"],
        Document.Rows(var relations) => Environment("align*", Ended(relations.Map(Aligned), @" \\")),
        Document.Table table => LatexTable.Lines(table),
        Document.List(var items) => Environment("itemize", items.Select(item => $@"\item {Line(item)}")),
        Document.Glossary(var entries) =>
            Environment("description", entries.Select(entry => $@"\item[{Line(entry.Term)}] {Line(entry.Meaning)}")),
        Document.Proof(var items) => Environment("proof", items.SelectMany(Inside)),
        Document.Steps(var sentences) => Ended(sentences.Map(Sentence), @"\\"),
        Document.Comment(var text) => [$"% {WriteText.Line(text, TerminalStyle.Plain)}"],
        Document.Section or Document.Parts or Document.Only or Document.Facts or Document.Source => [],
    };

    /// <summary>In a proof a display stands on one line.</summary>
    private static IEnumerable<string> Inside(Document block) => block is Document.Equation(var formula, var end)
        ? [$@"\[ {LatexNotation.Written(formula)}{end} \]"]
        : Block(block);

    private static IEnumerable<string> Environment(string name, IEnumerable<string> lines) =>
        [$@"\begin{{{name}}}", .. lines.Select(line => Indent + line), $@"\end{{{name}}}"];

    private static IEnumerable<string> Ended(Seq<string> lines, string end) =>
        lines.Select((line, at) => at < lines.Count - 1 ? line + end : line);

    private static string Aligned(Relation relation) =>
        $"{LatexNotation.Written(relation.Left)} &{LatexNotation.Written(relation.Sign)} {LatexNotation.Written(relation.Right)}";

    private static string Sentence(Words words) =>
        Line(words) is var line ? $"{char.ToUpperInvariant(line[0])}{line[1..]}." : "";
}
