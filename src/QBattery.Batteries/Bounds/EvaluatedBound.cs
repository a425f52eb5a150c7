using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>A bound evaluated for a family.</summary>
/// <param name="Bound">Which bound.</param>
/// <param name="Expression">Its closed form for the family, where all it needs is closed.</param>
/// <param name="Status">What is known of it.</param>
public sealed record EvaluatedBound(Bound Bound, Expr? Expression, BoundStatus Status)
{
    /// <summary>The name of the bound.</summary>
    public string Name => Bound.Name;

    /// <summary>The bound for the family, or its statement where that has no closed form, and what is known of it.</summary>
    public override string ToString() =>
        $"{Name}: {(Expression is { } closed ? Bound.On(closed) : Bound.Statement)}, {Status.Sentence}";
}
