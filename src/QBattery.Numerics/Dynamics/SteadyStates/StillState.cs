using QBattery.Numerics.Dynamics.Operators;
using QBattery.Numerics.Dynamics.Propagators;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.SteadyStates;

/// <summary>The only density matrix that does not move.</summary>
/// <param name="Vector">Its coordinates, of trace 1.</param>
/// <param name="Seen">What can be read off.</param>
/// <param name="Residual">The length of its velocity, over the largest rate.</param>
/// <param name="Correction">The correction that is still to be made, by the last one and what it left of the residual.</param>
/// <param name="Method">How it was found.</param>
internal sealed record StillState(Quad[] Vector, Observables Seen, double Residual, double Correction, string Method)
{
    /// <summary>Corrections by residuals of 32 digits, and the residual at which they end.</summary>
    private const int Corrections = 20;

    private const double Converged = 1e-31;

    /// <summary>Corrections that do not fall say little of what is still wrong; it may be larger by this.</summary>
    private const double Stalled = 1e3;

    /// <summary>Rounding of the numbers that leave.</summary>
    private const double Rounding = 1e-16;

    /// <summary>What may be wrong with its elements in double precision.</summary>
    public double Error => Correction + Rounding;

    /// <summary>The population of the last two photon levels.</summary>
    public double Tail => Seen.Mean(Seen.Last, [[.. Vector.Select(value => value.Hi)]]);

    /// <summary>By a factorisation of every part of the generator.</summary>
    /// <returns>The state; <see cref="Reason.NotCovered"/> with the dimension where it is not the only one.</returns>
    public static Result<StillState> Of(string name, SparseMap map, Observables seen)
    {
        var (parts, scale) = (Blocks.Of(map), Math.Max(Extent.Of(map).Reach, double.Epsilon));
        var (places, dimension, found) = (Blocks.Places(parts), 0, default((int[] Indices, SparseMap Map, NullSpace Space)?));
        foreach (var indices in parts)
        {
            var part = map.Part(indices, places);
            var space = NullSpace.Of(name, part, scale);
            if (space is Result<NullSpace>.Fail(var refused)) return refused;
            var own = ((Result<NullSpace>.Ok)space).Value;
            dimension += own.Dimension;
            if (own.Dimension > 0 && indices.Any(index => seen.All[index] != 0)) found = (indices, part, own);
        }
        return dimension == 1 && found is var (one, its, kernel)
            ? Refined(one, its, kernel, seen, scale, parts.Length)
            : new Reason.NotCovered(name, $"it is not unique: a space of dimension {dimension} does not move");
    }

    private static StillState Refined(int[] indices, SparseMap map, NullSpace space, Observables seen, double scale, int parts)
    {
        var trace = indices.Select(index => seen.All[index]).ToArray();
        var vector = Normalised([.. space.Vector.Select(x => (Quad)x)], trace);
        var (correction, residual) = (0.0, double.PositiveInfinity);
        for (var i = 0; i < Corrections; i++)
        {
            var velocity = map.Product(vector);
            var (before, now) = (residual, Math.Sqrt(velocity.Sum(value => value.Hi * value.Hi)) / scale);
            if (now <= Converged) correction *= now / before;
            residual = now;
            if (now <= Converged || now > before / 2) break;
            var change = space.Solve([.. velocity.Select(value => -value.Hi)]);
            var along = change.Zip(trace, (x, one) => x * one).Sum();
            correction = Math.Sqrt(change.Zip(vector, (x, v) => (x - along * v.Hi) * (x - along * v.Hi)).Sum());
            vector = Normalised([.. vector.Zip(change, (v, x) => v + x)], trace);
        }
        if (residual > Converged) correction *= Stalled;
        return new(Whole(vector, indices, seen.Places.Count), seen, residual, correction,
            $"steady: elimination in a band of {map.Size} of {seen.Places.Count} real numbers, {parts} parts of the generator "
            + "looked through for others, corrected by residuals of 32 digits");
    }

    private static Quad[] Normalised(Quad[] vector, double[] trace)
    {
        var sum = vector.Zip(trace, (value, one) => value * one).Aggregate((Quad)0, (all, one) => all + one);
        return [.. vector.Select(value => value / sum)];
    }

    private static Quad[] Whole(Quad[] part, int[] indices, int size)
    {
        var whole = new Quad[size];
        for (var i = 0; i < indices.Length; i++) whole[indices[i]] = part[i];
        return whole;
    }
}
