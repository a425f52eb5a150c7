using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>
/// Gamma, factorial, binomial, digamma and harmonic numbers of arguments that tend to +infinity, by Stirling's series
/// (DLMF 5.11.1, 5.11.2). Products of Gamma functions are added as logarithms, where their leading terms cancel exactly.
/// </summary>
internal sealed record GammaFunctions(Elementary Functions, Arithmetic Ring)
{
    private static readonly Coefficient MinusHalf = -Rational.Half;

    private static readonly Coefficient HalfLogOfTwoPi = Known(Build.Log(Build.Number(2) * Build.Pi) / Build.Number(2));

    private static readonly Coefficient Euler = Known(Build.EulerGamma);

    private static Coefficient Known(Expr constant) => Coefficient.Of(NormalForm.Of(constant, Assumptions.None).OrThrow());

    /// <summary>log Gamma(z) = (z - 1/2) log z - z + log(2 pi)/2 + sum B_2k / (2k (2k-1) z^(2k-1)).</summary>
    public Result<TermSum> LogGamma(TermSum z, Expr source) => Stirling(z, MinusHalf, source);

    /// <summary>log x! = log Gamma(x) + log x.</summary>
    public Result<TermSum> LogFactorial(TermSum x, Expr source) => Stirling(x, Rational.Half, source);

    /// <summary>digamma(z) = log z - 1/(2z) - sum B_2k / (2k z^2k).</summary>
    public Result<TermSum> Digamma(TermSum z, Expr source) => DigammaWith(z, MinusHalf, source);

    /// <summary>H(x) = digamma(x) + 1/x + eulergamma.</summary>
    public Result<TermSum> Harmonic(TermSum x, Expr source) =>
        from digamma in DigammaWith(x, Rational.Half, source)
        from sum in Ring.Add(digamma, TermSum.Of(Euler))
        select sum;

    private Result<TermSum> Stirling(TermSum z, Coefficient shift, Expr source) =>
        from diverging in TendsToInfinity(z, source)
        from log in Functions.Log(z)
        from shifted in Ring.Add(z, TermSum.Of(shift))
        from leading in Ring.Multiply(shifted, log)
        from series in Asymptotic(StirlingSeries()).AtInverse(z, Functions, Ring)
        from sum in Ring.Sum([leading, Ring.Negate(z), TermSum.Of(HalfLogOfTwoPi), series])
        select sum;

    private Result<TermSum> DigammaWith(TermSum z, Coefficient first, Expr source) =>
        from diverging in TendsToInfinity(z, source)
        from log in Functions.Log(z)
        from series in Asymptotic(DigammaSeries(first)).AtInverse(z, Functions, Ring)
        from sum in Ring.Add(log, series)
        select sum;

    /// <summary>
    /// For positive arguments what either series leaves out is at most its first term left out (DLMF 5.11(ii)); every
    /// other coefficient is zero.
    /// </summary>
    private static PowerSeries Asymptotic(IEnumerable<Coefficient> coefficients) => new(coefficients, (tail, j, size) =>
        tail.Of(coefficients.ElementAt(j)) + tail.Of(coefficients.ElementAt(j + 1)) * size);

    /// <summary>0, B_2/(1*2), 0, B_4/(3*4), 0, ...: an asymptotic series, right up to the first power left out.</summary>
    private static IEnumerable<Coefficient> StirlingSeries()
    {
        yield return 0;
        for (var j = 1; ; j++) yield return j % 2 == 0 ? 0 : Bernoulli.Number(j + 1) / Rational.Of(j * (j + 1), 1);
    }

    private static IEnumerable<Coefficient> DigammaSeries(Coefficient first)
    {
        yield return 0;
        yield return first;
        for (var j = 2; ; j++) yield return j % 2 != 0 ? 0 : -Bernoulli.Number(j) / j;
    }

    private Result<bool> TendsToInfinity(TermSum z, Expr source) => z.Terms switch
    {
        [var leading, ..] =>
            from order in GrowthOrder.CompareToOne(leading.Growth, Ring.Assumptions)
            from sign in GrowthOrder.SignOf(leading.Coefficient, Ring.Assumptions)
            from valid in order > 0 && sign > 0 ? Result.Ok(true) : OutOfReach(sign, order, source)
            select valid,
        _ when z.IsExact => OutOfReach(0, 0, source),
        _ => ExpansionRefusals.Cancels(source, Ring.Count),
    };

    private static Reason OutOfReach(int sign, int order, Expr source) => order > 0 && sign < 0
        ? ExpansionRefusals.ThroughPoles(source)
        : ExpansionRefusals.BoundedArgument(source);
}
