using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>A bound evaluated for a family.</summary>
/// <param name="Bound">Which bound.</param>
/// <param name="Expression">Its closed form for the family, where all it needs is closed.</param>
/// <param name="Status">What is known of it: saturated, proved for all N, or a theorem checked numerically.</param>
public sealed record EvaluatedBound(Bound Bound, Expr? Expression, string Status)
{
    /// <summary>The bound for the family, or its statement where that is not closed, and what is known of it.</summary>
    public override string ToString() =>
        $"{Bound.Name}: {(Expression is { } closed ? Bound.On(closed) : Bound.Statement)}, {Status}";
}
