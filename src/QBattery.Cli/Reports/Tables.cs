using Spectre.Console;
using QBattery.Cli.Terminal;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>Tables.</summary>
internal static class Tables
{
    private const string Indent = "  ";

    /// <summary>Wide enough that the library breaks no line: it would do so inside words.</summary>
    private const int Unbroken = 100_000;

    private static readonly Spectre.Console.Style Heading = new(decoration: Decoration.Bold);

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

    private static Seq<string> Rendered(TerminalStyle style, Seq<Seq<string>> rows)
    {
        var table = new Table { Border = style.Unicode ? TableBorder.Simple : TableBorder.None };
        foreach (var column in rows[0]) table.AddColumn(new TableColumn(new Text(column, Heading)).Padding(0, 0, 2, 0));
        foreach (var row in rows.Skip(1)) table.AddRow(row.Select(cell => new Text(cell)));
        return Written(style, table).Split('\n').Select(line => Indent + line.TrimEnd()).Where(line => line.Length > 2).ToSeq();
    }

    private static string Written(TerminalStyle style, Table table)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = style.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = style.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Capabilities.Unicode = style.Unicode;
        console.Profile.Width = Unbroken;
        console.Write(table);
        return text.ToString();
    }
}
