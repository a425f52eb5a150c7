using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.States;

/// <summary>
/// A state of N cells of d equally spaced levels 0, 1, ..., d-1 (units of the cell gap). The first three cases live on
/// the symmetric subspace, in the order of <see cref="SymmetricBasis"/>; each is normalised. Made by
/// <see cref="BatteryStates"/>, which checks and copies what it is given; the matrices are not to be written to.
/// </summary>
internal abstract record BatteryState
{
    private BatteryState(int cells, int levels) => (Cells, Levels) = (cells, levels);

    /// <summary>The number of cells, and how the state is given.</summary>
    public sealed override string ToString() => $"N = {Cells} cells of {Levels} levels, " + this switch
    {
        Diagonal { Populations: { Count: <= 8 } populations } => $"populations {populations}",
        Diagonal => "diagonal",
        Factored { Factor: var factor } => factor.ColumnCount == 1 ? "pure" : $"rank at most {factor.ColumnCount}",
        Dense => "a density matrix",
        Product { Cell: var cell } => $"independent copies of ({cell})",
    };

    /// <summary>The number of cells N.</summary>
    public int Cells { get; }

    /// <summary>The number of levels per cell d.</summary>
    public int Levels { get; }

    /// <summary>A mixture of basis vectors. Every quantity keeps the relative accuracy of the populations.</summary>
    public sealed record Diagonal : BatteryState
    {
        internal Diagonal(int cells, int levels, Seq<double> populations) : base(cells, levels) =>
            Populations = populations;

        /// <summary>The populations.</summary>
        public Seq<double> Populations { get; }
    }

    /// <summary>
    /// rho = F F*: the joint amplitudes of a pure battery and charger, one column per charger state; one column is a
    /// pure battery. Eigenvalues are squares of singular values, so small ones are good to about 1e-31, not 1e-16.
    /// </summary>
    public sealed record Factored : BatteryState
    {
        internal Factored(int cells, int levels, Matrix<Complex> factor) : base(cells, levels) => Factor = factor;

        /// <summary>The factor F, of unit Frobenius norm, with no more columns than rows.</summary>
        public Matrix<Complex> Factor { get; }
    }

    /// <summary>Any density matrix on the symmetric subspace. Its eigenvalues are good to about 1e-15.</summary>
    public sealed record Dense : BatteryState
    {
        internal Dense(int cells, int levels, Matrix<Complex> density) : base(cells, levels) => Density = density;

        /// <summary>The density matrix.</summary>
        public Matrix<Complex> Density { get; }
    }

    /// <summary>N independent copies of a cell ("parallel charging"); not on the symmetric subspace.</summary>
    public sealed record Product : BatteryState
    {
        internal Product(int cells, BatteryState cell) : base(cells, cell.Levels) => Cell = cell;

        /// <summary>The state of one cell.</summary>
        public BatteryState Cell { get; }
    }
}
