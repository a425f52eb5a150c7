using QBattery.Numerics.Hermitian;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Analyses;

/// <summary>
/// What can be certified of a large state without all its eigenvalues. Lanczos's Ritz value is a lower bound of r_0;
/// its residual is an upper bound where the purity leaves no room for another eigenvalue as large, else Cholesky's
/// factorisation of r - rho proves that none exceeds r. For two-level cells r_0 alone gives the passive energy (T1);
/// quantities that need more are enclosed by what r_0 and P allow.
/// </summary>
internal static class LargestOnly
{
    private const int MaxSeeds = 4;

    /// <summary>The knowledge, or why the iteration did not reach the largest eigenvalue.</summary>
    /// <param name="density">The state.</param>
    /// <param name="least">A lower bound of all eigenvalues.</param>
    /// <param name="name">Its name in messages.</param>
    public static Result<EigenKnowledge> Of(DensityMatrix density, double least, string name) =>
        Largest(density.Matrix, 1, name).Select(largest =>
            Of(density, largest.Value, -least, new EigenMethod.Largest(
                largest.Found.Products, largest.Found.Residual, largest.Ground, least)));

    private static Result<(Bracket Value, Ritz Found, LargestGround Ground)> Largest(
        HermitianMatrix density, int seed, string name)
    {
        var ritz = Lanczos.Largest(density, 1, seed);
        var (low, high) = (ritz.Value - Eigenvalues.Error(1), ritz.Value + ritz.Residual);
        return IsAlone(density, ritz)
            ? (new Bracket(low, high), ritz, LargestGround.Purity)
            : Cholesky.LargestUpTo(density, high + 4 * ritz.Residual) is { } proved
                ? (new Bracket(low, proved), ritz, LargestGround.Cholesky)
            : seed < MaxSeeds ? Largest(density, seed + 1, name)
            : StateRefusals.LargestNotReached(name);
    }

    /// <summary>
    /// An eigenvalue within the residual of the Ritz value exists; if its square is more than half of the sum P of all
    /// squares, no other is as large.
    /// </summary>
    private static bool IsAlone(HermitianMatrix density, Ritz ritz) =>
        ritz.Value - ritz.Residual is > 0 and var least
        && 2 * least * least > Shape.Purity(density, StateError.None).High;

    /// <summary>
    /// All other eigenvalues may be as far below zero as none is proved to be; made zero, they scale r_0 by 1 plus
    /// their sum.
    /// </summary>
    private static EigenKnowledge Of(DensityMatrix density, Bracket found, double below, EigenMethod method)
    {
        var (size, given) = (density.Matrix.Size, StateError.Of(density));
        var negative = (size - 1) * Math.Max(0, below);
        var error = given.Clipped(negative, Math.Max(0, below), Math.Sqrt(density.Matrix.SquaredNorm()));
        var each = given.Frobenius + negative * found.High;
        var largest = new Bracket(found.Low - each, found.High + each).Within(1.0 / size, 1);
        var purity = Shape.Purity(density.Matrix, error);
        return new(
            largest, Entropy(largest, purity, size), new(Math.Ceiling(purity.Inverse().Low), size),
            energies => Passive(1 - largest, energies), [], each, error, method);
    }

    /// <summary>-ln P and -ln r_0 from below; from above all other eigenvalues equal.</summary>
    private static Bracket Entropy(Bracket largest, Bracket purity, int size)
    {
        var rest = 1 - largest;
        var most = -(largest * largest.Log()) - rest * rest.Log() + rest * Math.Log(size - 1);
        return new Bracket(Math.Max((-purity.Log()).Low, (-largest.Log()).Low), most.High).Within(0, Math.Log(size));
    }

    /// <summary>
    /// What is not in the ground state has the least energy above it at least, and at most the mean of all.
    /// </summary>
    private static Bracket Passive(Bracket rest, int[] energies)
    {
        var above = energies.Skip(1);
        return new((rest * (double)above.First()).Low, (rest * above.Average()).High);
    }
}
