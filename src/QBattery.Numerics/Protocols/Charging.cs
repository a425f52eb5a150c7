using QBattery.Numerics.Protocols;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>
/// A way to charge N two-level cells from the ground state (PHYSICS.md, sections 6 and 7), its settings given. Coupling
/// constants and rates of the cells are 1.
/// </summary>
/// <param name="Charge">From the number of cells to the charged battery.</param>
public sealed record Protocol(Func<int, Result<Charged>> Charge)
{
    /// <summary>
    /// From a number of cells, and the N at which the settings of the charger are taken, to the largest E(t)/t, or why
    /// there is none.
    /// </summary>
    public Func<int, int, Result<PowerPeak>> Peak { get; init; } =
        (_, _) => ProtocolRefusals.NoMaximalPower;

    /// <summary>In few words; its name and settings stand in <see cref="NamedProtocol"/>.</summary>
    public override string ToString() => "a protocol with its settings";
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
        ? ProtocolRefusals.CellsOutOfRange(MaxCells)
        : protocol.Charge(cells);

    /// <summary>The largest E(t)/t of a protocol, given a battery it charged: charging may have stopped there.</summary>
    public static Result<PowerPeak> MaximalPower(Protocol protocol, Charged charged) =>
        charged.Peak is { } peak ? peak : protocol.Peak(charged.Cells, charged.Cells);
}
