namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>
/// Double factorials by functions of the gamma family, which needs to be known whether the argument is even or odd: the
/// two have no formula in common that is free of cosines.
/// </summary>
internal static class DoubleFactorials
{
    /// <summary>
    /// n!! = 2^(n/2) (n/2)! for even n, 2^((n+1)/2) Gamma(n/2+1)/sqrt(pi) for odd n; null where neither is proved.
    /// </summary>
    public static Expr? ByGamma(Expr n, Assumptions known) => Parity.Of(n, known) switch
    {
        Integrality.Even => TwoTo(Half(n)) * Build.Apply(Function.Factorial, Half(n)),
        Integrality.Odd => TwoTo(Half(n + Build.One)) * Build.Apply(Function.Gamma, Half(n) + Build.One)
            / Build.Sqrt(Build.Pi),
        Integrality.Integer or Integrality.Real => null,
    };

    /// <summary>
    /// The same in factorials of integers, for symbols that all run through integers: (2m-1)!! = (2m)!/(2^m m!).
    /// </summary>
    public static Expr? ByFactorials(Expr n) => Parity.Of(n, Integers(n)) switch
    {
        Integrality.Even => TwoTo(Half(n)) * Build.Apply(Function.Factorial, Half(n)),
        Integrality.Odd => Build.Apply(Function.Factorial, n + Build.One)
            / (TwoTo(Half(n + Build.One)) * Build.Apply(Function.Factorial, Half(n + Build.One))),
        Integrality.Integer or Integrality.Real => null,
    };

    /// <summary>What to tell where it is open whether n is even.</summary>
    public static Reason Open(Expr formula) => new Reason.NotCovered(formula, Phrase.Of(
        $"its double factorial has one form for even and another for odd arguments; write (2*n)!! or (2*n+1)!!, or assume"
        + $" which, as in \"{formula.Symbols.FirstOrDefault("")} even\"; an index cannot be assumed: sum over even"
        + $" and odd ones apart"));

    private static Expr Half(Expr n) => Build.Number(Rational.Half) * n;

    private static Expr TwoTo(Expr exponent) => Build.Power(Build.Number(2), exponent);

    private static Assumptions Integers(Expr n) => n.Symbols.Aggregate(Assumptions.None,
        (all, name) => all.With(name, new Domain(Interval.Everything, Integrality.Integer)));
}
