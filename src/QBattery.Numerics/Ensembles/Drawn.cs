using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Ensembles;

/// <summary>A random state in the form in which it was drawn, for both uses: a matrix for speed, a state for digits.</summary>
internal abstract record Drawn
{
    private Drawn() { }

    /// <summary>F F*/Tr, by the rows of F.</summary>
    public sealed record Factor(Complex[][] Rows) : Drawn;

    /// <summary>Eigenvalues, and their eigenvectors as rows.</summary>
    public sealed record Rotated(double[] Eigenvalues, Complex[][] Vectors) : Drawn;

    /// <summary>Populations of levels.</summary>
    public sealed record Mixture(double[] Populations) : Drawn;

    /// <summary>The density matrix.</summary>
    public HermitianMatrix ToMatrix() => this switch
    {
        Factor(var rows) => Squared(rows),
        Rotated(var eigenvalues, var vectors) => Sum(eigenvalues, vectors),
        Mixture(var populations) => HermitianMatrix.Diagonal(populations),
    };

    /// <summary>The state of cells, which keeps small eigenvalues.</summary>
    /// <exception cref="ArgumentException">The eigenvalues or populations are negative.</exception>
    public BatteryState ToState(int cells, int levels) => this switch
    {
        Factor(var rows) => BatteryStates.Factored(cells, levels, Unit(Matrix<Complex>.Build.DenseOfRowArrays(rows))),
        Rotated(var eigenvalues, var vectors) => BatteryStates.Factored(cells, levels, Matrix<Complex>.Build.Dense(
            vectors[0].Length, vectors.Length, (row, k) => Math.Sqrt(eigenvalues[k]) * vectors[k][row])),
        Mixture(var populations) => BatteryStates.Diagonal(cells, levels, populations),
    };

    private static HermitianMatrix Squared(Complex[][] factor)
    {
        var trace = 0.0;
        foreach (var row in factor) trace += RandomMatrices.Product(row, row).Real;
        return HermitianMatrix.Of(factor.Length, (i, j) => RandomMatrices.Product(factor[i], factor[j]) / trace);
    }

    private static HermitianMatrix Sum(double[] eigenvalues, Complex[][] vectors) =>
        HermitianMatrix.Of(vectors[0].Length, (i, j) =>
        {
            var sum = Complex.Zero;
            for (var k = 0; k < eigenvalues.Length; k++)
                sum += eigenvalues[k] * vectors[k][i] * Complex.Conjugate(vectors[k][j]);
            return sum;
        });

    private static Matrix<Complex> Unit(Matrix<Complex> factor) => factor / factor.FrobeniusNorm();
}
