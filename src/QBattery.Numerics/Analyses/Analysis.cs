using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>What a class of unitaries can take out of a state, within ranges, in units of the cell gap.</summary>
/// <param name="Energy">E.</param>
/// <param name="PassiveEnergy">What remains after the best unitary.</param>
public sealed record Extracted(Bracket Energy, Bracket PassiveEnergy)
{
    /// <summary>The ergotropy and its ratio to the energy.</summary>
    public override string ToString() => $"W = {Ergotropy}, R = {Ratio.Match(ratio => $"{ratio}", _ => "undefined")}";

    /// <summary>W = E - E_passive.</summary>
    public Bracket Ergotropy => Energy - PassiveEnergy;

    /// <summary>L = E_passive/E; undefined where E is not certainly above zero.</summary>
    public Result<Bracket> LockedFraction => Energy.Low > 0
        ? PassiveEnergy * Energy.Inverse()
        : StateRefusals.NoEnergy("E_passive/E");

    /// <summary>R = W/E = 1 - L.</summary>
    public Result<Bracket> Ratio => LockedFraction.Select(locked => 1 - locked);
}

/// <summary>All that is said of one density matrix on the symmetric subspace.</summary>
/// <param name="Quantities">What bounds speak about.</param>
/// <param name="Full">Unitaries on the whole d^N space.</param>
/// <param name="Ladder">Unitaries inside the symmetric subspace.</param>
/// <param name="Local">N times the ergotropy of one cell's reduced state.</param>
/// <param name="Spectrum">All eigenvalues, descending; none where only the largest was computed.</param>
/// <param name="SpectrumError">What no eigenvalue is wrong by.</param>
/// <param name="Method">How the eigenvalues were found.</param>
public sealed record Analysis(
    Quantities Quantities, Extracted Full, Extracted Ladder, Extracted Local, Seq<double> Spectrum, double SpectrumError,
    EigenMethod Method)
{
    /// <summary>Size, energy and the three ergotropies in units of the gap.</summary>
    public override string ToString() =>
        $"N = {Quantities.Cells} cells of {Quantities.Levels} levels, E = {Quantities.Excitation}; "
        + $"full {Full}; ladder {Ladder}; local {Local}";

    /// <summary>E = Tr rho H, the stored energy in units of the cell gap.</summary>
    public Bracket Energy => Quantities.Excitation;

    /// <summary>r_0.</summary>
    public Bracket LargestEigenvalue => Quantities.Largest;

    /// <summary>P = Tr rho^2.</summary>
    public Bracket Purity => Quantities.Purity;

    /// <summary>Capacity and what else is closed in E, r_0 and the populations; of two-level cells.</summary>
    public Result<ClosedQuantities> Closed { get; init; } =
        new Reason.NotCovered("the capacity", "closed forms are for two-level cells");

    /// <summary>Every bound that speaks about the state, with its slack.</summary>
    public Seq<BoundAtState> Bounds { get; } = BoundAtState.All(Quantities);
}
