using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>The report of <c>ergotropy</c>.</summary>
internal static class StateReport
{
    /// <summary>The analysis; a violated bound is said loudly.</summary>
    public static Report Of(AnalysedState state) => new(StateDocument.Of(state))
    {
        Notice = Broken(state.Analysis) is [_, ..] broken
            ? new($"A BOUND IS VIOLATED: {string.Join(", ", broken)}", ExitCode.No)
            : new("", ExitCode.Done),
    };

    private static Seq<string> Broken(Analysis analysis) => analysis.Bounds
        .Where(bound => bound.Verdict == BoundVerdict.Violated).Select(bound => bound.Name).ToSeq();
}
