using QBattery.Batteries;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.States;

/// <summary>A bound at a state.</summary>
/// <param name="Bound">Which.</param>
/// <param name="Value">Its value; undefined for an empty battery.</param>
/// <param name="Slack">The distance to the locked fraction on the side where the bound holds.</param>
/// <param name="Verdict">What that distance says, as far as it is known.</param>
internal sealed record BoundAtState(Bound Bound, Result<Bracket> Value, Result<Bracket> Slack, BoundVerdict Verdict);

/// <summary>A user's state with its analysis.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Reading">How its rows were read.</param>
/// <param name="Analysis">Everything about it.</param>
internal sealed record AnalysedState(string Name, Reading Reading, Analysis Analysis)
{
    /// <summary>Every bound that speaks about it.</summary>
    public Seq<BoundAtState> Bounds { get; } = BoundCatalogue.All.Select(BoundEvaluator.Of)
        .Where(bound => bound.AppliesTo(Analysis.Quantities.Levels))
        .Select(bound => At(bound, Analysis.Quantities)).ToSeq();

    private static BoundAtState At(BoundEvaluator bound, Quantities state)
    {
        var slack = bound.Slack(state);
        return new(bound.Bound, PerEnergy(bound.Value(state), state), PerEnergy(slack, state), BoundEvaluator.Verdict(slack));
    }

    private static Result<Bracket> PerEnergy(Bracket timesMean, Quantities state) => state.Excitation.Low > 0
        ? timesMean * state.Excitation.Inverse()
        : new Reason.OutsideDomain("L", "the stored energy is zero");
}
