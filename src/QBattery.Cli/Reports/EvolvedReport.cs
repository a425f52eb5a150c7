using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>The report of <c>evolve</c>.</summary>
internal static class EvolvedReport
{
    /// <summary>The battery; without stored energy, a notice that R is undefined.</summary>
    public static Report Of(Evolved evolved) => new(EvolvedDocument.Of(evolved))
    {
        Notice = evolved.Energetics.LogLocked.Match(
            _ => new Notice("", ExitCode.Done), reason => new Notice($"no result: {reason.Sentence}", ExitCode.No)),
    };

    /// <summary>A table over time.</summary>
    public static Report Of(Seq<Evolved> rows) => new(TrajectoryDocument.Of(rows, isComplete: true));

    /// <summary>The rows there are of a table that was ended early.</summary>
    public static Report Interrupted(Seq<Evolved> rows, int planned) => new(TrajectoryDocument.Of(rows, isComplete: false))
    {
        Notice = new($"interrupted: {rows.Count} of {planned} times", ExitCode.Interrupted),
    };
}
