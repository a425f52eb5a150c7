using QBattery.Cli.Reports.Protocols;
using QBattery.Cli.Terminal;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Evolutions;

/// <summary>The report of <c>evolve</c>.</summary>
internal static class EvolvedReport
{
    /// <summary>The battery in every format; without stored energy, a notice that R is undefined.</summary>
    public static Report Of(Evolved evolved) => new(
        style => EvolvedText.Of(evolved, style), () => EvolvedLatex.Of(evolved), () => EvolvedJson.Of(evolved))
    {
        Csv = () => EvolvedCsv.Of([evolved]),
        Notice = evolved.Energetics.LogLocked.Match(
            _ => new Notice("", ExitCode.Done), reason => new Notice($"no result: {reason.Sentence}", ExitCode.No)),
    };
}

/// <summary>The report of <c>evolve --trajectory</c>.</summary>
internal static class TrajectoryReport
{
    /// <summary>A table over time in every format.</summary>
    public static Report Of(Seq<Evolved> rows) => new(
        style => Text(rows, style), () => Latex(rows), () => new()
        {
            ["protocol"] = "evolve",
            ["parameters"] = EvolvedJson.Parameters(rows[0].Model, rows[0].Setup),
            ["rows"] = JsonText.Array(rows.Select(EvolvedJson.Of)),
        })
    {
        Csv = () => EvolvedCsv.Of(rows),
    };

    /// <summary>The rows there are of a trajectory that was ended early.</summary>
    public static Report Interrupted(Seq<Evolved> rows, int planned) => Of(rows) with
    {
        Json = () =>
        {
            var json = Of(rows).Json();
            json["complete"] = false;
            return json;
        },
        Notice = new($"interrupted: {rows.Count} of {planned} times", ExitCode.Interrupted),
    };

    private static IEnumerable<string> Text(Seq<Evolved> rows, TerminalStyle style) =>
    [
        style.Strong($"{rows[0].Model}, N = {rows[0].Cells}"),
        .. Tables.Lines(style, ["t", "E/Delta", "W full", "W ladder", "W local", "1 - r_0", "purity"], rows.Select(Cells)),
        "",
        $"method: {rows[^1].Method}",
        .. rows[^1].Cutoff is { } cutoff ? [$"cutoff: {cutoff}"] : Array.Empty<string>(),
        $"error of the states below about {Figures.WithTwoDigits(rows.Max(row => row.ErrorEstimate))}",
    ];

    private static Seq<string> Cells(Evolved row) =>
    [
        Figures.Of(row.Time ?? 0), Figures.Of(row.Energetics.Energy), Figures.Of(row.Energetics.Full.Ergotropy),
        Figures.Of(row.Energetics.Ladder.Ergotropy), Figures.Of(row.Energetics.Local.Ergotropy),
        Figures.OfLog(row.Energetics.LogDeficit), Figures.Of(row.Energetics.Purity),
    ];

    private static IEnumerable<string> Latex(Seq<Evolved> rows) =>
    [
        @"\begin{tabular}{llll}",
        @"  $t$ & $E/\Delta$ & $W/\Delta$ & $1 - r_{0}$ \\",
        .. rows.Select(row => $"  ${Figures.Latex(Figures.Of(row.Time ?? 0))}$ & ${Figures.Latex(Figures.Of(row.Energetics.Energy))}$ & "
            + $"${Figures.Latex(Figures.Of(row.Energetics.Full.Ergotropy))}$ & ${Figures.Latex(Figures.OfLog(row.Energetics.LogDeficit))}$ \\\\"),
        @"\end{tabular}",
    ];
}
