using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.States;

/// <summary>The report of <c>ergotropy</c>.</summary>
internal static class StateReport
{
    /// <summary>The analysis in every format; a violated bound is said loudly.</summary>
    public static Report Of(AnalysedState state) => new(
        style => StateText.Of(state, style), () => StateLatex.Of(state), () => StateJson.Of(state))
    {
        Notice = state.Analysis.Bounds.Where(bound => bound.Verdict == BoundVerdict.Violated).Select(bound => bound.Name).ToSeq() is [_, ..] broken
            ? new($"A BOUND IS VIOLATED: {string.Join(", ", broken)}", ExitCode.No)
            : new("", ExitCode.Done),
    };
}
