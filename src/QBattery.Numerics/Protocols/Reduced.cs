using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.Protocols;
using QBattery.Numerics.Spectra;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>
/// The battery state after charging, on the Dicke ladder k = 0..N, up to a rotation of all cells about their energy
/// axis, which no ergotropy sees.
/// </summary>
public abstract record Reduced
{
    private Reduced() { }

    /// <summary>The number of cells, and whether the state is a mixture of Dicke levels.</summary>
    public sealed override string ToString() => this switch
    {
        Mixture(var logs) => $"N = {logs.Count - 1}, a mixture of Dicke levels",
        Entangled(var factor) => $"N = {factor.ColumnCount - 1}, what {factor.RowCount} levels of a charger leave",
    };

    /// <summary>A mixture of Dicke levels, by the logarithms of populations that may be far below 1e-308.</summary>
    /// <param name="Logs">ln p_k, minus infinity for zero.</param>
    public sealed record Mixture(Seq<double> Logs) : Reduced;

    /// <summary>rho = F^T F, from the joint amplitudes of charger (rows) and battery (columns).</summary>
    /// <param name="Factor">The real factor F, of unit norm; not to be written to.</param>
    public sealed record Entangled(Matrix<double> Factor) : Reduced
    {
        /// <summary>rho.</summary>
        public Matrix<double> Density { get; } =
            Gram(Factor.AsColumnMajorArray() ?? Factor.ToColumnMajorArray(), Factor.RowCount, Factor.ColumnCount);

        /// <summary>F^T F from the columns of F; a plain loop beats starting threads for small batteries.</summary>
        private static Matrix<double> Gram(double[] entries, int rows, int columns)
        {
            var density = Matrix<double>.Build.Dense(columns, columns);
            for (var i = 0; i < columns; i++)
                for (var j = 0; j <= i; j++)
                    density[i, j] = density[j, i] =
                        Simd.Dot(entries.AsSpan(i * rows, rows), entries.AsSpan(j * rows, rows));
            return density;
        }
    }
}

/// <summary>Quantities of a reduced state.</summary>
internal static class ReducedStates
{
    extension(Reduced state)
    {
        /// <summary>The number of cells N.</summary>
        public int Cells => state switch
        {
            Reduced.Mixture(var logs) => logs.Count - 1,
            Reduced.Entangled(var factor) => factor.ColumnCount - 1,
        };

        /// <summary>The populations p_k.</summary>
        public Seq<double> Populations => state switch
        {
            Reduced.Mixture(var logs) => logs.Select(Math.Exp).ToSeq(),
            Reduced.Entangled entangled => entangled.Density.Diagonal().ToSeq(),
        };

        /// <summary>E, in units of the gap.</summary>
        public double Energy
        {
            get
            {
                var (sum, populations) = (0.0, state.Populations);
                for (var k = 1; k < populations.Count; k++) sum += k * populations[k];
                return sum;
            }
        }

        /// <summary>1 - max p_k, by the sum of the others.</summary>
        public double AllButLargest => Filling.AllButLargest(state.Populations);

        /// <summary>The coherences rho_(k,k+1).</summary>
        public Seq<double> Coherences => state switch
        {
            Reduced.Mixture(var logs) => logs.Skip(1).Select(_ => 0.0).ToSeq(),
            Reduced.Entangled(_) { Density: var density } => Enumerable.Range(0, density.RowCount - 1)
                .Select(k => density[k, k + 1]).ToSeq(),
        };

        /// <summary>The spectrum, to 1e-16 of the sum of all eigenvalues but the largest.</summary>
        public Spectrum Spectrum => state switch
        {
            Reduced.Mixture(var logs) => Spectrum.OfLogs(logs.OrderDescending()),
            Reduced.Entangled entangled => Deflation.Spectrum(entangled),
        };
    }
}
