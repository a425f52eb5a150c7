using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic;

/// <summary>What a result is about: the variable that runs through integers, and what is known of all symbols.</summary>
/// <param name="Variable">The variable, N unless said otherwise.</param>
/// <param name="Assumptions">As they were given; that the variable is a positive integer is known beside them.</param>
public sealed record Context(string Variable, Assumptions Assumptions)
{
    /// <summary>The variable N, and no assumptions.</summary>
    public static Context Default { get; } = new("N", Assumptions.None);

    /// <summary>The assumptions, and that the variable is a positive integer.</summary>
    public Assumptions Known => Assumptions.With(Variable, Domain.PositiveInteger);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", PrintAssumptions.Texts(Known));
}
