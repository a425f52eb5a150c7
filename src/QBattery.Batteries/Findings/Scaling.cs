using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>How a locked fraction behaves for large N.</summary>
public abstract record Scaling
{
    private Scaling() { }

    /// <summary>L = 0 for every N.</summary>
    public sealed record ExactFreedom : Scaling;

    /// <summary>L ~ a/N, the slowest law an extensive energy allows.</summary>
    public sealed record Universal : Scaling;

    /// <summary>L ~ a N^(-b) with b not 1.</summary>
    /// <param name="Growth">N^(-b).</param>
    /// <param name="IsSlow">Whether b is proved to be below 1, which needs an energy that is not extensive.</param>
    public sealed record Power(Expr Growth, bool IsSlow) : Scaling;

    /// <summary>A power of N times a power of log N.</summary>
    public sealed record PowerLog(Expr Growth) : Scaling;

    /// <summary>Faster than every power of N.</summary>
    /// <param name="Growth">Without its constant factor.</param>
    /// <param name="IsInN">Whether the exponent grows at least like N; that of exp(-sqrt(N)) does not.</param>
    public sealed record Exponential(Expr Growth, bool IsInN) : Scaling;

    /// <summary>L does not vanish.</summary>
    /// <param name="Excitation">The leading term of n where the energy is not extensive; null where it is.</param>
    public sealed record NoFreedom(Expr? Excitation) : Scaling;

    /// <summary>The name of the case.</summary>
    public sealed override string ToString() => $"{this.Kind}";
}

/// <summary>The cases of <see cref="Scaling"/> by name.</summary>
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

/// <summary>The kinds of scaling laws.</summary>
public static class Scalings
{
    extension(Scaling scaling)
    {
        /// <summary>Which case it is.</summary>
        public LawKind Kind => scaling switch
        {
            Scaling.ExactFreedom => LawKind.ExactFreedom,
            Scaling.Universal => LawKind.Universal,
            Scaling.Power => LawKind.Power,
            Scaling.PowerLog => LawKind.PowerLog,
            Scaling.Exponential => LawKind.Exponential,
            Scaling.NoFreedom => LawKind.NoFreedom,
        };
    }
}
