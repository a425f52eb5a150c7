using QBattery.Numerics.Chains;
using QBattery.Numerics.Printing;
using QBattery.Numerics.Protocols;
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

    /// <summary>Whether the state came from amplitudes, which are rounded absolutely; not so pumps and sweeps.</summary>
    public bool FromAmplitudes { get; init; }

    /// <summary>By how much of itself a setting was changed to make it a whole number.</summary>
    public double Change { get; init; }

    /// <summary>
    /// The relative error that rounding and what was left out of the charger may have caused in 1 - r_0; at most 1, where
    /// nothing is known of it. Amplitudes are rounded absolutely, and up to N+1 blocks next to the cut miss partners.
    /// </summary>
    public double Noise => FromAmplitudes
        ? Math.Min(1, SumRounding + 2 * AmplitudeRounding * Math.Exp(-Energetics.LogDeficit / 2)
            + (Cells + 1) * (Truncation?.Discarded ?? 0) * Math.Exp(-Energetics.LogDeficit))
        : SumRounding;
}

/// <summary>From a protocol and a number of cells to a charged battery.</summary>
public static class Charging
{
    /// <summary>The most cells.</summary>
    public const int MaxCells = 1_000_000;

    /// <summary>Runs a protocol.</summary>
    /// <returns>
    /// The charged battery; <see cref="Reason.BadArgument"/> for a value out of range,
    /// <see cref="Reason.TooLarge"/> for what would need too much memory or time.
    /// </returns>
    public static Result<Charged> Of(Protocol protocol, int cells) => cells is < 1 or > MaxCells
        ? new Reason.BadArgument("cells", $"N is a whole number from 1 to {MaxCells}")
        : protocol switch
        {
            Protocol.TavisCummings cavity => OfCavity(cavity, cells),
            Protocol.SpinCharger spin => OfSpin(spin, cells),
            Protocol.Pump(var time) => OfPump(time, cells),
            Protocol.Sweep(var photons, var rate) => OfSweep(photons, rate, cells),
        };

    private static Result<Charged> OfCavity(Protocol.TavisCummings cavity, int cells) =>
        from mean in Mean(cavity, cells)
        from tolerance in Knobs.Share("tolerance", cavity.Tolerance, cells)
        from photons in Photons.Of(cavity.Charger, mean.Value, tolerance)
        from small in Cost.OfMemory(Named("tavis-cummings", cells), photons.Numbers.Count, cells + 1)
        let ladder = QBattery.Numerics.Chains.Chains.Cells(cells)
        let motion = new Motion(photons.Numbers.Map(entry =>
            new Block(entry.Number, entry.Probability, QBattery.Numerics.Chains.Chains.Cavity(ladder, entry.Number))))
        from end in Stopped.Of(Named("tavis-cummings", cells), motion, cavity.Stop, cells, IsMixed(cavity.Charger))
        select new Charged(
            cells, [("photons", mean.Value)], end.Time, end.State, Energetics.Of(end.State), photons.Truncation)
        {
            FromAmplitudes = true, Change = mean.Change,
        };

    /// <summary>Whether the battery has no coherence: the photons left tell k, or M was never certain.</summary>
    private static bool IsMixed(Charger charger) => charger switch
    {
        Charger.Fock or Charger.Thermal => true,
        Charger.Coherent or Charger.Squeezed => false,
    };

    private static Result<(double Value, double Change)> Mean(Protocol.TavisCummings cavity, int cells) =>
        cavity.Charger == Charger.Fock
            ? Knobs.Rounded("photons", cavity.Photons, cells, Photons.MaxMean)
                .Select(photons => ((double)photons.Whole, photons.Change))
            : Knobs.Positive("photons", cavity.Photons, cells).Select(mean => (mean, 0.0));

    private static Result<Charged> OfSpin(Protocol.SpinCharger spin, int cells) =>
        from spins in Knobs.Whole("spins", spin.Spins, cells, Photons.MaxMean)
        from up in Knobs.Whole("up", spin.Up, cells, Photons.MaxMean)
        from room in up <= spins
            ? Result.Ok(true)
            : new Reason.BadArgument(
                "up", $"there are more excitations than levels: {up} of {spins} spins at N = {cells}")
        from small in Cost.OfMemory(Named("spin-charger", cells), 1, cells + 1)
        let motion = new Motion([new Block(up, 1, QBattery.Numerics.Chains.Chains.Spin(QBattery.Numerics.Chains.Chains.Cells(cells), spins, up))])
        from end in Stopped.Of(Named("spin-charger", cells), motion, spin.Stop, cells, isMixed: true)
        select new Charged(
            cells, [("spins", spins), ("up", up)], end.Time, end.State, Energetics.Of(end.State), null)
        {
            FromAmplitudes = true,
        };

    private static Result<Charged> OfPump(Expr time, int cells) =>
        from t in Knobs.NotNegative("time", time, cells)
        from quick in Cost.OfTime(Named("pump", cells), PumpChain.Operations(cells, t))
        select Exactly(cells, [], t, PumpChain.LogPopulations(cells, t));

    private static Result<Charged> OfSweep(Expr photons, Expr rate, int cells) =>
        from n in Knobs.Rounded("photons", photons, cells, Photons.MaxMean)
        from v in Knobs.Positive("rate", rate, cells)
        from quick in Cost.OfTime(Named("sweep", cells), SweepChain.Operations(cells))
        let logs = SweepChain.LogPopulations(cells, n.Whole, v)
        select Exactly(cells, [("photons", n.Whole), ("rate", v)], null, logs) with
        {
            Change = n.Change,
        };

    private static Charged Exactly(int cells, Seq<(string, double)> values, double? time, Seq<double> logs)
    {
        var state = new Reduced.Mixture(logs);
        return new(cells, values, time, state, Energetics.Of(state), null);
    }

    private static string Named(string name, int cells) => $"{name} with N = {cells}";
}
