using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A charged battery.</summary>
/// <param name="Cells">N.</param>
/// <param name="Values">The values of the settings at this N.</param>
/// <param name="Time">When charging stopped; none for a sweep, which lasts for ever.</param>
/// <param name="State">The battery state.</param>
/// <param name="Energetics">What it can give.</param>
/// <param name="Truncation">What was left out of the charger; none where nothing had to be.</param>
public sealed record Charged(
    int Cells, Seq<(string Name, double Value)> Values, double? Time, Reduced State, Energetics Energetics,
    Truncation? Truncation)
{
    /// <summary>Rounding of an amplitude of the joint state, and of sums of positive numbers.</summary>
    private const double AmplitudeRounding = 2e-15, SumRounding = 1e-13;

    /// <summary>The number of cells, the time, and what the battery can give.</summary>
    public override string ToString() => $"N = {Cells}{(Time is { } time ? $", t = {Decimals.Of(time)}" : "")}, {Energetics}";

    /// <summary>ln L = ln((1 - r_0)/n); undefined at E = 0.</summary>
    public Result<double> LogLocked => Energetics.LogLocked;

    /// <summary>The relative error of populations that did not come from amplitudes.</summary>
    public double Rounding { get; init; } = SumRounding;

    /// <summary>Whether the state came from amplitudes, which are rounded absolutely; not so pumps and sweeps.</summary>
    public bool FromAmplitudes { get; init; }

    /// <summary>Whether battery and charger together are in a pure state: a measurement of the charger then gives all of E.</summary>
    public bool IsPureWithCharger { get; init; }

    /// <summary>Capacity and what else is closed in E, r_0 and the populations.</summary>
    public ClosedQuantities Closed => ClosedQuantities.Of(
        Cells, Energetics.Energy, Energetics.Deficit, State.AllButLargest, Energetics.Local.Ergotropy);

    /// <summary>dp_k/dt at the end; none for a sweep.</summary>
    public Seq<double> Changes { get; init; } = [];

    /// <summary>The maximal power, where charging stopped at it.</summary>
    public PowerPeak? Peak { get; init; }

    /// <summary>By how much of itself a setting was changed to make it a whole number.</summary>
    public double Change { get; init; }

    /// <summary>
    /// The relative error that rounding and what was left out of the charger may have caused in 1 - r_0; at most 1, where
    /// nothing is known of it. Amplitudes are rounded absolutely, and up to N+1 blocks next to the cut miss partners.
    /// </summary>
    public double Noise => FromAmplitudes
        ? Math.Min(1, SumRounding + 2 * AmplitudeRounding * Math.Exp(-Energetics.LogDeficit / 2)
            + (Cells + 1) * (Truncation?.Discarded ?? 0) * Math.Exp(-Energetics.LogDeficit))
        : Rounding;

    /// <summary>A mixture of Dicke levels, by populations in which nothing cancelled.</summary>
    internal static Charged Exactly(int cells, Seq<(string, double)> values, double? time, Seq<double> logs)
    {
        var state = new Reduced.Mixture(logs);
        return new(cells, values, time, state, Energetics.Of(state), null);
    }
}
