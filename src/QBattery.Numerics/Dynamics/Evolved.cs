using QBattery.Numerics.Dynamics.Propagators;
using QBattery.Numerics.Printing;
using QBattery.Numerics.Spectra;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>How a model starts and how exactly it is followed.</summary>
/// <param name="Battery">The battery at time zero.</param>
/// <param name="Charger">The cavity at time zero; of no meaning without one.</param>
public sealed record Setup(BatteryStart Battery, ChargerStart Charger)
{
    /// <summary>The least and the largest tolerance.</summary>
    public const double LeastTolerance = 1e-14, LargestTolerance = 1e-3;

    /// <summary>An empty battery and no photon.</summary>
    public static Setup Default { get; } = new(BatteryStart.Ground, ChargerStart.Vacuum);

    /// <summary>The largest photon number; null for one that is found.</summary>
    public int? Cutoff { get; init; }

    /// <summary>The error of the state that is allowed where something has to be cut or stepped.</summary>
    public double Tolerance { get; init; } = 1e-10;

    /// <summary>Both states.</summary>
    public override string ToString() => $"battery {Battery}, charger {Charger}";
}

/// <summary>The largest photon number that was kept.</summary>
/// <param name="Photons">The number.</param>
/// <param name="Population">The largest population that its level and the one below were seen to have.</param>
/// <param name="IsExact">Whether there can be no more photons.</param>
public sealed record PhotonCutoff(int Photons, double Population, bool IsExact)
{
    /// <summary>In words.</summary>
    public override string ToString() => IsExact
        ? $"{Photons} photons, which is all there can be"
        : $"{Photons} photons, population of the last two levels {Decimals.Small(Population)}";
}

/// <summary>What is known of a steady state.</summary>
/// <param name="Residual">The length of the velocity that is left, over the largest rate.</param>
/// <param name="Dimension">The dimension of the space of operators that do not move; 1 for a unique steady state.</param>
public sealed record Steadiness(double Residual, int Dimension)
{
    /// <summary>In words.</summary>
    public override string ToString() => $"{(Dimension == 1 ? "unique" : $"one of a family of dimension {Dimension}")}, "
        + $"residual {Decimals.Small(Residual)}";
}

/// <summary>A battery that a model of one's own has charged, in units of the gap.</summary>
/// <param name="Model">The model.</param>
/// <param name="Setup">What it started from.</param>
/// <param name="Cells">N.</param>
/// <param name="Time">When it was stopped; null for the steady state.</param>
/// <param name="Energetics">Energy and the three ergotropies.</param>
public sealed record Evolved(Model Model, Setup Setup, int Cells, double? Time, Energetics Energetics)
{
    /// <summary>1 - max p_k, the passive energy after dephasing, by the sum of the others.</summary>
    public double Dephased { get; init; }

    /// <summary>The mean photon number; null without a cavity.</summary>
    public double? ChargerEnergy { get; init; }

    /// <summary>By how much the trace differs from 1.</summary>
    public double TraceDefect { get; init; }

    /// <summary>How far below zero an eigenvalue of the battery is.</summary>
    public double PositivityDefect { get; init; }

    /// <summary>What series, steps, the cutoff and rounding may have changed in the state, in all.</summary>
    public double ErrorEstimate { get; init; }

    /// <summary>How it was computed.</summary>
    public string Method { get; init; } = "";

    /// <summary>The photon cutoff; null without a cavity.</summary>
    public PhotonCutoff? Cutoff { get; init; }

    /// <summary>How steady a steady state is; null for others.</summary>
    public Steadiness? Steady { get; init; }

    /// <summary>The relative error of 1 - r_0, at most 1.</summary>
    public double Noise { get; init; }

    /// <summary>E/t; none at t = 0 and in the steady state.</summary>
    public double? Power => Time is > 0 and var time ? Energetics.Energy / time : null;

    /// <summary>W/t.</summary>
    public double? WorkPower => Time is > 0 and var time ? Energetics.Full.Ergotropy / time : null;

    /// <summary>The highest less the lowest energy that unitaries reach, N - 2(1 - r_0).</summary>
    public double Capacity => Cells - 2 * Energetics.Deficit;

    /// <summary>The ergotropy after dephasing between levels of different energy, E - 1 + max p_k.</summary>
    public double Incoherent => Energetics.Energy - Dephased;

    /// <summary>The part of the ergotropy that coherence holds, r_0 - max p_k.</summary>
    public double Coherent => Math.Max(0, Dephased - Energetics.Deficit);

    /// <summary>The battery as a row of a scan; none where nothing is stored.</summary>
    public Result<ScanRow> Row => Energetics.LogLocked.Select(_ =>
        new ScanRow(Cells, Time, Energetics.Energy, Energetics.LogDeficit, Noise, 0));

    /// <summary>The number of cells, the time, and what the battery can give.</summary>
    public override string ToString() =>
        $"N = {Cells}, {(Time is { } time ? $"t = {Decimals.Of(time)}" : "steady")}, {Energetics}";

    /// <summary>From the battery alone.</summary>
    internal static Evolved Of(Model model, Setup setup, int cells, double? time, BatteryReduction battery, double error)
    {
        var energy = battery.Populations.Select((p, k) => k * p).Sum();
        var energetics = Energetics.Of(cells, energy, battery.Coherence, battery.Spectrum);
        return new(model, setup, cells, time, energetics)
        {
            Dephased = Filling.AllButLargest(battery.Populations),
            PositivityDefect = battery.Negative,
            ErrorEstimate = error,
            Noise = Math.Min(1, (error + 1e-16 * cells) / Math.Max(energetics.Deficit, double.Epsilon)),
        };
    }
}
