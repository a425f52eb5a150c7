using QBattery.Numerics.Dynamics.Models;
using QBattery.Numerics.Dynamics.Operators;
using QBattery.Numerics.Dynamics.Propagators;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics;

/// <summary>A model at one number of photons, ready to move.</summary>
/// <param name="Model">The model.</param>
/// <param name="Setup">What it starts from.</param>
/// <param name="Trial">The model with its state.</param>
/// <param name="Evolution">Its motion.</param>
/// <param name="IsCut">Whether there could be more photons than are kept.</param>
/// <param name="LeftOut">A bound on the probability of photon numbers that were left out at the beginning.</param>
internal sealed record Started(Model Model, Setup Setup, Trial Trial, Evolution Evolution, bool IsCut, double LeftOut)
{
    /// <summary>N.</summary>
    public int Cells => Trial.Prepared.Space.Cells;

    /// <summary>The model in messages.</summary>
    public string Name => $"the model with N = {Cells}{(Model.HasCavity ? $" and up to {Trial.Prepared.Space.Photons} photons" : "")}";

    /// <summary>A bound on E: N, and all excitations where none is made.</summary>
    public double MostEnergy => Conserved is { Weights: { Cells: 1, Photons: 1 }, Modulus: 0 }
            && Trial.Prepared.Leaps.All(leap => leap.All(shift => shift.Cells + shift.Photons <= 0))
        ? Math.Min(Cells, Trial.Seen.Mean(Trial.Seen.Excited, Trial.Start) + Trial.Seen.Mean(Trial.Seen.Photons, Trial.Start))
        : Cells;

    private Symmetry Conserved => Symmetry.Of(Trial.Prepared.Moves, Model.HasCavity);

    /// <summary>The battery of a state.</summary>
    public Evolved Read(double time, double[][] vectors, double tail)
    {
        var seen = Trial.Seen;
        var error = Evolution.Error + LeftOut + (IsCut ? tail : 0);
        return Evolved.Of(Model, Setup, Cells, time, BatteryReduction.Of(seen, vectors), error) with
        {
            ChargerEnergy = Model.HasCavity ? seen.Mean(seen.Photons, vectors) : null,
            TraceDefect = Math.Abs(seen.Mean(seen.All, vectors) - 1),
            Method = Method,
            Cutoff = Model.HasCavity ? new(Trial.Prepared.Space.Photons, tail, !IsCut) : null,
        };
    }

    private string Method => Trial.Prepared.IsClosed
        ? $"closed{(Trial.Start.Length == 1 ? " and pure" : $", {Trial.Start.Length} pure parts of a mixture")}: {Series} of the state vector, "
            + $"{Trial.Generator.Places.Count} real amplitudes{Within(Conserved)}"
        : $"open: {Series} of the density matrix, {Trial.Generator.Places.Count} real numbers of {Elements} elements, operators as "
            + $"bands with {Trial.Generator.Entries} rates{Coherences}";

    private double Elements => (double)Trial.Prepared.Space.Size * Trial.Prepared.Space.Size;

    private string Series => !Trial.Generator.IsConstant ? "extrapolated midpoint steps"
        : Trial.Prepared.IsClosed ? "Chebyshev series" : "Faber series on an ellipse";

    private string Within(Symmetry symmetry) =>
        symmetry.IsAny ? $" in {Blocks(Evolution.Count)} of {symmetry}" : "";

    private string Coherences => Trial.Prepared.Kept is { IsAny: true } kept
        ? $", coherences kept apart by {kept} in {Blocks(Evolution.Count)}"
        : "";

    private static string Blocks(int count) => count == 1 ? "one block" : $"{count} blocks";
}
