using QBattery.Batteries;
using QBattery.Numerics.Bounds;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A bound at a state.</summary>
/// <param name="Bound">Which.</param>
/// <param name="Value">Its value; undefined for an empty battery.</param>
/// <param name="Slack">The distance to the locked fraction on the side where the bound holds.</param>
/// <param name="Verdict">What that distance says, as far as it is known.</param>
public sealed record BoundAtState(Bound Bound, Result<Bracket> Value, Result<Bracket> Slack, BoundVerdict Verdict)
{
    private static readonly Seq<BoundEvaluator> Evaluators = BoundCatalogue.All.Select(BoundEvaluator.Of).ToSeq();

    /// <summary>The name of the bound.</summary>
    public string Name => Bound.Name;

    /// <summary>On which side of the locked fraction it lies.</summary>
    public Side Side => Bound.Side;

    /// <summary>Whether the state is not certainly beyond it.</summary>
    public bool Holds => Verdict != BoundVerdict.Violated;

    /// <summary>Name, side, value and slack.</summary>
    public override string ToString() => $"{Name}, {Side}: {Value}, slack {Slack}, {(Holds ? "holds" : "violated")}";

    /// <summary>Every bound that speaks about a state.</summary>
    internal static Seq<BoundAtState> All(Quantities state) => Evaluators
        .Where(bound => bound.AppliesTo(state.Levels)).Select(bound => At(bound, state)).ToSeq();

    private static BoundAtState At(BoundEvaluator bound, Quantities state)
    {
        var slack = bound.Slack(state);
        return new(bound.Bound, PerEnergy(bound.Value(state), state), PerEnergy(slack, state), BoundEvaluator.Verdict(slack));
    }

    private static Result<Bracket> PerEnergy(Bracket timesMean, Quantities state) => state.Excitation.Low > 0
        ? timesMean * state.Excitation.Inverse()
        : StateRefusals.NoEnergy("L");
}
