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
        values => Moment.Of(values[2]).Select(stop => new SpinCharger(values[0], values[1], stop).Protocol));

    private Protocol Protocol => new(Charge)
    {
        Peak = cells => Started(cells).Then(start => Stopped.MaximalPower(Kind.At(cells), start.Motion)),
    };

    private Result<Charged> Charge(int cells) =>
        from start in Started(cells)
        from end in Stopped.Of(Kind.At(cells), start.Motion, Stop, cells, isMixed: true)
        select end.Charged(cells, [("spins", start.Spins), ("up", start.Up)], null) with { IsPureWithCharger = true };

    private Result<(long Spins, long Up, Motion Motion)> Started(int cells) =>
        from spins in Knobs.Whole("spins", Spins, cells, Photons.MaxMean)
        from up in Knobs.Whole("up", Up, cells, Photons.MaxMean)
        from room in up <= spins
            ? Result.Ok(true)
            : new Reason.BadArgument(
                "up", $"there are more excitations than levels: {up} of {spins} spins at N = {cells}")
        from small in Cost.OfMemory(Kind.At(cells), 1, cells + 1)
        select (spins, up, new Motion([new Block(up, 1, Chains.Chains.Spin(Chains.Chains.Cells(cells), spins, up))]));
}
