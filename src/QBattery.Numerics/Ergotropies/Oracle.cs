using System.Numerics;
using QBattery.Numerics.Spectra;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Ergotropies;

/// <summary>All that the oracle says about one state. Energies in units of the cell gap, entropy in nats.</summary>
/// <param name="Full">Unitaries on the whole d^N space.</param>
/// <param name="Ladder">Unitaries inside the symmetric subspace; none for a product state.</param>
/// <param name="Local">N times the ergotropy of the one-cell reduced state.</param>
/// <param name="Largest">The largest eigenvalue r_0.</param>
/// <param name="Deficit">1 - r_0, summed from the other eigenvalues.</param>
/// <param name="Purity">P, the sum of the squared eigenvalues.</param>
/// <param name="Impurity">1 - P, not by subtraction.</param>
/// <param name="Entropy">The von Neumann entropy.</param>
/// <param name="Rank">The number of eigenvalues above <see cref="Oracle.RankTolerance"/> times r_0.</param>
internal sealed record MeasuredState(
    Extraction Full, Result<Extraction> Ladder, Extraction Local,
    double Largest, double Deficit, double Purity, double Impurity, double Entropy, BigInteger Rank);

/// <summary>
/// Ergotropies from eigenvalues and counted energy levels alone; no closed form of a family and no theorem about the
/// filling enters.
/// </summary>
internal static class Oracle
{
    /// <summary>An eigenvalue counts towards the rank when it is above this times the largest.</summary>
    public const double RankTolerance = 1e-14;

    /// <summary>The stored energy E, ground energy 0.</summary>
    public static double Energy(BatteryState state) => state switch
    {
        BatteryState.Diagonal diagonal => Mean(state, k => diagonal.Populations[k]),
        BatteryState.Factored factored => Mean(state, k => Math.Pow(factored.Factor.Row(k).L2Norm(), 2)),
        BatteryState.Dense dense => Mean(state, k => dense.Density[k, k].Real),
        BatteryState.Product product => product.Cells * Energy(product.Cell),
    };

    /// <summary>All unitaries of the d^N space: the default meaning of ergotropy.</summary>
    public static Extraction Full(BatteryState state) => Full(state, Diagonalise.Of(state));

    /// <summary>Unitaries inside the symmetric subspace.</summary>
    public static Result<Extraction> Ladder(BatteryState state) => Ladder(state, Diagonalise.Of(state));

    /// <summary>The same unitary on every cell: N times the ergotropy of the one-cell reduced state.</summary>
    public static Extraction Local(BatteryState state) => Subset(state, 1).Times(state.Cells);

    /// <summary>All unitaries on M of the N cells.</summary>
    /// <exception cref="ArgumentException">M is not 1 to N.</exception>
    public static Extraction Subset(BatteryState state, int cells) => Full(CellReduction.Subset(state, cells));

    /// <summary>Everything at once, with one diagonalisation of the whole state.</summary>
    public static MeasuredState Report(BatteryState state)
    {
        var spectrum = Diagonalise.Of(state);
        return new(
            Full(state, spectrum), Ladder(state, spectrum), Local(state),
            spectrum.Largest, spectrum.Deficit, spectrum.Purity, spectrum.Impurity, spectrum.Entropy,
            spectrum.Rank(RankTolerance));
    }

    private static double Mean(BatteryState state, Func<int, double> population) =>
        SymmetricBasis.Quanta(state.Cells, state.Levels).Select((quanta, k) => quanta * population(k)).Sum();

    private static Extraction Full(BatteryState state, Spectrum spectrum) => new(Energy(state),
        Filling.PassiveEnergy(spectrum, EnergyLevels.Lowest(state.Cells, state.Levels, spectrum.Count)));

    private static Result<Extraction> Ladder(BatteryState state, Spectrum spectrum) => state is BatteryState.Product
        ? StateRefusals.NoLadder
        : new Extraction(Energy(state), state.Levels == 2 ? Filling.OnLadder(spectrum)
            : Filling.PassiveEnergy(spectrum, EnergyLevels.Symmetric(state.Cells, state.Levels)));
}
