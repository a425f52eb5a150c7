using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>scan NAME --cells 4,8,16</c>: a protocol over N, and the law its numbers follow.</summary>
internal static class ScanCommand
{
    private const string CellsName = "--cells", ResumeName = "--resume";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery scan pump --cells 4,6,8,12,16,24,32 --set time=N/4", "exponential in N^2"),
        new("qbattery scan tavis-cummings --cells 4,6,8,12,16,24,32 --set charger=fock,photons=N^4,time=first-max",
            "N^-7 with prefactor 1/8"),
        new("qbattery scan tavis-cummings --cells 4,8,16,32", "a Fock state with N photons: not yet asymptotic"),
        new("qbattery scan sweep --cells 4,8,16,32 --set photons=N^2,rate=10 --format csv", "to plot"),
    ];

    /// <summary>The command; it writes rows and progress as they come.</summary>
    public static Verb Verb(Surroundings around) => new(
        new Command("scan", "A protocol over several N: rows, local slopes, and the law extracted from them.")
        {
            Chosen.ProtocolArgument(),
            new Option<string[]>(CellsName)
            {
                Description = "Numbers of cells, separated by commas.", HelpName = "4,8,16,...", Required = true,
                Arity = ArgumentArity.OneOrMore,
            },
            Chosen.SetOption(),
            new Option<string?>(ResumeName)
            {
                Description = "Keep rows in this file, and take those that are in it already.", HelpName = "FILE",
            },
            Given.TableFormatOption(),
        },
        Examples, (parsed, _) => Run(parsed, around));

    private static Result<Report> Run(ParseResult parsed, Surroundings around) =>
        from cells in Cells(Given.Texts(parsed, CellsName))
        from protocol in Chosen.Protocol(parsed)
        let file = parsed.GetValue<string?>(ResumeName)
        from known in file is null ? new Seq<ScanRow>([]) : ScanStore.Read(file, protocol)
        from begun in file is null ? true : ScanStore.Begin(file, protocol, known)
        from made in Rows(
            cells, n => Row(protocol, known, file, n), Writer(parsed, around, cells[0]), Bar(parsed, around), protocol.Name)
        let scanned = new Scanned(protocol, made.Rows, Extract.Of(made.Rows))
        select made.IsWhole ? ScanReport.Of(scanned) : ScanReport.Interrupted(scanned, cells.Count, Advice(file));

    private static string Advice(string? file) => file is null
        ? "with --resume FILE rows are kept"
        : "they are kept; the same command goes on from them";

    /// <summary>Rows one after another, until one has no answer or a signal comes.</summary>
    private static Result<(Seq<ScanRow> Rows, bool IsWhole)> Rows(
        Seq<int> cells, Func<int, Result<ScanRow>> row, Action<ScanRow> write, TextWriter error, string name)
    {
        using var interrupt = new Interrupt();
        var (token, rows) = (interrupt.Token, new ConcurrentQueue<ScanRow>());
        var all = Deadline.Uninterrupted(token, () => Progress.During(
            error, name, cells.Count, step => Result.All(cells.Select(n => row(n).Select(Keep(step))))));
        if (all is null) Progress.Abandon(error);
        return all?.Select(whole => (whole, true)) ?? (rows.ToSeq(), false);

        Func<ScanRow, ScanRow> Keep(Action step) => done =>
        {
            if (token.IsCancellationRequested) return done;
            rows.Enqueue(done);
            write(done);
            step();
            return done;
        };
    }

    private static Result<ScanRow> Row(NamedProtocol protocol, Seq<ScanRow> known, string? file, int cells) =>
        known.FirstOrDefault(row => row.Cells == cells) is { } row
            ? row
            : from defined in protocol.HasValues(cells)
              from made in Scan.Row(protocol.Protocol, cells)
              from kept in file is null ? true : ScanStore.Add(file, made)
              select made;

    /// <summary>A table for plotting is written row by row, with its heading before the first.</summary>
    private static Action<ScanRow> Writer(ParseResult parsed, Surroundings around, int first) => row =>
    {
        if (Given.Format(parsed) != Format.Csv) return;
        if (row.Cells == first) around.Out.WriteLine(ScanCsv.Header);
        around.Out.WriteLine(ScanCsv.Line(row));
        around.Out.Flush();
    };

    /// <summary>No bar among rows on the same terminal.</summary>
    private static TextWriter Bar(ParseResult parsed, Surroundings around) =>
        Given.Format(parsed) == Format.Csv && !Console.IsOutputRedirected ? TextWriter.Null : around.Error;

    private static Result<Seq<int>> Cells(string[] texts) =>
        from numbers in Result.All(texts.SelectMany(text => text.Split(',')).Select(Number))
        select numbers.Distinct().Order().ToSeq();

    private static Result<int> Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var cells)
        && cells is >= 1 and <= Charging.MaxCells
            ? cells
            : new Reason.BadArgument(
                $"{CellsName} {text}", $"it takes whole numbers from 1 to {Charging.MaxCells}, separated by commas");
}
