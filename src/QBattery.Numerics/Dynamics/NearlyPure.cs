using QBattery.Numerics.Dynamics.Operators;
using QBattery.Numerics.Dynamics.SteadyStates;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics;

/// <summary>
/// 1 - r_0 where double precision cannot carry it: the trace less the largest eigenvalue, both to about 32 digits. The
/// eigenvector is that of a power iteration, which gains a factor r_1/r_0 in each step.
/// </summary>
internal static class NearlyPure
{
    /// <summary>Below this 1 - r_0 loses digits in a double.</summary>
    public const double Threshold = 1e-5;

    private const int Steps = 30;

    /// <summary>What the last digits of 32 may be off by.</summary>
    private const double Rounding = 1e-28;

    /// <summary>The battery with 1 - r_0 from the state in 32 digits.</summary>
    /// <param name="evolved">The battery in double precision.</param>
    /// <param name="still">The state.</param>
    /// <param name="cut">What was cut off.</param>
    public static Evolved Sharpened(Evolved evolved, StillState still, double cut)
    {
        var density = Density(still);
        var deficit = Math.Max(0, Deficit(density).Hi);
        return evolved with
        {
            Energetics = evolved.Energetics with { LogDeficit = Math.Log(deficit) },
            Noise = Math.Min(1, (cut + still.Correction + Rounding * density.GetLength(0)) / Math.Max(deficit, double.Epsilon)),
        };
    }

    private static Quad Deficit(QuadComplex[,] density)
    {
        var size = density.GetLength(0);
        var vector = Enumerable.Range(0, size).Select(k => k == 0 ? new QuadComplex(1, 0) : default).ToArray();
        var (start, trace) = (Enumerable.Range(0, size).MaxBy(k => density[k, k].Re.Hi), (Quad)0);
        for (var k = 0; k < size; k++)
        {
            trace += density[k, k].Re;
            vector[k] = density[k, start];
        }
        for (var step = 0; step < Steps; step++) vector = Times(density, Unit(vector));
        vector = Unit(vector);
        return trace - Times(density, vector).Zip(vector, (image, own) => (image * own.Conjugate).Re).Aggregate((Quad)0, (sum, one) => sum + one);
    }

    private static QuadComplex[] Unit(QuadComplex[] vector)
    {
        var square = vector.Aggregate((Quad)0, (sum, one) => sum + (one * one.Conjugate).Re);
        var length = Quad.Sqrt(square);
        return [.. vector.Select(one => new QuadComplex(one.Re / length, one.Im / length))];
    }

    private static QuadComplex[] Times(QuadComplex[,] density, QuadComplex[] vector) => [.. vector.Select((_, row) =>
        vector.Select((value, column) => density[row, column] * value).Aggregate((sum, one) => sum + one))];

    private static QuadComplex[,] Density(StillState still)
    {
        var (space, half) = (still.Seen.Space, 1 / Quad.Sqrt(2));
        var density = new QuadComplex[space.Cells + 1, space.Cells + 1];
        foreach (var (place, value) in still.Seen.Places.Zip(still.Vector))
        {
            var ((k, n), (l, m)) = (space.Level(place.Row), space.Level(place.Column));
            if (n != m) continue;
            var element = place.IsDiagonal ? value : (QuadComplex)(value * half);
            if (place.IsImaginary) element = element.TimesI(1);
            density[k, l] += element;
            if (!place.IsDiagonal) density[l, k] += element.Conjugate;
        }
        return density;
    }
}
