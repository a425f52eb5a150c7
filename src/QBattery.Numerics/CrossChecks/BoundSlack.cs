using QBattery.Batteries.Bounds;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.States;
using QBattery.Symbolic.Expressions;

namespace QBattery.Numerics.CrossChecks;

/// <summary>How far a bound is from being violated by a state.</summary>
public static class BoundSlack
{
    /// <summary>
    /// A purity is widened by this before it enters a root: purities are rounded, and the tight bounds have vertical
    /// tangents where 1/P is a whole number.
    /// </summary>
    private const double PurityRounding = 1e-13;

    /// <summary>
    /// n times the distance from the bound to L on the side where it holds, at least zero unless violated. Bounds are
    /// quotients by n, so that this is finite for an empty battery too. Not a number where the bound has no value.
    /// </summary>
    public static double Of(Bound bound, BatteryState state, Report report) => Purities(report)
        .Select(purity => At(bound, state, report, purity))
        .Where(double.IsFinite)
        .DefaultIfEmpty(double.NaN)
        .Max();

    private static double[] Purities(Report report) =>
        [report.Purity, report.Purity - PurityRounding, report.Purity + PurityRounding];

    private static double At(Bound bound, BatteryState state, Report report, double purity)
    {
        var timesMean = bound.Expression * Build.Symbol(Quantity.Excitation);
        var distance = Approximate.Value(timesMean, Values(state, report, purity)) - report.Full.PassiveEnergy;
        return bound.Side == Side.Upper ? distance : -distance;
    }

    private static Dictionary<string, double> Values(BatteryState state, Report report, double purity) => new()
    {
        [Quantity.Cells] = state.Cells,
        [Quantity.Excitation] = report.Full.Energy,
        [Quantity.Largest] = report.Largest,
        [Quantity.Purity] = purity,
        [Quantity.Rank] = (double)report.Rank,
        [Quantity.Levels] = state.Levels,
        [Quantity.LeastRank] = Math.Floor(1 / purity),
    };
}
