using System.Numerics;

namespace QBattery.Symbolic;

/// <summary>
/// Why a polynomial is not negative on a box of parameters and integers N; data for the checker of proofs.
/// </summary>
public abstract record Cell
{
    private Cell() { }

    /// <summary>The means of the proof.</summary>
    public sealed override string ToString() => string.Join(", then ", Means.Distinct());

    /// <summary>The means in few words.</summary>
    internal IEnumerable<string> Means => this switch
    {
        Cell.Leaf => ["coefficients after a shift"],
        Cell.Split => ["Bernstein's form on boxes"],
        Cell.Values(_, var beyond) => ["exact values", .. beyond.Means],
        Cell.RootFree(_, var beyond) => ["Sturm's theorem", .. beyond.Means],
    };

    /// <summary>
    /// With each variable written as low + t, high - t or (low + high t)/(1 + t), t >= 0, no coefficient is negative:
    /// for bounded intervals this is Bernstein's form.
    /// </summary>
    public sealed record Leaf : Cell;

    /// <summary>The box is cut across a real variable.</summary>
    public sealed record Split(int Variable, Rational At, Cell Below, Cell Above) : Cell;

    /// <summary>The first integers N one by one, and those beyond.</summary>
    public sealed record Values(Seq<Cell> Each, Cell Beyond) : Cell;

    /// <summary>
    /// In N alone: the polynomial is positive at the first N and has no real root up to another one (Sturm), and those
    /// beyond.
    /// </summary>
    public sealed record RootFree(BigInteger To, Cell Beyond) : Cell;
}
