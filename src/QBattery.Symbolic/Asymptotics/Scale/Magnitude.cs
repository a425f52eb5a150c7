using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic;

/// <summary>
/// An upper bound that holds for all values of the parameters: a number plus numbers times positive expressions in
/// parameters, such as 3/2 + 5 tau.
/// </summary>
/// <param name="Number">The part without parameters; infinite where there is no bound.</param>
/// <param name="Parametric">Positive expressions without a common bound, and what they are multiplied by.</param>
public sealed record Magnitude(Mag Number, Seq<(Expr Factor, Mag Size)> Parametric)
{
    /// <summary>A sum of more expressions would tell nothing, and products of such sums take minutes.</summary>
    private const int MaxParts = 48;

    /// <summary>0.</summary>
    public static Magnitude Zero { get; } = Mag.Zero;

    /// <summary>No bound at all.</summary>
    public static Magnitude Infinity { get; } = Mag.Infinity;

    /// <summary>A number.</summary>
    public static implicit operator Magnitude(Mag number) => new(number, []);

    /// <summary>An exact value that is known to be a bound and is not above this one; null where none is.</summary>
    public Expr? Exact { get; init; }

    /// <summary>Whether there is a bound.</summary>
    public bool IsFinite => Number.IsFinite && Parametric.All(part => part.Size.IsFinite);

    /// <summary>A bound that is a number, infinite where the parameters have no common one.</summary>
    public Mag Uniform => Parametric.Count == 0 ? Number : Mag.Infinity;

    /// <summary>An upper bound of the sum.</summary>
    public static Magnitude operator +(Magnitude a, Magnitude b) =>
        new(a.Number + b.Number, b.Parametric.Aggregate(a.Parametric, Add));

    /// <summary>An upper bound of the product.</summary>
    public static Magnitude operator *(Magnitude a, Magnitude b) =>
        a.Parametric.Count == 0 && b.Parametric.Count == 0
            ? a.Number * b.Number
            : a.Parametric.Count * b.Parametric.Count > MaxParts ? Infinity
            : (from x in a.Parts from y in b.Parts select (x.Factor * y.Factor, x.Size * y.Size)).Aggregate(Zero, Plus);

    /// <summary>The exact bound, or a readable expression not below this one.</summary>
    /// <exception cref="ArgumentException">The bound is infinite.</exception>
    public Expr ToExpr() => Exact ?? Build.Sum(Parts.Where(part => !part.Size.IsZero)
        .Select(part => Readable.AtLeast(part.Size) * part.Factor));

    /// <summary>The bound as an expression.</summary>
    public override string ToString() => Exact is null && !IsFinite ? "infinity" : $"{ToExpr()}";

    /// <summary>Whether this is shown not to exceed another bound, part by part.</summary>
    public bool IsAtMost(Magnitude other) => Number <= other.Number && Parametric.All(part =>
        other.Parametric.Any(own => own.Factor == part.Factor && part.Size <= own.Size))
        && (other.Exact is null || other.Exact == Exact);

    private IEnumerable<(Expr Factor, Mag Size)> Parts => Parametric.Prepend((Build.One, Number));

    private static Magnitude Plus(Magnitude sum, (Expr Factor, Mag Size) part) => part.Factor == Build.One
        ? sum with { Number = sum.Number + part.Size }
        : sum with { Parametric = Add(sum.Parametric, part) };

    private static Seq<(Expr Factor, Mag Size)> Add(Seq<(Expr Factor, Mag Size)> parts, (Expr Factor, Mag Size) part) =>
        parts.Any(p => p.Factor == part.Factor)
            ? parts.Select(p => p.Factor == part.Factor ? p with { Size = p.Size + part.Size } : p).ToSeq()
            : parts.Add(part);
}
