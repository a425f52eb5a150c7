using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>How the locked fraction vanishes.</summary>
public enum LawKind
{
    /// <summary>L = 0 for every N.</summary>
    ExactFreedom,

    /// <summary>L ~ a/N, the slowest law an extensive energy allows.</summary>
    Universal,

    /// <summary>L ~ a N^(-b) with b not 1.</summary>
    Power,

    /// <summary>A power of N times a power of log N.</summary>
    PowerLog,

    /// <summary>Faster than every power of N.</summary>
    Exponential,

    /// <summary>L does not vanish.</summary>
    NoFreedom,
}

/// <summary>The scaling law of the locked fraction.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Description">In words, with its proviso.</param>
/// <param name="Leading">The leading term of L; 0 for exact freedom.</param>
/// <param name="Proviso">What is assumed so that the leading term is not zero; null where that is proved.</param>
public sealed record Law(LawKind Kind, string Description, Expr Leading, string? Proviso)
{
    /// <summary>In words, with the leading term where that is not said already: universal 1/N, leading 2/N.</summary>
    public override string ToString() => InWords(expr => $"{expr}");

    /// <summary>The same with formulas written as one likes; where L does not vanish, or is 0, that is said.</summary>
    internal string InWords(Func<Expr, string> write) => Kind is LawKind.ExactFreedom or LawKind.NoFreedom
        ? Description
        : $"{Description}, leading {write(Leading)}";
}
