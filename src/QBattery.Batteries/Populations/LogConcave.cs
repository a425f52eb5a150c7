using QBattery.Symbolic;

namespace QBattery.Batteries.Populations;

/// <summary>Weights whose logarithm is concave in a real level, by their form.</summary>
internal static class LogConcave
{
    private static readonly Expr K = Build.Symbol(StateDefinition.Index);

    /// <summary>
    /// Whether a product has only factors 1/x! with x linear in k, powers with an exponent linear in k, and factors
    /// free of k: log Gamma is convex.
    /// </summary>
    public static bool Is(Expr weight, Assumptions known) => Build.Factors(weight).All(f => Build.SplitPower(f) switch
    {
        _ when !f.Contains(K) => true,
        (Expr.Apply(Function.Factorial, [var x]), Expr.Number({ Sign: < 0 })) => IsLinear(x, known),
        (var b, var e) => !b.Contains(K) && IsLinear(e, known),
    });

    private static bool IsLinear(Expr x, Assumptions known) =>
        !NormalForm.Simplify(x.Substitute(StateDefinition.Index, K + Build.One) - x, known).Contains(K);
}
