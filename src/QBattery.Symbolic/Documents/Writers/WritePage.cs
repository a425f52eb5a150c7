using System.Net;

namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Documents as pages: one file without scripts, formulas as MathML, light or dark as the reader has it.</summary>
internal static class WritePage
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfdfb; --rule: #b9b9b0; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e4e4df; --paper: #17181a; --rule: #56585c; } }
        body { font: 17px/1.55 "Latin Modern Roman", "STIX Two Text", Cambria, Georgia, serif; color: var(--ink);
               background: var(--paper); max-width: 46em; margin: 2.5em auto; padding: 0 1.2em; overflow-wrap: break-word; }
        math { font-family: "Latin Modern Math", "STIX Two Math", "Cambria Math", math; }
        h1 { font-size: 1.6em; line-height: 1.25; } h2 { font-size: 1.2em; margin-top: 1.8em; }
        .display { margin: .9em 1.5em; line-height: 2.6; } .statement { border-left: 3px solid var(--rule); padding-left: 1em; }
        .statement .kind, .proof .kind { font-weight: bold; } .proof .kind { font-style: italic; font-weight: normal; }
        table { border-collapse: collapse; margin: 1em 0; } th { text-align: left; border-bottom: 1px solid var(--rule); }
        th, td { padding: .25em .8em .25em 0; vertical-align: top; } table.rows td:nth-child(-n+3) { white-space: nowrap; }
        table.rows td { line-height: 2.2; vertical-align: baseline; } .wide { overflow-x: auto; } .right { text-align: right; }
        dt { font-style: italic; } dd { margin: 0 0 .5em 1.5em; } .alarm { color: #b3261e; font-weight: bold; }
        @media print { body { max-width: none; margin: 0; font-size: 11pt; } .statement, tr { break-inside: avoid; } }
        """;

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(Document document)
    {
        var blocks = Shown.To(document, Readers.Article).ToSeq();
        return
        [
            "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            $"<title>{Escaped(string.Join(' ', blocks.OfType<Document.Title>().Select(title => $"{title.Text}")))}</title>",
            $"<style>\n{Style}\n</style>", "</head>", "<body>", .. blocks.SelectMany(Block), "</body>", "</html>",
        ];
    }

    private static IEnumerable<string> Block(Document block) => block switch
    {
        Document.Title(var text) => [Element("h1", Line(text))],
        Document.Section(var items) => Around("section", items.SelectMany(Block)),
        Document.Heading(var title) => [Element("h2", Line(title))],
        Document.Paragraph(var text) => [Element("p", Line(text))],
        Document.Formula(var formula, _) => [Display(formula, "")],
        Document.Equation(var formula, var end) => [Display(formula, end)],
        Document.Rows(var relations) => Around("table", relations.Select(Row), " class=\"rows\"").Prepend("<div class=\"wide\">").Append("</div>"),
        Document.Table table => Around("table", Cells(table)).Prepend("<div class=\"wide\">").Append("</div>"),
        Document.List(var items) => Around("ul", items.Select(item => Element("li", Line(item)))),
        Document.Glossary(var entries) =>
            Around("dl", entries.SelectMany(entry => new[] { Element("dt", Line(entry.Term)), Element("dd", Line(entry.Meaning)) })),
        Document.Statement(var kind, var items) => Around("div", items.SelectMany(Block).Prepend(Kind(kind)), " class=\"statement\""),
        Document.Proof(var items) => Around("div", items.SelectMany(Block).Prepend(Kind("Proof")).Append("<p>\u220E</p>"), " class=\"proof\""),
        Document.Steps(var sentences) => sentences.Select(sentence => Element("p", $"{Line(sentence)}.")),
        Document.Comment or Document.Parts or Document.Only or Document.Facts or Document.Source => [],
    };

    private static string Line(Words words) => string.Concat(words.Parts.Select(part => part switch
    {
        Inline.Plain(var text) => Escaped(text),
        Inline.Code(var text) => Element("code", Escaped(text)),
        Inline.Formula(var formula) => PageNotation.Written(formula),
        Inline.Strong(var own) => Element("strong", Line(own)),
        Inline.Alarming(var own) => Element("span", Line(own), " class=\"alarm\""),
    }));

    private static string Display(Mathematics formula, string end) =>
        Element("div", PageNotation.Written(formula, isDisplayed: true) + Escaped(end), " class=\"display\"");

    private static string Row(Relation relation) => Element("tr", string.Concat(new[]
    {
        Escaped(relation.Name), PageNotation.Written(relation.Left), PageNotation.Written(relation.Sign),
        PageNotation.Written(relation.Right, isDisplayed: true),
    }.Select(cell => Element("td", cell))));

    private static IEnumerable<string> Cells(Document.Table table) =>
    [
        .. table.Columns.Any(column => column.Name.Parts.Count > 0)
            ? [Element("tr", string.Concat(table.Columns.Select(column => Element("th", Line(column.Name)))))] : Array.Empty<string>(),
        .. table.Cells.Select(row => Element("tr", string.Concat(row.Zip(table.Columns, (cell, column) =>
            Element("td", Line(cell), column.Alignment == Alignment.Right ? " class=\"right\"" : ""))))),
    ];

    private static string Kind(string kind) => Element("p", $"{kind}.", " class=\"kind\"");

    private static string Element(string name, string inner, string attributes = "") => $"<{name}{attributes}>{inner}</{name}>";

    private static IEnumerable<string> Around(string name, IEnumerable<string> lines, string attributes = "") =>
        lines.Prepend($"<{name}{attributes}>").Append($"</{name}>");

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
