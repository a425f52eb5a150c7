using QBattery.Numerics.Analyses;
using QBattery.Numerics.Printing;

namespace QBattery.Numerics.Analyses;

/// <summary>
/// How far the state that a matrix stands for may be from the matrix, by what the matrix itself shows: the rounding of
/// its elements, and its asymmetry, trace defect and negative eigenvalues beyond that.
/// </summary>
/// <param name="Relative">Of each element, relative to it.</param>
/// <param name="Displaced">In trace norm, what may be at any place.</param>
/// <param name="Frobenius">All together in Frobenius norm; no eigenvalue is wrong by more.</param>
/// <param name="Trace">All together in trace norm; the errors of all eigenvalues have no larger sum.</param>
internal sealed record StateError(double Relative, double Displaced, double Frobenius, double Trace)
{
    /// <summary>Both norms.</summary>
    public override string ToString() =>
        $"off by {Decimals.Small(Frobenius)} in Frobenius norm, {Decimals.Small(Trace)} in trace norm";

    /// <summary>Of a matrix that is exactly the state meant.</summary>
    public static StateError None { get; } = new(0, 0, 0, 0);

    /// <summary>
    /// Of a matrix from outside. A trace that rounding explains scaled all elements alike; only what is beyond that may
    /// be at any place.
    /// </summary>
    public static StateError Of(DensityMatrix density)
    {
        var (defects, wide, norm) = (
            density.Defects, Math.Sqrt(density.Matrix.Size), Math.Sqrt(density.Matrix.SquaredNorm()));
        var explained = Math.Min(defects.Trace, defects.Rounding + Shape.Rounding(density.Matrix.Size));
        var displaced = 2 * (defects.Trace - explained) + wide * Math.Max(0, defects.Asymmetry - defects.Rounding * norm);
        var relative = defects.Rounding + explained;
        return new(relative, displaced, relative * norm + displaced, wide * relative * norm + displaced);
    }

    /// <summary>
    /// With negative eigenvalues, of which the nearest state has none: they become zero, and the others shrink to the
    /// sum 1.
    /// </summary>
    /// <param name="sum">Of their absolute values, at most.</param>
    /// <param name="worst">The largest absolute value.</param>
    /// <param name="norm">The Frobenius norm of the matrix.</param>
    public StateError Clipped(double sum, double worst, double norm) => this with
    {
        Displaced = Displaced + 2 * sum,
        Frobenius = Frobenius + sum * norm + Math.Sqrt(sum * worst),
        Trace = Trace + 2 * sum,
    };
}
