using QBattery.Numerics.States;

namespace QBattery.Numerics.CrossChecks;

/// <summary>
/// The state of least energy among the collective states with a given r_0: levels filled from the ground up with r_0
/// each. States with that r_0 exist exactly for mean excitations from its own to N minus its own.
/// </summary>
internal static class LeastCharged
{
    /// <summary>
    /// The state, from 1 - r_0, which keeps its digits where r_0 is nearly 1; r_0 is at least 1/(N+1).
    /// </summary>
    public static BatteryState State(int cells, double deficit) => BatteryStates.Dicke([.. Populations(cells, deficit)]);

    /// <summary>Whether some state has this r_0 and this mean excitation.</summary>
    public static bool Exists(int cells, double deficit, double mean) =>
        deficit >= -Check.Tolerance && deficit <= cells / (cells + 1.0) + Check.Tolerance
        && Populations(cells, deficit).Select((p, k) => k * p).Sum() <= Math.Min(mean, cells - mean) + Check.Tolerance;

    private static IEnumerable<double> Populations(int cells, double deficit) => Enumerable.Range(0, cells + 1)
        .Select(k => k == 0 ? 1 - deficit : Math.Clamp(deficit - (k - 1) * (1 - deficit), 0, 1 - deficit));
}
