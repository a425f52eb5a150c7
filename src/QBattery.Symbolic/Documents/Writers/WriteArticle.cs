using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Documents as whole articles in LaTeX, which compile as they stand.</summary>
internal static class WriteArticle
{
    /// <summary>The room for a formula beside its left side, and for one among words, in widths of the letter M.</summary>
    private const double Room = 36, Among = 20;

    private static readonly Seq<string> Preamble =
    [
        @"\documentclass[11pt,a4paper]{article}",
        @"\usepackage[T1]{fontenc}",
        @"\usepackage[utf8]{inputenc}",
        @"\usepackage{lmodern}",
        @"\usepackage[margin=25mm]{geometry}",
        @"\usepackage{amsmath,amssymb,amsthm}",
        @"\usepackage{graphicx,tabularx,booktabs}",
        @"\newtheorem{theorem}{Theorem}",
        @"\newtheorem{lemma}[theorem]{Lemma}",
        @"\newtheorem*{result}{Result}",
        @"% lines end before a wide formula",
        @"\sloppy\hbadness=10000",
        @"\allowdisplaybreaks",
    ];

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(Document document)
    {
        var blocks = Shown.To(document, Readers.Article).ToSeq();
        return
        [
            .. Preamble, .. blocks.OfType<Document.Title>().SelectMany(Titled), @"\begin{document}",
            .. blocks.OfType<Document.Title>().Any() ? [@"\maketitle"] : Array.Empty<string>(),
            .. Sequence(blocks), @"\end{document}",
        ];
    }

    private static IEnumerable<string> Titled(Document.Title title) =>
        [$@"\title{{{Line(title.Text)}}}", @"\author{}", @"\date{}"];

    private static IEnumerable<string> Block(Document block) => block switch
    {
        Document.Section(var items) => Sequence(items).Prepend(""),
        Document.Heading(var title) => [$@"\section*{{{Line(title)}}}"],
        Document.Paragraph(var text) => [Line(text)],
        Document.Formula(var formula, _) => Display(formula, ""),
        Document.Equation(var formula, var end) => Display(formula, end),
        Document.Rows(var relations) => WriteLatex.Environment("align*", WriteLatex.Ended(relations.SelectMany(Aligned).ToSeq(), @" \\")),
        Document.Table table => ArticleTable.Lines(table),
        Document.List(var items) => WriteLatex.Environment("itemize", items.Select(item => $@"\item {Line(item)}")),
        Document.Glossary(var entries) => WriteLatex.Environment("itemize",
            entries.Select(entry => $@"\item {{\itshape {ArticleTable.Cell(entry.Term, Room)}}}: {Line(entry.Meaning)}").Prepend(@"\raggedright")),
        Document.Statement(var kind, var items) => WriteLatex.Environment(kind.ToLowerInvariant(), Sequence(items)),
        Document.Proof(var items) => WriteLatex.Environment("proof", Sequence(items)),
        Document.Steps(var sentences) => sentences.SelectMany(sentence => new[] { Sentence(sentence), "" }),
        Document.Title or Document.Comment or Document.Parts or Document.Only or Document.Facts or Document.Source => [],
    };

    /// <summary>Blocks one after another; a sentence goes on after a display.</summary>
    private static IEnumerable<string> Sequence(Seq<Document> blocks) => blocks.SelectMany((block, at) =>
        at > 0 && block is Document.Paragraph && blocks[at - 1] is not (Document.Equation or Document.Formula)
            ? Block(block).Prepend("") : Block(block));

    /// <summary>Words; a formula that would not fit among them is displayed.</summary>
    internal static string Line(Words words) => string.Concat(words.Parts.Select(part => part switch
    {
        Inline.Plain(var text) => LatexWords.Escaped(text),
        Inline.Code(var text) => LatexWords.Typed(text),
        Inline.Formula(var formula) => LatexNotation.Written(formula) is var latex && LatexWidth.Of(latex) <= Among
            ? $"${latex}$"
            : string.Join('\n', Display(formula, "")),
        Inline.Strong(var own) => $@"\emph{{{Line(own)}}}",
        Inline.Alarming(var own) => $@"\textbf{{{Line(own)}}}",
    }));

    private static string Sentence(Words words) =>
        Line(words) is var line ? $"{char.ToUpperInvariant(line[0])}{line[1..]}." : "";

    private static IEnumerable<string> Display(Mathematics formula, string end) => BrokenLatex.Lines(formula, Room) is [var only]
        ? [@"\[", $"  {only}{end}", @"\]"]
        : WriteLatex.Environment("align*", Ended(BrokenLatex.Lines(formula, Room).Map(line => $"& {line}"), end));

    private static IEnumerable<string> Ended(Seq<string> lines, string end) =>
        WriteLatex.Ended(lines, @" \\").Select((line, at) => at == lines.Count - 1 ? line + end : line);

    private static IEnumerable<string> Aligned(Relation relation) =>
        BrokenLatex.Lines(relation.Right, Room - LatexWidth.Of(LatexNotation.Written(relation.Left))).Select((line, at) => at == 0
            ? $"{LatexNotation.Written(relation.Left)} &{LatexNotation.Written(relation.Sign)} {line}"
            : $"&{line}");
}
