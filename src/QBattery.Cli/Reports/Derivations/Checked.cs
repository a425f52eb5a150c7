using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Derivations;

/// <summary>A derivation with its cross-check, or the reason why that could not be made.</summary>
internal sealed record Checked(Derivation Derivation, Result<Check> Check)
{
    /// <summary>Whether the closed forms are the quantities themselves, and not their leading part.</summary>
    public bool IsExact => Derivation.FormKind == FormKind.Exact;

    /// <summary>The expansion of L, with what was asked for.</summary>
    public Expanded Expanded => new(Print.Text(Derivation.Forms.LockedFraction), Derivation.Expansion);

    /// <summary>Bounds that do not hold, by proof or in the check.</summary>
    public Seq<string> BrokenBounds => Derivation.Bounds
        .Where(bound => bound.Status is BoundStatus.Violated).Select(bound => bound.Name)
        .Concat(Check.Select(check => check.BoundsViolated.Map(bound => $"{bound}")).Else(_ => [])).ToSeq();
}
