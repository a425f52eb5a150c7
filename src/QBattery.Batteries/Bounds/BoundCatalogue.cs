using static QBattery.Symbolic.Expressions.Build;

namespace QBattery.Batteries.Bounds;

/// <summary>
/// The bounds on the locked fraction of a collective state (Watanabe, Chen, Venkatesh 2026), as data.
/// </summary>
public static class BoundCatalogue
{
    private static readonly Expr Cells = Symbol(Quantity.Cells);
    private static readonly Expr Mean = Symbol(Quantity.Excitation);
    private static readonly Expr Largest = Symbol(Quantity.Largest);
    private static readonly Expr Purity = Symbol(Quantity.Purity);
    private static readonly Expr Rank = Symbol(Quantity.Rank);
    private static readonly Expr Levels = Symbol(Quantity.Levels);
    private static readonly Expr LeastRank = Symbol(Quantity.LeastRank);
    private static readonly Expr Dimension = Cells + One;

    /// <summary>All bounds; a new bound is one more entry.</summary>
    public static Seq<Bound> All { get; } =
    [
        new("universal", Side.Upper, Cells / (Dimension * Mean),
            "L <= N/((N+1) n), because r_0 >= 1/(N+1)", @"L \le \frac{N}{(N+1)\,n}", true, "a flat spectrum"),
        new("rank", Side.Upper, (One - One / Rank) / Mean,
            "L <= (1 - 1/rank)/n, because r_0 >= 1/rank", @"L \le \frac{1-1/\operatorname{rank}\rho}{n}", true, "a spectrum flat on its support"),
        new("purity-simple", Side.Lower, (One - Sqrt(Purity)) / Mean,
            "(1 - sqrt P)/n <= L, because r_0^2 <= P", @"\frac{1-\sqrt{P}}{n} \le L", true, "a pure state"),
        new("purity-simple", Side.Upper, (One - Purity) / Mean,
            "L <= (1 - P)/n, because P <= r_0", @"L \le \frac{1-P}{n}", true, "a spectrum flat on its support"),
        new("purity-tight", Side.Lower, (One - LargestFromAbove) / Mean,
            "r_0 <= 1/D + sqrt((1-1/D)(P-1/D)), D = N+1", @"r_0 \le \frac1D+\sqrt{\left(1-\tfrac1D\right)\left(P-\tfrac1D\right)},\ D=N+1",
            true, "one large eigenvalue, the rest equal"),
        new("purity-tight", Side.Upper, (One - LargestFromBelow) / Mean,
            "r_0 >= (1 + sqrt(((m+1) P - 1)/m))/(m+1), m = floor(1/P)",
            @"r_0 \ge \frac{1+\sqrt{\left((m+1)P-1\right)/m}}{m+1},\ m=\lfloor 1/P\rfloor", true, "m equal eigenvalues and one smaller"),
        new("levels", Side.Lower, (One - Largest) / Mean,
            "(1 - r_0)/n <= L", @"\frac{1-r_0}{n} \le L", false, "two-level cells"),
        new("levels", Side.Upper, (Levels - One) * (One - Largest) / Mean,
            "L <= (d-1)(1 - r_0)/n", @"L \le \frac{(d-1)(1-r_0)}{n}", false, "two-level cells"),
        new("levels-universal", Side.Upper, (Levels - One) * Cells / (Dimension * Mean),
            "L <= (d-1) N/((N+1) n)", @"L \le \frac{(d-1)N}{(N+1)\,n}", false, "the maximally mixed symmetric state"),
    ];

    /// <summary>The largest r_0 a purity allows.</summary>
    private static Expr LargestFromAbove => One / Dimension + Sqrt((One - One / Dimension) * (Purity - One / Dimension));

    /// <summary>The smallest r_0 a purity allows.</summary>
    private static Expr LargestFromBelow =>
        (One + Sqrt(((LeastRank + One) * Purity - One) / LeastRank)) / (LeastRank + One);
}
