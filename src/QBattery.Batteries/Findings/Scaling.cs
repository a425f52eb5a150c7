using QBattery.Symbolic;

namespace QBattery.Batteries;

/// <summary>How a locked fraction behaves for large N, be it derived or read off the rows of a scan.</summary>
public abstract record Scaling
{
    private Scaling() { }

    /// <summary>L = 0 for every N.</summary>
    public sealed record ExactFreedom : Scaling;

    /// <summary>L ~ a/N, the slowest law an extensive energy allows.</summary>
    public sealed record Universal : Scaling;

    /// <summary>L ~ a N^(-b) with b not 1.</summary>
    /// <param name="Exponent">b; null where it is no number, or not recognised. Below 1 it needs an energy that is not extensive.</param>
    public sealed record Power(Rational? Exponent) : Scaling;

    /// <summary>A power of N times a power of log N.</summary>
    public sealed record PowerLog : Scaling;

    /// <summary>Faster than every power of N.</summary>
    /// <param name="PowerOfN">The largest power of N in the exponent; null where none is a number.</param>
    public sealed record Exponential(Rational? PowerOfN) : Scaling;

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
