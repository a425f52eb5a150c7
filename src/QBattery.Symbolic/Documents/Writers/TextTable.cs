namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Tables in text.</summary>
internal static class TextTable
{
    private const string Indent = "  ", Gap = "  ";

    /// <summary>
    /// Rows under a heading, indented; the last column should be the widest, for it is not padded. Where the terminal is
    /// too narrow, cells are wrapped between words, and where that does not suffice, they stand below each other.
    /// </summary>
    public static IEnumerable<string> Lines(TerminalStyle style, Seq<string> columns, IEnumerable<Seq<string>> rows)
    {
        var table = rows.Prepend(columns).ToSeq();
        var whole = Rendered(style, table);
        if (style.Width is not { } width || whole.Max(Columns.Width) <= width || table.Count == 1) return whole;
        var natural = Widths(table, Columns.Natural);
        var between = whole.Max(Columns.Width) - natural.Sum();
        var least = Widths(table.Skip(1), Columns.Least).Zip(columns, (cell, name) => Math.Max(cell, name.Length)).ToSeq();
        return Columns.Fitted(natural, least, width - between) is { } widths
            ? Rendered(style, table.Select(row => Wrapped(row, widths)).ToSeq())
            : Stacked(columns, table.Skip(1), width);
    }

    private static Seq<int> Widths(IEnumerable<Seq<string>> table, Func<string, int> width) => table
        .Select(row => row.Select(width))
        .Aggregate((all, row) => all.Zip(row, Math.Max)).ToSeq();

    private static Seq<string> Wrapped(Seq<string> row, Seq<int> widths) =>
        row.Zip(widths, (cell, width) => string.Join('\n', Columns.Wrapped(cell, width))).ToSeq();

    /// <summary>The cells of each row with their headings, the first above the others.</summary>
    private static IEnumerable<string> Stacked(Seq<string> columns, IEnumerable<Seq<string>> rows, int width) =>
        from row in rows
        from cell in row.Zip(columns, (text, name) => (text, name)).Index()
        where cell.Item.text.Length > 0
        from line in Columns.Line(
            $"{(cell.Index == 0 ? Indent : Indent + Indent)}{cell.Item.name}: {cell.Item.text}", width)
        select line;

    /// <summary>The heading stands out; where there are characters for it, above a rule.</summary>
    private static Seq<string> Rendered(TerminalStyle style, Seq<Seq<string>> rows)
    {
        var (widths, edge) = (Widths(rows, Columns.Natural), style.Unicode ? " " : "");
        var heading = rows[0].Select(style.Strong).ToSeq();
        var rule = new string('\u2500', widths.Sum(width => width + Gap.Length + edge.Length) + edge.Length);
        return
        [
            .. Row(heading, widths, edge),
            .. style.Unicode ? [Indent + rule] : Array.Empty<string>(),
            .. rows.Skip(1).SelectMany(row => Row(row, widths, edge)),
        ];
    }

    /// <summary>The lines of a row, whose cells may have several; empty ones are left out.</summary>
    private static IEnumerable<string> Row(Seq<string> cells, Seq<int> widths, string edge)
    {
        var parts = cells.Select(cell => cell.Split('\n')).ToSeq();
        return Enumerable.Range(0, parts.Max(part => part.Length))
            .Select(at => edge + string.Join(Gap + edge, parts.Zip(widths, (part, width) => Padded(part.ElementAtOrDefault(at) ?? "", width))))
            .Where(line => line.Trim().Length > 0).Select(line => Indent + line.TrimEnd());
    }

    private static string Padded(string text, int width) => text + new string(' ', width - Columns.Width(text));
}
