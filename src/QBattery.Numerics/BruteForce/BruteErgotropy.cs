using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.BruteForce;

/// <summary>
/// Ergotropies by diagonalising d^N by d^N matrices and sorting, and nothing else. Absolute accuracy about 1e-14 d^N;
/// limited to <see cref="ProductSpace.Limit"/> dimensions.
/// </summary>
internal static class BruteErgotropy
{
    /// <summary>All unitaries of the d^N space.</summary>
    public static Extraction Full(BatteryState state) =>
        OfMatrix(ProductSpace.Embed(state), ProductSpace.Energies(state.Cells, state.Levels));

    /// <summary>Unitaries inside the symmetric subspace: state and Hamiltonian are projected on it first.</summary>
    public static Extraction Ladder(BatteryState state)
    {
        var vectors = ProductSpace.SymmetricVectors(state.Cells, state.Levels);
        var energies = ProductSpace.Energies(state.Cells, state.Levels).Select(energy => new Complex(energy, 0));
        var hamiltonian = Matrix<Complex>.Build.DenseOfDiagonalArray([.. energies]);
        return OfMatrix(Project(vectors, ProductSpace.Embed(state)),
            Diagonalise.Eigenvalues(Project(vectors, hamiltonian)).Order().ToSeq());
    }

    /// <summary>All unitaries of the first M cells, on the partial trace over the others.</summary>
    public static Extraction Subset(BatteryState state, int cells) => OfMatrix(
        ProductSpace.TraceOut(ProductSpace.Embed(state), state.Cells, state.Levels, cells),
        ProductSpace.Energies(cells, state.Levels));

    /// <summary>The eigenvalues of the embedded state, descending; zeros come out tiny, of either sign.</summary>
    public static Seq<double> Eigenvalues(BatteryState state) =>
        Diagonalise.Eigenvalues(ProductSpace.Embed(state)).OrderDescending().ToSeq();

    /// <summary>Tr rho H minus the scalar product of descending eigenvalues and ascending energies.</summary>
    public static Extraction OfMatrix(Matrix<Complex> density, Seq<double> energies) => new(
        energies.Select((energy, index) => energy * density[index, index].Real).Sum(),
        Filling.PassiveEnergy(Diagonalise.Eigenvalues(density), energies));

    private static Matrix<Complex> Project(Matrix<Complex> vectors, Matrix<Complex> matrix) =>
        vectors.ConjugateTranspose() * matrix * vectors;
}
