using QBattery.Numerics.Documents;

namespace QBattery.Cli.Reports;

/// <summary>The report of <c>verify</c>.</summary>
internal static class CampaignReport
{
    /// <summary>What was found; violations and interruptions are said loudly.</summary>
    public static Report Of(Verified result) => new(CampaignDocument.Of(result))
    {
        Notice = new(
            string.Join(Environment.NewLine, Messages(result)),
            !result.IsComplete ? ExitCode.Interrupted
                : result.Findings.Violations.Count > 0 ? ExitCode.No : ExitCode.Done),
    };

    private static IEnumerable<string> Messages(Verified result)
    {
        var (states, violations) = (result.Findings.States, result.Findings.Violations.Count);
        if (violations > 0) yield return $"{violations} BOUNDS ARE VIOLATED";
        if (!result.IsComplete) yield return $"interrupted: {states} of {result.Plan.States} states";
    }
}
