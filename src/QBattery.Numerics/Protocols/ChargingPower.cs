using QBattery.Numerics.Printing;
using QBattery.Numerics.Protocols;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>The largest E(t)/t of a protocol, in units of the gap times the coupling constant or rate.</summary>
/// <param name="Time">When; zero where E/t is largest in the beginning.</param>
/// <param name="Power">E/t there.</param>
public sealed record PowerPeak(double Time, double Power)
{
    /// <summary>The power and its time.</summary>
    public override string ToString() => $"{Decimals.Of(Power)} at t = {Decimals.Of(Time)}";
}

/// <summary>
/// How fast the energy changes at a time, P = dE/dt, and the bound |P| &lt;= sqrt(Var(H_B) I_E): I_E, the sum of
/// (dp_k/dt)^2/p_k, is the Fisher information that the energy distribution p_k has about the time (Cauchy and Schwarz).
/// </summary>
/// <param name="Power">dE/dt.</param>
/// <param name="Variance">Var(H_B), in squares of the gap.</param>
/// <param name="Information">I_E.</param>
public sealed record EnergyFlow(double Power, double Variance, double Information)
{
    /// <summary>The power and its bound.</summary>
    public override string ToString() => $"dE/dt = {Decimals.Of(Power)}, at most {Decimals.Of(Bound)}";

    /// <summary>sqrt(Var(H_B) I_E).</summary>
    public double Bound => Math.Sqrt(Variance * Information);

    /// <summary>The flow of given populations that change at given rates.</summary>
    internal static EnergyFlow Of(Seq<double> populations, Seq<double> changes)
    {
        var (energy, power, variance, information) = (0.0, 0.0, 0.0, 0.0);
        for (var k = 0; k < populations.Count; k++) energy += k * populations[k];
        for (var k = 0; k < populations.Count; k++)
        {
            power += k * changes[k];
            variance += (k - energy) * (k - energy) * populations[k];
            if (populations[k] > 0) information += changes[k] / populations[k] * changes[k];
        }
        return new(power, variance, information);
    }
}

/// <summary>The powers of a charged battery.</summary>
/// <param name="Energy">E/t.</param>
/// <param name="Work">W/t, of the full ergotropy.</param>
/// <param name="Flow">dE/dt and its bound.</param>
/// <param name="Peak">The maximal power of the protocol, or why there is none.</param>
/// <param name="Advantage">
/// The maximal power over N times that of one cell alone with a charger in the same state: N cells with N such chargers; or
/// why there is none.
/// </param>
public sealed record ChargingPower(
    double Energy, double Work, Result<EnergyFlow> Flow, Result<PowerPeak> Peak, Result<double> Advantage)
{
    /// <summary>Both powers and the largest.</summary>
    public override string ToString() => $"E/t = {Decimals.Of(Energy)}, W/t = {Decimals.Of(Work)}, largest E/t "
        + Peak.Match(peak => $"{peak}", _ => "unknown");

    /// <summary>The powers of a battery after a protocol.</summary>
    /// <returns>The powers; <see cref="Reason.OutsideDomain"/> at t = 0 and for protocols that have no time.</returns>
    public static Result<ChargingPower> Of(Protocol protocol, Charged charged) => charged.Time is > 0 and var time
        ? Of(charged, time, Charging.MaximalPower(protocol, charged), protocol)
        : ProtocolRefusals.NoPower(charged.Time is not null);

    private static ChargingPower Of(Charged charged, double time, Result<PowerPeak> peak, Protocol protocol) => new(
        charged.Energetics.Energy / time, charged.Energetics.Full.Ergotropy / time,
        charged.Changes.Count > 0
            ? EnergyFlow.Of(charged.State.Populations, charged.Changes)
            : ProtocolRefusals.NoFlow,
        peak,
        from collective in peak
        from single in charged.Cells == 1 ? peak : protocol.Peak(1, charged.Cells)
        select collective.Power / (charged.Cells * single.Power));
}
