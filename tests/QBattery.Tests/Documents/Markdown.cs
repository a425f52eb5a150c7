using QBattery.Symbolic;

namespace QBattery.Tests.Documents;

/// <summary>A writer for one more format, made of what is public: all of it stands in this file.</summary>
internal static class Markdown
{
    public static string Of(Document document) => string.Join("\n\n", Blocks(document).Where(text => text.Length > 0));

    private static IEnumerable<string> Blocks(Document document) => document switch
    {
        Document.Parts(var items) => items.SelectMany(Blocks),
        Document.Section(var items) => items.SelectMany(Blocks),
        Document.Proof(var items) => items.SelectMany(Blocks),
        Document.Only(var readers, var item) => readers.HasFlag(Readers.Terminal) ? Blocks(item) : [],
        Document.Heading(var title) => [$"## {Line(title)}"],
        Document.Paragraph(var text) => [Line(text)],
        Document.Formula(var formula, var isAnswer) => [isAnswer ? $"**{Set(formula)}**" : Set(formula)],
        Document.Equation(var formula, var end) => [$"$${new Document.Formula(formula).ToLatex()}{end}$$"],
        Document.Rows(var relations) => relations.Select(relation => $"* {relation.Name}: {Set(relation.Left)} {Set(relation.Sign)} {Set(relation.Right)}"),
        Document.Table(var columns, var cells) => [string.Join("\n", cells.Select(row => Row(row)).Prepend(Rule(columns)).Prepend(Row(columns.Map(column => column.Name))))],
        Document.List(var items) => items.Select(item => $"* {Line(item)}"),
        Document.Steps(var sentences) => sentences.Select(sentence => $"1. {Line(sentence)}."),
        Document.Glossary(var entries) => entries.Select(entry => $"* *{Line(entry.Term)}*: {Line(entry.Meaning)}"),
        Document.Facts or Document.Source or Document.Comment => [],
    };

    private static string Line(Words words) => string.Concat(words.Parts.Select(part => part switch
    {
        Inline.Plain(var text) => text,
        Inline.Formula(var formula) => Set(formula),
        Inline.Strong(var own) => $"**{Line(own)}**",
        Inline.Alarming(var own) => $"***{Line(own)}***",
    }));

    private static string Set(Mathematics formula) => $"${new Document.Formula(formula).ToLatex()}$";

    private static string Row(Seq<Words> cells) => $"| {string.Join(" | ", cells.Select(Line))} |";

    private static string Rule(Seq<Column> columns) => $"|{string.Concat(columns.Select(_ => "---|"))}";
}
