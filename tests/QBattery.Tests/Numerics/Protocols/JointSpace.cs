using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics;
using QBattery.Numerics.BruteForce;
using BitOperations = System.Numerics.BitOperations;
using Complex = System.Numerics.Complex;

namespace QBattery.Tests.Numerics.Protocols;

/// <summary>
/// Cells one by one and a charger with levels, as one matrix on the product of all: no symmetry, no conserved quantity,
/// no theorem. The charger is given by its lowering operator.
/// </summary>
internal static class JointSpace
{
    /// <summary>The energy and passive energy of the cells after a time, from 2^N by 2^N matrices.</summary>
    /// <param name="cells">N.</param>
    /// <param name="lowering">The lowering operator of the charger.</param>
    /// <param name="charger">The density matrix of the charger at time zero.</param>
    /// <param name="time">The time.</param>
    public static Extraction Charge(int cells, Matrix<double> lowering, Matrix<double> charger, double time)
    {
        var hop = Raising(cells).KroneckerProduct(lowering);
        var hamiltonian = (hop + hop.Transpose()).Evd(Symmetricity.Symmetric);
        var phases = hamiltonian.EigenValues.Select(energy => Complex.Exp(-Complex.ImaginaryOne * energy * time));
        var vectors = hamiltonian.EigenVectors.ToComplex();
        var unitary = vectors * Matrix<Complex>.Build.DenseOfDiagonalArray([.. phases]) * vectors.ConjugateTranspose();
        var ground = Matrix<double>.Build.Dense(1 << cells, 1 << cells, (i, j) => i == 0 && j == 0 ? 1 : 0);
        var joint = unitary * ground.KroneckerProduct(charger).ToComplex() * unitary.ConjugateTranspose();
        return BruteErgotropy.OfMatrix(
            TraceOutCharger(joint, charger.RowCount), ProductSpace.Energies(cells, 2));
    }

    /// <summary>a of a cavity with the lowest levels.</summary>
    public static Matrix<double> Cavity(int levels) =>
        Matrix<double>.Build.Dense(levels, levels, (i, j) => j == i + 1 ? Math.Sqrt(j) : 0);

    /// <summary>S_- of a spin of so many spins one half; level m has m of them up.</summary>
    public static Matrix<double> Spin(int spins) =>
        Matrix<double>.Build.Dense(spins + 1, spins + 1, (i, j) => j == i + 1 ? Math.Sqrt(j * (spins - j + 1)) : 0);

    /// <summary>A pure charger.</summary>
    public static Matrix<double> Pure(IEnumerable<double> amplitudes)
    {
        var vector = Vector<double>.Build.DenseOfEnumerable(amplitudes).Normalize(2);
        return vector.OuterProduct(vector);
    }

    /// <summary>A mixture of charger levels.</summary>
    public static Matrix<double> Mixed(IEnumerable<double> weights)
    {
        var given = weights.ToArray();
        return Matrix<double>.Build.DenseOfDiagonalArray([.. given.Select(w => w / given.Sum())]);
    }

    /// <summary>The sum of the raising operators of all cells, string by string.</summary>
    private static Matrix<double> Raising(int cells) => Matrix<double>.Build.Dense(1 << cells, 1 << cells, (to, from) =>
        (to & from) == from && BitOperations.PopCount((uint)(to ^ from)) == 1 ? 1 : 0);

    private static Matrix<Complex> TraceOutCharger(Matrix<Complex> joint, int levels) =>
        Matrix<Complex>.Build.Dense(joint.RowCount / levels, joint.RowCount / levels, (row, column) =>
            joint.SubMatrix(row * levels, levels, column * levels, levels).Trace());
}
