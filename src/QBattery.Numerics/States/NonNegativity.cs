using QBattery.Numerics.Hermitian;
using QBattery.Symbolic;

namespace QBattery.Numerics.States;

/// <summary>How it is known that a matrix has no negative eigenvalue, up to what is taken for rounding.</summary>
internal abstract record NonNegativity
{
    /// <summary>Up to this dimension all eigenvalues are computed.</summary>
    public const int SmallSize = 512;

    private NonNegativity() { }

    /// <summary>By all eigenvalues, descending.</summary>
    public sealed record Computed(double[] Eigenvalues) : NonNegativity;

    /// <summary>By a lower bound of all eigenvalues that is proved.</summary>
    public sealed record Bounded(double Least) : NonNegativity;

    /// <summary>The knowledge, or a <see cref="Reason.BadArgument"/> for an eigenvalue below zero.</summary>
    /// <param name="elements">The matrix.</param>
    /// <param name="wholeSpectrum">Whether all eigenvalues are computed whatever the dimension.</param>
    /// <param name="name">Its name in messages.</param>
    public static Result<NonNegativity> Of(UnitTrace elements, bool wholeSpectrum, string name) =>
        wholeSpectrum || elements.Matrix.Size <= SmallSize
            ? All(Eigenvalues.Of(elements.Matrix), elements.Tolerance, name)
            : LowerBound(elements.Matrix, elements.Tolerance, name).Select(least => (NonNegativity)new Bounded(least));

    private static Result<NonNegativity> All(double[] values, double tolerance, string name) => values[^1] < -tolerance
        ? StateRefusals.NegativeEigenvalue(name, values[^1], tolerance)
        : new Computed(values);

    /// <summary>
    /// A lower bound of all eigenvalues that is proved: rounding if that suffices, else somewhat more than Lanczos finds.
    /// </summary>
    private static Result<double> LowerBound(HermitianMatrix density, double tolerance, string name)
    {
        if (Cholesky.LeastDownTo(density, -Eigenvalues.Error(density.Size)) is { } rounding) return rounding;
        var below = Lanczos.Largest(density, -1).Value;
        return below > tolerance ? StateRefusals.NegativeEigenvalue(name, -below, tolerance)
            : Cholesky.LeastDownTo(density, -2 * (Math.Max(0, below) + Eigenvalues.Error(density.Size))) is { } least ? least
            : Cholesky.LeastDownTo(density, -tolerance / 2) is { } most ? most
            : StateRefusals.OpenSign(name);
    }
}
