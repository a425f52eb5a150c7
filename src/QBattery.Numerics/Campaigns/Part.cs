using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Numerics.Campaigns;

/// <summary>What is kept of a part of a campaign. States are known by their numbers, and all else by the states.</summary>
/// <param name="Plan">The whole campaign, and which part of it this is.</param>
/// <param name="States">How many states of the part were looked at.</param>
/// <param name="Marks">The tightest state for each bound, and the first that violates one.</param>
/// <param name="Elapsed">The time taken.</param>
internal sealed record Part(Plan Plan, long States, Seq<Mark> Marks, TimeSpan Elapsed)
{
    /// <summary>Which part, and how many states.</summary>
    public override string ToString() => $"part {Plan.Shard}, {States} of {Plan.Size} states";
}

/// <summary>A state to remember for a bound.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="Number">The number of the state in the whole campaign.</param>
internal sealed record Mark(Bound Bound, long Number)
{
    /// <summary>The bound and the number.</summary>
    public override string ToString() => $"{Bound.Name}: number {Number}";
}
