using QBattery.Numerics.Dynamics.Models;
using QBattery.Numerics.Dynamics.Operators;
using QBattery.Numerics.Dynamics.Propagators;
using QBattery.Numerics.Dynamics.SteadyStates;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics;

/// <summary>The steady state of a model, and whether it is the only one.</summary>
internal static class Rest
{
    /// <summary>The cavity begins with so many photons above the number of cells.</summary>
    private const int First = 8;

    /// <summary>The battery in the steady state, at as many photons as it needs.</summary>
    public static Result<Evolved> Of(Model model, int cells, Setup setup) => Cutoffs.Tried(
        setup, model.HasCavity ? null : 0, cells + First, 0, (photons, isCut) =>
            from prepared in Prepared.Of(model, new(cells, photons))
            from end in Of(model, setup, prepared, isCut)
            select end);

    private static Result<(Evolved, double Tail)> Of(Model model, Setup setup, Prepared prepared, bool isCut)
    {
        var (space, kind) = (prepared.Space, (Coordinates)new Coordinates.OfMatrix());
        var name = $"the steady state with N = {space.Cells}{(isCut ? $" and {space.Photons} photons" : "")}";
        return
            from few in Generator.Fits(name, (double)space.Size * space.Size)
            from generator in Generator.Of(name, kind, Mover.Of(prepared.Hamiltonian, prepared.Jumps), Elements(space))
            let map = generator.Parts.Count == 0 ? SparseMap.Of(generator.Places.Count, []) : generator.Parts[0].Map
            from still in StillState.Of(name, map, new Observables(kind, generator.Places, space))
            select (Read(model, setup, prepared, isCut, still), still.Tail);
    }

    private static IEnumerable<Coordinate> Elements(LadderSpace space) =>
        from row in Enumerable.Range(0, space.Size)
        from column in Enumerable.Range(row, space.Size - row)
        from isImaginary in row == column ? [false] : new[] { false, true }
        select new Coordinate(row, column, isImaginary);

    private static Evolved Read(Model model, Setup setup, Prepared prepared, bool isCut, StillState still)
    {
        var (seen, error) = (still.Seen, still.Error + (isCut ? still.Tail : 0));
        double[][] vectors = [[.. still.Vector.Select(value => value.Hi)]];
        var evolved = Evolved.Of(model, setup, prepared.Space.Cells, null, BatteryReduction.Of(seen, vectors), error) with
        {
            ChargerEnergy = model.HasCavity ? seen.Mean(seen.Photons, vectors) : null,
            TraceDefect = Math.Abs(seen.Mean(seen.All, vectors) - 1),
            Method = still.Method,
            Cutoff = model.HasCavity ? new(prepared.Space.Photons, still.Tail, !isCut) : null,
            Steady = new(still.Residual, 1),
        };
        return evolved.Energetics.Deficit < NearlyPure.Threshold ? NearlyPure.Sharpened(evolved, still, isCut ? still.Tail : 0) : evolved;
    }
}
