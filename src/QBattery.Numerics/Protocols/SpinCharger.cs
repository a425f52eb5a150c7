using QBattery.Numerics.Chains;
using QBattery.Symbolic;

namespace QBattery.Numerics.Protocols;

/// <summary>A collective spin, H = J_+ S_- + h.c.</summary>
/// <param name="Spins">The number of its spins.</param>
/// <param name="Up">How many of them are up in the beginning.</param>
/// <param name="Stop">When charging stops.</param>
internal sealed record SpinCharger(Expr Spins, Expr Up, Moment Stop)
{
    /// <summary>Name, settings, unit and run.</summary>
    public static ProtocolKind Kind { get; } = new("spin-charger", "a large spin, H = A (J_+ S_- + h.c.)", "A t",
        [
            new("spins", "EXPR", "its number of spins", "N"), new("up", "EXPR", "how many start up", "N"),
            Moment.Setting,
        ],
        values => Moment.Of(values[2]).Select(stop => new Protocol(new SpinCharger(values[0], values[1], stop).Charge)));

    private Result<Charged> Charge(int cells) =>
        from spins in Knobs.Whole("spins", Spins, cells, Photons.MaxMean)
        from up in Knobs.Whole("up", Up, cells, Photons.MaxMean)
        from room in up <= spins
            ? Result.Ok(true)
            : new Reason.BadArgument(
                "up", $"there are more excitations than levels: {up} of {spins} spins at N = {cells}")
        from small in Cost.OfMemory(Kind.At(cells), 1, cells + 1)
        let motion = new Motion([new Block(up, 1, Chains.Chains.Spin(Chains.Chains.Cells(cells), spins, up))])
        from end in Stopped.Of(Kind.At(cells), motion, Stop, cells, isMixed: true)
        select new Charged(
            cells, [("spins", spins), ("up", up)], end.Time, end.State, Energetics.Of(end.State), null)
        {
            FromAmplitudes = true,
        };
}
