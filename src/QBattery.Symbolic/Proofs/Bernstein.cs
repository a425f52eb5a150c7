namespace QBattery.Symbolic.Proofs;

/// <summary>Polynomials in a quantity between bounds, as polynomials in t >= 0.</summary>
internal static class Bernstein
{
    /// <summary>
    /// The coefficients in t of sum c_j k^j with k = (low + high t)/(1 + t), times (1 + t)^degree; with k = low + t or
    /// k = high - t where there is one bound.
    /// </summary>
    public static Seq<Expr> Of(Seq<Expr> coefficients, Expr? low, Expr? high) => (low, high) switch
    {
        ({ } a, { } b) => Enumerable.Range(0, coefficients.Count).Select(i => Build.Sum(coefficients.Select((c, j) =>
            c * Between(j, coefficients.Count - 1 - j, i, a, b)))).ToSeq(),
        ({ } a, null) => Shifted(coefficients, a, _ => 1),
        (null, { } b) => Shifted(coefficients, b, i => i % 2 == 0 ? 1 : -1),
        (null, null) => [],
    };

    /// <summary>The coefficient of t^i in (a + b t)^j (1 + t)^rest.</summary>
    private static Expr Between(int j, int rest, int i, Expr a, Expr b) => Build.Sum(
        from m in Enumerable.Range(0, j + 1)
        where i - m >= 0 && i - m <= rest
        select Build.Number(Choose(j, m) * Choose(rest, i - m)) * Whole(a, j - m) * Whole(b, m));

    private static Seq<Expr> Shifted(Seq<Expr> coefficients, Expr at, Func<int, Rational> sign) =>
        Enumerable.Range(0, coefficients.Count).Select(i => Build.Sum(coefficients.Select((c, j) => j < i ? Build.Zero
            : Build.Number(sign(i) * Choose(j, i)) * c * Whole(at, j - i)))).ToSeq();

    private static Expr Whole(Expr x, int exponent) => exponent == 0 ? Build.One : Build.Power(x, Build.Number(exponent));

    private static Rational Choose(int n, int k) =>
        Enumerable.Range(0, k).Aggregate(Rational.One, (product, i) => product * (n - i) / (i + 1));
}
