using QBattery.Symbolic;
using static System.FormattableString;

namespace QBattery.Numerics.Protocols;

/// <summary>Why a battery is not charged, or a quantity of its charging has no value, in words.</summary>
internal static class ProtocolRefusals
{
    public static Reason CellsOutOfRange(int most) =>
        new Reason.BadArgument("cells", $"N is a whole number from 1 to {most}");

    public static Reason NoMaximalPower { get; } =
        new Reason.NotCovered("the maximal power", "the protocol has no duration");

    public static Reason NoPower(bool hasTime) =>
        new Reason.OutsideDomain("E/t", hasTime ? "the time is zero" : "the protocol has no duration");

    public static Reason NoFlow { get; } =
        new Reason.NotCovered("dE/dt", "the protocol does not say how populations change");

    public static Reason ManyCellsForSubsets(int cells, int most) =>
        new Reason.TooLarge("the number of cells for subsets", $"it is {cells}; at most {most} are taken");

    public static Reason NoShare { get; } =
        new Reason.OutsideDomain("(W_M/M)/(W_N/N)", "the ergotropy of all cells is zero");

    public static Reason Unset(string protocol, string setting, string meaning) =>
        new Reason.BadArgument($"setting '{setting}' of {protocol}", $"it must be given: {meaning}");

    public static Reason UndefinedAt(int cells, Reason why) =>
        new Reason.BadArgument($"the settings at N = {cells}", why.Sentence);

    public static Reason NoTime(Expr value, string times) =>
        new Reason.BadArgument($"time={Print.Short(value)}", $"it is {times}, in N alone");

    public static Reason BeyondMachine(string name, Approximation value) =>
        new Reason.TooLarge(name, $"{value} is beyond the range of machine numbers");

    /// <summary>A setting that is not what is wanted.</summary>
    /// <param name="name">Of the setting.</param>
    /// <param name="expr">As it was given.</param>
    /// <param name="cells">N.</param>
    /// <param name="value">Its value there.</param>
    /// <param name="wanted">What it must be.</param>
    public static Reason NotWanted(string name, Expr expr, int cells, double value, string wanted) =>
        new Reason.BadArgument(
            $"{name}={Print.Short(expr)}", Invariant($"it must be {wanted}; at N = {cells} it is {value:g10}"));

    public static Reason MuchMemory(string what, double bytes, double most) => new Reason.TooLarge(
        what, Invariant($"it needs about {bytes / 1e9:g3} GB; at most {most / 1e9:g3} GB are used"));

    public static Reason MuchTime(string what, double seconds, double most) => new Reason.TooLarge(
        what, Invariant($"it takes about {seconds:g2} s; at most {most:g3} s are begun"));

    public static Reason LongPhase(string name, double time, double phase, double most) => new Reason.TooLarge(
        Invariant($"{name} up to t = {time:g6}"), Invariant($"the phase {phase:g3} is above {most:g3}"));

    public static Reason ManyPhotons(Charger charger, double mean, double tolerance, double needed, int most) =>
        new Reason.TooLarge(
            Invariant($"the truncation of a {charger.ToString().ToLowerInvariant()} charger with {mean:g6} photons"),
            Invariant($"a tolerance of {tolerance:g3} needs about {needed:g3} photon numbers; ")
            + $"at most {most} are kept");
}
