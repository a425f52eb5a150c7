namespace QBattery.Symbolic.Proofs;

/// <summary>Derivatives of elementary functions in one of their names, taken as a real variable.</summary>
internal static class Derivative
{
    /// <summary>The derivative; null where something other than sums, products, powers, log, cos and sin depends on the name.</summary>
    public static Expr? Of(Expr expr, string name) => !expr.Contains(Build.Symbol(name)) ? Build.Zero : expr switch
    {
        Expr.Symbol => Build.One,
        Expr.Sum(var terms) => Sum(terms.Select(term => Of(term, name))),
        Expr.Product(var factors) => Sum(factors.Select((factor, i) => Times(Build.Product(factors.Without(i)), Of(factor, name)))),
        Expr.Power(var b, var e) when !e.Contains(Build.Symbol(name)) => Times(e * Build.Power(b, e - Build.One), Of(b, name)),
        Expr.Power(var b, var e) => Times(expr, Sum([Times(Build.Log(b), Of(e, name)), Times(e / b, Of(b, name))])),
        Expr.Apply(Function.Log, [var x]) => Times(Build.Power(x, Build.Number(-1)), Of(x, name)),
        Expr.Apply(Function.Cos, [var x]) => Times(-Build.Apply(Function.Sin, x), Of(x, name)),
        Expr.Apply(Function.Sin, [var x]) => Times(Build.Apply(Function.Cos, x), Of(x, name)),
        Expr.Number or Expr.Constant or Expr.Apply => null,
    };

    private static Expr? Times(Expr outer, Expr? inner) => inner is null ? null : outer * inner;

    private static Expr? Sum(IEnumerable<Expr?> terms) =>
        terms.ToList() is var all && all.Contains(null) ? null : Build.Sum(all.OfType<Expr>());
}
