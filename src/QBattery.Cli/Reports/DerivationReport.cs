using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>The report of <c>derive</c>.</summary>
internal static class DerivationReport
{
    /// <summary>The derivation; disagreement with the check is said loudly.</summary>
    public static Report Of(Derivation derivation, Result<Check> check) => new(derivation.ToDocument(check))
    {
        Notice = Broken(derivation, check) is [_, ..] broken
            ? new($"A BOUND IS VIOLATED: {string.Join(", ", broken)}; do not trust these closed forms", ExitCode.No)
            : check.Match(Notice, reason => new($"warning: not cross-checked: {reason.Sentence}", ExitCode.Done)),
    };

    /// <summary>Bounds that do not hold, by proof or in the check.</summary>
    private static Seq<string> Broken(Derivation derivation, Result<Check> check) => derivation.Bounds
        .Where(bound => bound.Status is BoundStatus.Violated).Select(bound => bound.Name)
        .Concat(check.Select(made => made.BoundsViolated).Else([])).ToSeq();

    private static Notice Notice(Check check) => check.Agrees
        ? new("", ExitCode.Done)
        : new(
            $"THE CHECK DISAGREES: relative error {CheckBlocks.Error(check.WorstRelativeError)}, {check.WorstQuantity}; "
            + "do not trust these closed forms", ExitCode.No);
}
