using QBattery.Batteries.Bounds;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.States;

namespace QBattery.Numerics.CrossChecks;

/// <summary>How far a bound is from being violated by a state.</summary>
public static class BoundSlack
{
    /// <summary>
    /// A purity is widened by this before it enters a root: purities are rounded, and the tight bounds have vertical
    /// tangents where 1/P is a whole number.
    /// </summary>
    private const double PurityRounding = 1e-13;

    /// <summary>n times the distance from the bound to L on the side where it holds; negative means violated.</summary>
    public static double Of(Bound bound, BatteryState state, Report report) => Directions(bound, state, report).Max();

    private static IEnumerable<double> Directions(Bound bound, BatteryState state, Report report) =>
        new[] { -PurityRounding, 0, PurityRounding }.Select(shift => At(bound, state, report, report.Purity + shift)).Where(double.IsFinite);

    private static double At(Bound bound, BatteryState state, Report report, double purity)
    {
        var distance = report.Full.Energy * Approximate.Value(bound.Expression, Values(state, report, purity)) - report.Full.PassiveEnergy;
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
