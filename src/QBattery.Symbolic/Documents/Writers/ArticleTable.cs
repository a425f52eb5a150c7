using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Tables of articles, no wider than a page.</summary>
internal static class ArticleTable
{
    /// <summary>The width of a page, of a character among words, and of a column that is not broken.</summary>
    private const double Page = 40, Character = 0.48, Unbroken = 13, Between = 1.2;

    /// <summary>The table in the middle of a page; wide columns share what the narrow ones leave.</summary>
    public static IEnumerable<string> Lines(Document.Table table)
    {
        var widths = Enumerable.Range(0, table.Columns.Count)
            .Select(at => table.Cells.Select(row => Width(row[at])).Append(Width(table.Columns[at].Name)).Max() + Between).ToSeq();
        var isWhole = widths.Sum() <= Page;
        var wide = widths.Where(width => width > Unbroken).ToSeq();
        var room = (Page - (widths.Sum() - wide.Sum())) / Math.Max(1, wide.Count) - Between;
        return WriteLatex.Environment("center", WriteLatex.Environment(isWhole ? "tabular" : "tabularx", Rows(table, room), isWhole
            ? $"{{{string.Concat(table.Columns.Select(LatexTable.Letter))}}}"
            : $@"{{\linewidth}}{{{string.Concat(widths.Select((width, at) => width > Unbroken
                ? @">{\raggedright\arraybackslash}X" : $"{LatexTable.Letter(table.Columns[at])}"))}}}"));
    }

    private static IEnumerable<string> Rows(Document.Table table, double room) =>
    [
        @"\toprule",
        .. table.Columns.Any(column => column.Name.Parts.Count > 0)
            ? [Row(table.Columns.Map(column => column.Name), room), @"\midrule"] : Array.Empty<string>(),
        .. table.Cells.Select(row => Row(row, room)),
        @"\bottomrule",
    ];

    private static string Row(Seq<Words> cells, double room) => $@"{string.Join(" & ", cells.Select(cell => Cell(cell, room)))} \\";

    /// <summary>Formulas that are wider than their column are made smaller.</summary>
    public static string Cell(Words words, double room) => string.Concat(words.Parts.Select(part =>
        part is Inline.Formula(var formula) && LatexNotation.Written(formula) is var latex && LatexWidth.Of(latex) > Math.Max(room, Unbroken)
            ? $"${BrokenLatex.Smaller(latex, Math.Max(room, Unbroken))}$"
            : part is Inline.Formula ? WriteLatex.Line(new([part])) : WriteArticle.Line(new([part]))));

    private static double Width(Words words) => words.Parts.Sum(part => part switch
    {
        Inline.Plain(var text) => Character * text.Length,
        Inline.Code(var text) => Character * text.Length,
        Inline.Formula(var formula) => LatexWidth.Of(LatexNotation.Written(formula)),
        Inline.Strong(var own) => Width(own),
        Inline.Alarming(var own) => Width(own),
    });
}
