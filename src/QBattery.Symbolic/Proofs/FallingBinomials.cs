namespace QBattery.Symbolic.Proofs;

/// <summary>Binomials with a small whole lower argument as the polynomials that they are.</summary>
internal static class FallingBinomials
{
    private const int MaxFactors = 16;

    /// <summary>The expression with every such binomial written out.</summary>
    public static Expr Of(Expr expr) => expr.MapChildren(Of) switch
    {
        Expr.Apply(Function.Binomial, [var n, Expr.Number(var k)]) when k.TryToInt(out var count) && count is >= 0 and <= MaxFactors =>
            Build.Product(Enumerable.Range(0, count).Select(i => (n - Build.Number(i)) / Build.Number(i + 1))),
        var mapped => mapped,
    };
}
