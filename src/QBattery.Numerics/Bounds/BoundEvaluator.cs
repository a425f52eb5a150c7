using QBattery.Batteries;
using QBattery.Numerics.Bounds;
using QBattery.Symbolic;

namespace QBattery.Numerics.Bounds;

/// <summary>A bound made ready for many states.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="TimesMean">
/// n times the bound, from the values of <see cref="Quantities.Values"/>: bounds are quotients by n, so that this is
/// finite for an empty battery too.
/// </param>
internal sealed record BoundEvaluator(Bound Bound, Func<Bracket[], Bracket> TimesMean)
{
    /// <summary>The evaluator of a bound.</summary>
    public static BoundEvaluator Of(Bound bound) => new(bound,
        BracketFormula.Compile(bound.Expression * Build.Symbol(Quantity.Excitation), Quantities.Names));

    /// <summary>The bound.</summary>
    public override string ToString() => $"{Bound}";

    /// <summary>Whether the bound speaks about a state of d-level cells.</summary>
    public bool AppliesTo(int levels) => levels == 2 || !Bound.TwoLevelsOnly;

    /// <summary>n times the bound.</summary>
    public Bracket Value(Quantities state)
    {
        var hull = new Bracket(double.PositiveInfinity, double.NegativeInfinity);
        foreach (var values in state.Values(Bound)) hull = hull.Hull(TimesMean(values));
        return hull;
    }

    /// <summary>What a range of distances from the bound says.</summary>
    public static BoundVerdict Verdict(Bracket slack) =>
        slack.High < 0 ? QBattery.Numerics.BoundVerdict.Violated : slack.Low >= 0 ? QBattery.Numerics.BoundVerdict.Holds : QBattery.Numerics.BoundVerdict.WithinError;

    /// <summary>
    /// n times the distance from the bound to L, on the side where it holds: violated for certain when all of the range
    /// is below zero.
    /// </summary>
    public Bracket Slack(Quantities state)
    {
        var distance = Value(state) - state.PassiveIn(Bound.Sense);
        return Bound.Side == Side.Upper ? distance : -distance;
    }
}
