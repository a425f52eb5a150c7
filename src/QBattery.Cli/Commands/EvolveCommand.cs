using System.CommandLine;
using System.Globalization;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>evolve --cells N --hamiltonian H --jump L</c>: a battery charged by a model of the user's own.</summary>
internal static class EvolveCommand
{
    private const string TrajectoryName = "--trajectory";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery evolve --cells 4 --hamiltonian \"2*Jx\" --jump \"sqrt(3/10)*Jm\" --time 3/2", "a drive, and superradiant loss"),
        new("qbattery evolve --cells 6 --hamiltonian \"N/2*Jx\" --jump Jm --steady", "where it comes to rest"),
        new("qbattery evolve --cells 3 --hamiltonian \"ad*a + Jz + 2*g/sqrt(N)*(a+ad)*Jx\" --set g=1 --charger \"coherent(N)\" --time max-power",
            "a cavity beyond the rotating-wave approximation"),
        new("qbattery evolve --cells 8 --hamiltonian \"cos(t)*Jx\" --trajectory 0..10:101 --format csv", "a table over time"),
    ];

    /// <summary>The command; it writes the rows of a table for plotting as they come.</summary>
    public static Verb Verb(Surroundings around)
    {
        var command = new Command("evolve", "A model of one's own: any collective Hamiltonian and jump operators, from the "
            + "start to a time or to rest. drho/dt = -i[H, rho] + sum (L rho L* - {L* L, rho}/2).")
        {
            Given.CellsOption(Evolve.MaxCells),
        };
        foreach (var option in Modelled.Options(withSettings: true)) command.Add(option);
        command.Add(Modelled.One(TrajectoryName, "a..b:points", "Equally spaced times, instead of one."));
        command.Add(Given.TableFormatOption());
        return new(command, Examples, (parsed, _) => Run(parsed, around));
    }

    private static Result<Report> Run(ParseResult parsed, Surroundings around) =>
        from model in Modelled.Model(parsed)
        from setup in Modelled.Setup(parsed)
        let write = Writer(parsed, around)
        from report in (Modelled.Moment(parsed), Modelled.IsSteady(parsed), Modelled.Text(parsed, TrajectoryName)) switch
        {
            ({ } moment, false, null) => moment.Then(time => One(Evolve.Until(model, Given.Cells(parsed), time, setup), write)),
            (null, true, null) => One(Evolve.Steady(model, Given.Cells(parsed), setup), write),
            (null, false, { } text) => Trajectory(text).Then(times => Along(model, Given.Cells(parsed), times, setup, write)),
            (null, false, null) => RequestRefusals.NoEnd,
            _ => RequestRefusals.ManyEnds,
        }
        select report;

    /// <summary>A table for plotting has its heading before the first row.</summary>
    private static Action<Evolved> Writer(ParseResult parsed, Surroundings around)
    {
        if (Given.Format(parsed) != Format.Csv) return _ => { };
        var isFirst = true;
        return row =>
        {
            if (isFirst) around.Out.WriteLine(EvolvedCsv.Header);
            isFirst = false;
            around.Out.WriteLine(EvolvedCsv.Line(row));
            around.Out.Flush();
        };
    }

    private static Result<Report> One(Result<Evolved> evolved, Action<Evolved> write) => evolved.Select(battery =>
    {
        write(battery);
        return EvolvedReport.Of(battery);
    });

    /// <summary>All rows, or at a signal those that are known by then.</summary>
    private static Result<Report> Along(
        Model model, int cells, (Expr Start, Expr End, int Points) times, Setup setup, Action<Evolved> write)
    {
        var (all, kept) = Streamed.Rows(write, keep =>
            Evolve.Along(model, cells, times.Start, times.End, times.Points, setup, row => keep(row)));
        return all?.Select(EvolvedReport.Of) ?? (kept.Count == 0
            ? RequestRefusals.InterruptedAtOnce
            : Result.Ok(EvolvedReport.Interrupted(kept, times.Points)));
    }

    private static Result<(Expr Start, Expr End, int Points)> Trajectory(string text) =>
        text.LastIndexOf(':') is var colon and > 0 && text[..colon].IndexOf("..", StringComparison.Ordinal) is var dots and > 0
            && int.TryParse(text[(colon + 1)..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var points)
            ? from start in Parse.Expression(text[..dots])
              from end in Parse.Expression(text[(dots + 2)..colon])
              select (start, end, points)
            : RequestRefusals.NoTimes(TrajectoryName, text);
}
