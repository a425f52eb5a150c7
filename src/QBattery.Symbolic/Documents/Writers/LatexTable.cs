namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Tables in LaTeX.</summary>
internal static class LatexTable
{
    /// <summary>A tabular, with a line of headings where there are any.</summary>
    public static IEnumerable<string> Lines(Document.Table table) =>
    [
        $@"\begin{{tabular}}{{{string.Concat(table.Columns.Select(column => Letter(column.Alignment)))}}}",
        .. table.Columns.Any(column => column.Name.Parts.Count > 0)
            ? [Row(table.Columns.Map(column => column.Name))] : Array.Empty<string>(),
        .. table.Cells.Select(Row),
        @"\end{tabular}",
    ];

    private static string Row(Seq<Words> cells) => $@"  {string.Join(" & ", cells.Select(WriteLatex.Line)).TrimStart()} \\";

    private static char Letter(Alignment alignment) => alignment switch
    {
        Alignment.Left => 'l',
        Alignment.Right => 'r',
    };
}
