using MathNet.Numerics;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.CrossChecks;

/// <summary>What bounds speak about, from the oracle's report on a state.</summary>
internal static class MeasuredQuantities
{
    /// <summary>Above the rounding of the oracle's sums, in units of the dimension.</summary>
    private const double Rounding = 1e-15;

    /// <summary>Above -x ln x for eigenvalues of the size of rounding errors.</summary>
    private const double EntropyRounding = 1e-13;

    /// <summary>The quantities with the oracle's errors.</summary>
    public static Quantities Of(BatteryState state, MeasuredState report)
    {
        var error = Rounding * (state.Cells + 2);
        return new(
            state.Cells, state.Levels, Bracket.Around(report.Full.Energy, error * state.Cells * state.Levels),
            Bracket.Around(report.Largest, error), Bracket.Around(report.Purity, error),
            Bracket.Around(report.Entropy, EntropyRounding * (state.Cells + 2)), Rank(state, report),
            Bracket.Around(FullLevel(state), error), Bracket.Around(report.Full.PassiveEnergy, error * state.Levels),
            Bracket.Around(report.Ladder.Select(ladder => ladder.PassiveEnergy).Else(_ => double.NaN),
                error * state.Cells));
    }

    /// <summary>
    /// Eigenvalues that are too small to count still share in the trace, so that r_0 is at least (1 - share)/rank: as if
    /// the rank were a little larger.
    /// </summary>
    private static Bracket Rank(BatteryState state, MeasuredState report)
    {
        var share = Oracle.RankTolerance * SpecialFunctions.Binomial(state.Cells + state.Levels - 1, state.Levels - 1);
        return new((double)report.Rank, (double)report.Rank * (1 + share));
    }

    /// <summary>The population of the highest level.</summary>
    private static double FullLevel(BatteryState state) => state switch
    {
        BatteryState.Diagonal diagonal => diagonal.Populations[^1],
        BatteryState.Factored factored => factored.Factor.Row(factored.Factor.RowCount - 1).Enumerate()
            .Sum(z => z.Real * z.Real + z.Imaginary * z.Imaginary),
        BatteryState.Dense dense => dense.Density[dense.Density.RowCount - 1, dense.Density.RowCount - 1].Real,
        BatteryState.Product product => Math.Pow(FullLevel(product.Cell), product.Cells),
    };
}
