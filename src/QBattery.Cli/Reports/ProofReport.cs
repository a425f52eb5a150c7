using QBattery.Symbolic;
using QBattery.Symbolic.Coq;
using QBattery.Symbolic.Documents.Results;

namespace QBattery.Cli.Reports;

/// <summary>The report of <c>prove</c>.</summary>
internal static class ProofReport
{
    /// <summary>The verdict; a refuted inequality is a no of the mathematics.</summary>
    public static Report Of(DecidedChain decided) => new(ProofDocument.Of(decided))
    {
        Notice = new("", decided.Telling.Verdict is Verdict.Proved ? ExitCode.Done : ExitCode.No),
        Proof = () => decided is { IsSingle: true, Telling: var only }
            ? InequalityScript.Of(only.Inequality, only.Claim, only.Verdict)
            : new Reason.NoFormalProof("the chain", "its inequalities are exported one by one"),
    };
}
