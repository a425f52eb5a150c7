using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace QBattery.Numerics.Protocols;

/// <summary>
/// The battery state after charging, on the Dicke ladder k = 0..N, up to a rotation of all cells about their energy
/// axis, which no ergotropy sees.
/// </summary>
public abstract record Reduced
{
    private Reduced() { }

    /// <summary>A mixture of Dicke levels, by the logarithms of populations that may be far below 1e-308.</summary>
    /// <param name="Logs">ln p_k, minus infinity for zero.</param>
    public sealed record Mixture(Seq<double> Logs) : Reduced;

    /// <summary>rho = F F^T, from the joint amplitudes of battery (rows) and charger (columns).</summary>
    /// <param name="Factor">The real factor F, of unit norm; not to be written to.</param>
    public sealed record Entangled(Matrix<double> Factor) : Reduced
    {
        /// <summary>rho.</summary>
        public Matrix<double> Density { get; } =
            Gram(Factor.AsColumnMajorArray() ?? Factor.ToColumnMajorArray(), Factor.RowCount);

        /// <summary>F F^T from the columns of F; a plain loop beats starting threads for small batteries.</summary>
        private static Matrix<double> Gram(double[] columns, int rows)
        {
            var sums = new double[rows * rows];
            for (var start = 0; start < columns.Length; start += rows)
                for (var i = 0; i < rows; i++)
                    for (var j = 0; j <= i; j++)
                        sums[j * rows + i] += columns[start + i] * columns[start + j];
            return Matrix<double>.Build.Dense(rows, rows, (i, j) => sums[Math.Min(i, j) * rows + Math.Max(i, j)]);
        }
    }
}

/// <summary>Quantities of a reduced state.</summary>
public static class ReducedStates
{
    extension(Reduced state)
    {
        /// <summary>The number of cells N.</summary>
        public int Cells => state switch
        {
            Reduced.Mixture(var logs) => logs.Count - 1,
            Reduced.Entangled(var factor) => factor.RowCount - 1,
        };

        /// <summary>The populations p_k.</summary>
        public Seq<double> Populations => state switch
        {
            Reduced.Mixture(var logs) => logs.Select(Math.Exp).ToSeq(),
            Reduced.Entangled entangled => entangled.Density.Diagonal().ToSeq(),
        };

        /// <summary>The coherences rho_(k,k+1).</summary>
        public Seq<double> Coherences => state switch
        {
            Reduced.Mixture(var logs) => logs.Skip(1).Select(_ => 0.0).ToSeq(),
            Reduced.Entangled(_) { Density: var density } => Enumerable.Range(0, density.RowCount - 1)
                .Select(k => density[k, k + 1]).ToSeq(),
        };

        /// <summary>
        /// The logarithms of the eigenvalues, descending: those of F F^T, good to 1e-16; where the others
        /// than the largest are too small for that, squares of singular values, good to about 1e-16 times their root.
        /// </summary>
        public Seq<double> LogEigenvalues => state switch
        {
            Reduced.Mixture(var logs) => logs.OrderDescending().ToSeq(),
            Reduced.Entangled(var factor) { Density: var density } =>
                Eigenvalues(density) is var eigenvalues && eigenvalues.Skip(1).Sum() > NearlyPure
                ? eigenvalues.Select(r => Math.Log(Math.Max(0, r))).ToSeq()
                : Triangle(factor).Svd(computeVectors: false).S
                    .Select(value => 2 * Math.Log(value)).OrderDescending().ToSeq(),
        };
    }

    /// <summary>A sum of small eigenvalues above this keeps eleven digits in a Gram matrix.</summary>
    private const double NearlyPure = 1e-4;

    private static Seq<double> Eigenvalues(Matrix<double> density) => density.Evd(Symmetricity.Symmetric).EigenValues
        .Select(value => value.Real).OrderDescending().ToSeq();

    private static Matrix<double> Triangle(Matrix<double> factor) => factor.ColumnCount <= factor.RowCount
        ? factor
        : factor.Transpose().QR(QRMethod.Thin).R;
}
