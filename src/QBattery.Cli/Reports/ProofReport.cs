using QBattery.Symbolic;
using QBattery.Symbolic.Documents.Results;

namespace QBattery.Cli.Reports;

/// <summary>The report of <c>prove</c>.</summary>
internal static class ProofReport
{
    /// <summary>The verdict; a refuted inequality is a no of the mathematics.</summary>
    public static Report Of(DecidedChain decided) => new(ProofDocument.Of(decided))
    {
        Notice = new("", decided.Telling.Verdict is Verdict.Proved ? ExitCode.Done : ExitCode.No),
    };
}
