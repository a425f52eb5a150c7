using Spectre.Console;

namespace QBattery.Cli.Reports;

/// <summary>Tables.</summary>
internal static class Tables
{
    /// <summary>Wide enough that no line is broken in a file.</summary>
    private const int Unbroken = 100_000;

    private static readonly Spectre.Console.Style Heading = new(decoration: Decoration.Bold);

    /// <summary>Rows under a heading, indented; the last column should be the widest, for it is not padded.</summary>
    public static IEnumerable<string> Lines(Style style, Seq<string> columns, IEnumerable<Seq<string>> rows)
    {
        var table = new Table { Border = style.Unicode ? TableBorder.Simple : TableBorder.None };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column, Heading)).Padding(0, 0, 2, 0));
        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(cell)));
        return Rendered(style, table).Split('\n').Select(line => "  " + line.TrimEnd()).Where(line => line.Length > 2);
    }

    private static string Rendered(Style style, Table table)
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
        console.Profile.Width = style.Width - 2 ?? Unbroken;
        console.Write(table);
        return text.ToString();
    }
}
