using QBattery.Batteries;
using QBattery.Batteries.Documents;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Derivations;

/// <summary>The report of <c>derive</c>.</summary>
internal static class DerivationReport
{
    /// <summary>The derivation in every format; disagreement with the check is said loudly.</summary>
    public static Report Of(Derivation derivation, Result<Check> check)
    {
        var result = new Checked(derivation, check);
        return new(
            style => DerivationText.Of(result, style),
            () => DerivationLatex.Of(derivation),
            () => DerivationJson.Of(result))
        {
            Notice = Notice(result),
        };
    }

    private static Notice Notice(Checked result) =>
        result.BrokenBounds is [_, ..] broken
            ? new($"A BOUND IS VIOLATED: {string.Join(", ", broken)}; do not trust these closed forms", ExitCode.No)
            : result.Check.Match(
                Notice, reason => new($"warning: not cross-checked: {reason.Sentence}", ExitCode.Done));

    private static Notice Notice(Check check) => check.Agrees
        ? new("", ExitCode.Done)
        : new(
            $"THE CHECK DISAGREES: relative error {CheckText.Error(check.WorstRelativeError)}, {check.Worst}; "
            + "do not trust these closed forms", ExitCode.No);
}
