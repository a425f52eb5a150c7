using QBattery.Numerics.Printing;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>What a class of unitaries can take out of a state, in units of the cell gap.</summary>
/// <param name="Energy">The stored energy E above the ground state.</param>
/// <param name="PassiveEnergy">The energy that remains after the best unitary of the class.</param>
public sealed record Extraction(double Energy, double PassiveEnergy)
{
    /// <summary>The energy, the ergotropy and their ratio.</summary>
    public override string ToString() => $"E = {Decimals.Of(Energy)}, W = {Decimals.Of(Ergotropy)}, "
        + $"R = {Ratio.Match(Decimals.Of, _ => "undefined")}";

    /// <summary>The ergotropy W = E - E_passive.</summary>
    public double Ergotropy => Energy - PassiveEnergy;

    /// <summary>R = W/E; undefined at E = 0.</summary>
    public Result<double> Ratio => OfEnergy("W/E", Ergotropy);

    /// <summary>L = 1 - R = E_passive/E, without the subtraction; undefined at E = 0.</summary>
    public Result<double> LockedFraction => OfEnergy("E_passive/E", PassiveEnergy);

    /// <summary>The same for several independent copies.</summary>
    public Extraction Times(int copies) => new(copies * Energy, copies * PassiveEnergy);

    private Result<double> OfEnergy(string name, double part) =>
        Energy > 0 ? part / Energy : StateRefusals.NoEnergy(name);
}
