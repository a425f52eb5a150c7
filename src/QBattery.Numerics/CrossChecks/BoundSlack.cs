using QBattery.Batteries;
using QBattery.Numerics.Bounds;
using QBattery.Numerics.Ergotropies;
using QBattery.Numerics.States;

namespace QBattery.Numerics.CrossChecks;

/// <summary>How far a bound is from being violated by a state.</summary>
internal static class BoundSlack
{
    /// <summary>
    /// n times the distance from the bound to L on the side where it holds, within the errors of the oracle: below zero
    /// as a whole only if violated.
    /// </summary>
    public static Bracket Of(Bound bound, BatteryState state, MeasuredState report) =>
        BoundEvaluator.Of(bound).Slack(MeasuredQuantities.Of(state, report));
}
