using QBattery.Symbolic.Asymptotics.Expansions;

namespace QBattery.Symbolic;

/// <summary>An expansion and, where its error is known by order only, why.</summary>
/// <param name="Expansion">Exact, bounded or of known order.</param>
/// <param name="Unbounded">Why no bound is proved; null if there is one, or no error.</param>
public sealed record Estimate(TermSum Expansion, Reason? Unbounded)
{
    /// <summary>The terms, and why there is no bound.</summary>
    public override string ToString() => Unbounded is null ? $"{Expansion}" : $"{Expansion}; {Unbounded}";

    /// <summary>How the bound was derived; null where there is none.</summary>
    internal BoundDerivation? Derivation { get; init; }

    /// <summary>
    /// The N from which the function, as it is written, is proved to have a value and an exact expansion to be it; null
    /// where that is every N that is allowed.
    /// </summary>
    public int? From { get; init; }

    /// <summary>What was cancelled asks this, which is not proved; where it is not met there is no value.</summary>
    public Seq<Requirement> Where { get; init; } = [];
}
