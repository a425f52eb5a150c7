namespace QBattery.Symbolic.Expressions;

/// <summary>A total order on expressions, compatible with equality. Numbers come first, then symbols by name.</summary>
internal sealed class Ordering : IComparer<Expr>
{
    private Ordering() { }

    /// <summary>The one instance.</summary>
    public static Ordering Canonical { get; } = new();

    /// <inheritdoc/>
    public int Compare(Expr? left, Expr? right) =>
        ReferenceEquals(left, right) ? 0 : (left, right) switch
        {
            (null, _) => -1,
            (_, null) => 1,
            (Expr.Number a, Expr.Number b) => a.Value.CompareTo(b.Value),
            (Expr.Symbol a, Expr.Symbol b) => string.CompareOrdinal(a.Name, b.Name),
            (Expr.Constant a, Expr.Constant b) => a.Name.CompareTo(b.Name),
            (Expr.Sum a, Expr.Sum b) => Lexicographic(a.Terms, b.Terms),
            (Expr.Product a, Expr.Product b) => Lexicographic(a.Factors, b.Factors),
            (Expr.Power a, Expr.Power b) => First(Compare(a.Base, b.Base), () => Compare(a.Exponent, b.Exponent)),
            (Expr.Apply a, Expr.Apply b) =>
                First(a.Function.CompareTo(b.Function), () => Lexicographic(a.Arguments, b.Arguments)),
            _ => Rank(left) - Rank(right),
        };

    private static int First(int decided, Func<int> otherwise) => decided != 0 ? decided : otherwise();

    private int Lexicographic(Seq<Expr> left, Seq<Expr> right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
            if (Compare(left[i], right[i]) is var order and not 0)
                return order;
        return left.Count - right.Count;
    }

    private static int Rank(Expr expr) => expr switch
    {
        Expr.Number => 0,
        Expr.Constant => 1,
        Expr.Symbol => 2,
        Expr.Power => 3,
        Expr.Apply => 4,
        Expr.Product => 5,
        Expr.Sum => 6,
    };
}
