using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>What some states of a campaign say of one bound.</summary>
/// <param name="Slack">The smallest n times the distance to L.</param>
/// <param name="Index">The number of the state that has it.</param>
/// <param name="Violation">The number of the first state that certainly violates the bound.</param>
internal readonly record struct Found(Bracket Slack, long Index, long Violation)
{
    /// <summary>The number of no state.</summary>
    public const long None = long.MaxValue;

    /// <summary>Before any state.</summary>
    public static Found Nothing { get; } = new(double.MaxValue, None, None);

    /// <summary>One state.</summary>
    public static Found At(Bracket slack, long index) => new(slack, index, slack.High < 0 ? index : None);

    /// <summary>
    /// Both together; of equally tight states the earlier, so that the order of work does not matter.
    /// </summary>
    public Found And(Found other) =>
        ((other.Slack.Mid, other.Index).CompareTo((Slack.Mid, Index)) < 0 ? other : this) with
        {
            Violation = Math.Min(Violation, other.Violation),
        };
}

/// <summary>What a campaign found for one bound.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="Slack">n times the smallest distance to L.</param>
/// <param name="State">Where; nothing if the bound spoke about no state.</param>
public sealed record Tightest(Bound Bound, Bracket Slack, RandomState? State)
{
    /// <summary>The bound, the distance and where.</summary>
    public override string ToString() =>
        State is null ? $"{Bound.Name}: speaks about none of the states" : $"{Bound.Name}: {Slack} at {State}";
}

/// <summary>A bound that does not hold.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="Slack">n times the distance to L at the minimised state, all of it below zero.</param>
/// <param name="State">The random state that showed it.</param>
/// <param name="Minimal">The smallest state found that shows it.</param>
public sealed record Violation(Bound Bound, Bracket Slack, RandomState State, Witness Minimal)
{
    /// <summary>The bound and the state that violates it.</summary>
    public override string ToString() => $"{Bound.Name}: violated by {-Slack}/n at {Minimal}";
}

/// <summary>What a campaign found.</summary>
/// <param name="States">The number of states looked at; fewer than planned after an interruption.</param>
/// <param name="Tightest">For each bound.</param>
/// <param name="Violations">For each bound that does not hold, the first state that shows it.</param>
/// <param name="Elapsed">The time taken.</param>
public sealed record Findings(long States, Seq<Tightest> Tightest, Seq<Violation> Violations, TimeSpan Elapsed)
{
    /// <summary>How many states, and which bounds do not hold.</summary>
    public override string ToString() => $"{States} states, "
        + (Violations is [] ? "no violation" : $"violated: {string.Join(", ", Violations.Select(found => found.Bound.Name))}");
}
