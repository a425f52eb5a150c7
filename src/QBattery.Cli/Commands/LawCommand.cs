using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Numerics.Files;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>law FILE.csv --x N --y L</c>: the law that a user's own rows follow.</summary>
internal static class LawCommand
{
    private const string File = "FILE", XName = "--x", YName = "--y";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery law rows.csv --x cells --y lockedFraction", "columns by their names, as scan --format csv writes them"),
        new("qbattery law rows.txt --x 1 --y 3 --format json", "columns by their numbers"),
    ];

    /// <summary>The command.</summary>
    public static Verb Verb() => new(
        new Command("law", "The law of your own rows: y as a power of x, with logarithms, or an exponential.")
        {
            new Argument<string>(File) { Description = "A table as text: csv, or columns separated by blanks." },
            Column(XName, "The column of x, as the number of cells: its name or its number from 1 on."),
            Column(YName, "The column of y, above zero."),
            Given.FormatOption(),
        },
        Examples, (parsed, _) => Run(parsed));

    private static Option<string> Column(string name, string description) => new(name)
    {
        Description = description, HelpName = "COLUMN", Required = true,
    };

    private static Result<Report> Run(ParseResult parsed)
    {
        var (path, x, y) = (
            parsed.GetRequiredValue<string>(File), parsed.GetRequiredValue<string>(XName),
            parsed.GetRequiredValue<string>(YName));
        return from table in Opened.Read(path, stream => NumberTable.Read(new StreamReader(stream).ReadToEnd(), path))
               from rows in table.Columns(x, y, path)
               from enough in rows.Count >= Extract.LeastOwnRows
                   ? Result.Ok(true)
                   : RequestRefusals.FewRows(path, rows.Count, Extract.LeastOwnRows)
               select new Report(OwnLawDocument.Of(new(path, x, y, rows.Count, Extract.OfColumns(rows))));
    }
}
