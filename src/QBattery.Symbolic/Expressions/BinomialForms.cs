using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Expressions;

/// <summary>Binomial coefficients by what is more elementary.</summary>
internal static class BinomialForms
{
    /// <summary>Products of more factors are longer than factorials.</summary>
    private const int MostFactors = 8;

    /// <summary>
    /// n (n-1) ... (n-k+1)/k! for a small whole k, whatever n; else n!/(k! (n-k)!), where these have values.
    /// </summary>
    public static Expr Elementary(Seq<Expr> of) =>
        of[1] is Number(var k) && k.Sign >= 0 && k.TryToInt(out var few) && few <= MostFactors
            ? Build.Product(Enumerable.Range(0, few).Select(j => of[0] - Build.Number(j))) / Factorial(of[1])
            : Factorial(of[0]) / (Factorial(of[1]) * Factorial(of[0] - of[1]));

    private static Expr Factorial(Expr n) => Build.Apply(Function.Factorial, n);
}
