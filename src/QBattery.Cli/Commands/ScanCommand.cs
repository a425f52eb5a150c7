using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>scan NAME --cells 4,8,16</c>: a protocol over N, and the law its numbers follow.</summary>
internal static class ScanCommand
{
    private const string CellsName = "--cells", ResumeName = "--resume", LawName = "--law";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery scan pump --cells 4,6,8,12,16,24,32 --set time=N/4", "exponential in N^2"),
        new("qbattery scan tavis-cummings --cells 4,6,8,12,16,24,32 --set charger=fock,photons=N^4,time=first-max",
            "N^-7 with prefactor 1/8"),
        new("qbattery scan tavis-cummings --cells 4,8,16,32", "a Fock state with N photons: not yet asymptotic"),
        new("qbattery scan tavis-cummings --cells 8,16,32,64,128,256 --law power", "the maximal power goes as N^(3/2)"),
        new("qbattery scan evolve --cells 4,6,8,12,16,24,32 --hamiltonian \"N/4*Jx\" --jump Jm --steady",
            "a model of one's own, at rest"),
        new("qbattery scan sweep --cells 4,8,16,32 --set photons=N^2,rate=10 --format csv", "to plot"),
    ];

    /// <summary>The command; it writes rows and progress as they come.</summary>
    public static Verb Verb(Surroundings around)
    {
        var command = new Command("scan", "A protocol, or with the name evolve a model of one's own, over several N: rows, local slopes, "
            + "and the law extracted from them.")
        {
            Chosen.ProtocolArgument(),
            new Option<string[]>(CellsName)
            {
                Description = "Numbers of cells, separated by commas.", HelpName = "4,8,16,...", Required = true,
                Arity = ArgumentArity.OneOrMore,
            },
            Chosen.SetOption(),
            new Option<LawSubject>(LawName)
            {
                Description = "Whose law: locked (L, if left out), deficit (1 - r_0), energy (E/N), power (the largest E/t) or time.",
                HelpName = "QUANTITY", CustomParser = Subject,
            },
            new Option<string?>(ResumeName)
            {
                Description = "Keep rows in this file, and take those that are in it already.", HelpName = "FILE",
            },
            Given.ShardOption(),
            Given.ThreadsOption(),
            Given.TableFormatOption(),
        };
        foreach (var option in Modelled.Options(withSettings: false)) command.Add(option);
        return new(command, Examples, (parsed, _) => Run(parsed, around));
    }

    private static Result<Report> Run(ParseResult parsed, Surroundings around) =>
        from all in Cells(Given.Texts(parsed, CellsName))
        let shard = Given.Shard(parsed)
        let cells = shard.Of(all)
        from subject in Scannable.Of(parsed)
        let file = parsed.GetValue<string?>(ResumeName)
        let quantity = parsed.GetValue<LawSubject>(LawName)
        from known in file is null ? new Seq<ScanRow>([]) : ScanStore.Begin(file, subject.Title)
        from made in Rows(
            cells, n => Crew.Of(Given.Threads(parsed), () => Row(subject, file, n, quantity)), Writer(parsed, around, cells), Bar(parsed, around),
            subject.Subject.Name)
        let law = Crew.Of(Given.Threads(parsed), () => Extract.Of(made.Rows, quantity))
        let scanned = new Scanned(subject.Subject, made.Rows, law) { Shard = shard, Planned = all }
        select made.IsWhole ? ScanReport.Of(scanned) : ScanReport.Incomplete(scanned, cells.Count, Advice(file));

    private static LawSubject Subject(ArgumentResult result)
    {
        var known = Enum.GetValues<LawSubject>().Where(subject => subject != LawSubject.Column);
        foreach (var subject in known)
            if (ScanLawName.Of(subject) == result.Tokens[0].Value) return subject;
        result.AddError($"{LawName} is {string.Join(", ", known.Select(ScanLawName.Of))}");
        return LawSubject.Locked;
    }

    private static string Advice(string? file) => file is null
        ? "with --resume FILE rows are kept"
        : "they are kept; the same command goes on from them";

    /// <summary>Rows one after another, until one has no answer or a signal comes.</summary>
    private static Result<(Seq<ScanRow> Rows, bool IsWhole)> Rows(
        Seq<int> cells, Func<int, Result<ScanRow>> row, Action<ScanRow> write, TextWriter error, string name)
    {
        var (all, kept) = Streamed.Rows(write, keep => Progress.During(error, name, cells.Count, step =>
            Result.All(cells.Select(n => row(n).Select(done =>
            {
                if (keep(done)) step();
                return done;
            })))));
        if (all is null) Progress.Abandon(error);
        return all?.Select(whole => (whole, true)) ?? (kept, false);
    }

    /// <summary>A row that is kept already, by this process or another one, or that is made and kept.</summary>
    private static Result<ScanRow> Row(Scannable subject, string? file, int cells, LawSubject quantity) =>
        from known in file is null ? new Seq<ScanRow>([]) : ScanStore.Find(file, subject.Title, cells, quantity)
        from row in known is [var kept] ? kept
            : from made in subject.Row(cells, quantity)
              from added in file is null ? made : ScanStore.Add(file, subject.Title, made, quantity)
              select made
        select row;

    /// <summary>A table for plotting is written row by row, with its heading before the first.</summary>
    private static Action<ScanRow> Writer(ParseResult parsed, Surroundings around, Seq<int> cells) => row =>
    {
        if (Given.Format(parsed) != Format.Csv) return;
        if (row.Cells == cells[0]) around.Out.WriteLine(ScanCsv.Header);
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
            : RequestRefusals.NoCells(CellsName, text);
}
