using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Series;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Asymptotics.Expansions;

/// <summary>One pass over an expression at a fixed working order.</summary>
internal sealed record Expander(string Variable, Arithmetic Ring)
{
    /// <summary>Binomials with a whole lower argument up to this are polynomials.</summary>
    private const int MaxFalling = 64;

    /// <summary>Expansions that are taken as given; null for none.</summary>
    internal Func<Expr, TermSum?>? Given { get; init; }

    /// <summary>What is told of every expansion that is found.</summary>
    internal Action<Expr, TermSum>? Found { get; init; }

    private Elementary Functions { get; } = new(Ring, Variable);

    private GammaFunctions Gammas => new(Functions, Ring);

    private Expr N { get; } = Build.Symbol(Variable);

    /// <summary>The expansion of an expression, by recursion on its structure.</summary>
    public Result<TermSum> Of(Expr expr) =>
        Given?.Invoke(expr) is { } given ? given
        : Found is null ? Step(expr) : Step(expr).Select(found => Told(expr, found));

    private TermSum Told(Expr expr, TermSum found)
    {
        if (expr.Contains(N)) Found!(expr, found);
        return found;
    }

    /// <summary>The expansion from those of the parts.</summary>
    public Result<TermSum> Step(Expr expr) => !expr.Contains(N)
        ? Functions.Constant(expr).Select(TermSum.Of)
        : expr switch
        {
            Symbol => TermSum.Of(new GrowthTerm(Coefficient.One, Growth.OfPower(Coefficient.One))),
            Sum(var terms) => All(terms).Then(all => Ring.Sum(all.Span)),
            Product(var factors) => OfProduct(factors),
            Power(var b, var e) => OfPower(b, e),
            Apply(var function, var arguments) => OfFunction(function, arguments, expr),
            Number or Constant => throw new ArgumentException("a constant does not contain the variable"),
        };

    private Result<Seq<TermSum>> All(Seq<Expr> parts) => Result.All(parts, Of);

    private Result<TermSum> OfProduct(Seq<Expr> factors) => OnlyReciprocal(factors) is { } at
        ? from above in OfFactors(factors.Without(at))
          from below in Of(((Power)factors[at]).Base)
          from quotient in Functions.Divide(above, below)
          select quotient
        : OfFactors(factors);

    /// <summary>Where the only divisor stands; null if there is none or if there are several.</summary>
    private int? OnlyReciprocal(Seq<Expr> factors)
    {
        int? found = null;
        for (var i = 0; i < factors.Count; i++)
        {
            if (!IsReciprocal(factors[i])) continue;
            if (found is not null) return null;
            found = i;
        }
        return found;
    }

    private bool IsReciprocal(Expr factor) =>
        factor is Power(var b, Number(var e)) && e == Rational.MinusOne && b.Contains(N);

    private Result<TermSum> OfFactors(Seq<Expr> factors) => factors is [var only] ? Of(only) : All(factors).Then(Product);

    /// <summary>The product, short factors first.</summary>
    private Result<TermSum> Product(Seq<TermSum> factors) => factors.OrderBy(factor => factor.Terms.Count).Aggregate(
        Result.Ok(TermSum.One), (product, factor) => product.Then(known => Ring.Multiply(known, factor)));

    private Result<TermSum> OfPower(Expr b, Expr exponent)
    {
        if (b == Build.E) return Of(exponent).Then(Functions.Exp);
        if (!exponent.Contains(N))
            return from f in Of(b) from a in Functions.Constant(exponent) from power in Functions.Power(f, a) select power;
        return from f in Of(b)
               from sign in Functions.SignOf(f)
               from power in sign > 0 ? LogOfPower(b, f, exponent).Then(Functions.Exp)
                   : sign < 0 ? OfNegativePower(b, exponent)
                   : OfZeroPower(exponent)
               select power;
    }

    /// <summary>e log b. A logarithm in e may cancel log b exactly, which expansions would not see.</summary>
    private Result<TermSum> LogOfPower(Expr b, TermSum f, Expr exponent) => exponent.Has(part => part is Apply(Function.Log, _))
        ? Of(exponent * Build.Log(b))
        : from e in Of(exponent)
          from log in Functions.Log(f)
          from product in Ring.Multiply(e, log)
          select product;

    /// <summary>b^e for b below zero: only an exponent that stays even, or odd, has an expansion.</summary>
    private Result<TermSum> OfNegativePower(Expr b, Expr exponent) => Parity.Of(exponent, Ring.Assumptions) switch
    {
        Integrality.Even => Of(exponent * Build.Log(-b)).Then(Functions.Exp),
        Integrality.Odd => Of(exponent * Build.Log(-b)).Then(Functions.Exp).Select(Ring.Negate),
        Integrality.Integer or Integrality.Real => new Reason.Oscillates(Build.Power(b, exponent)),
    };

    /// <summary>0^e is 0 for positive e.</summary>
    private Result<TermSum> OfZeroPower(Expr exponent) =>
        from e in Of(exponent)
        from sign in Functions.SignOf(e)
        from zero in sign > 0 ? Result.Ok(TermSum.Zero) : new Reason.DivisionByZero("a power of zero")
        select zero;

    private Result<TermSum> OfFunction(Function function, Seq<Expr> arguments, Expr expr) => function switch
    {
        Function.Log => Of(arguments[0]).Then(Functions.Log),
        Function.Cos or Function.Sin => Of(arguments[0]).Then(f => Functions.Circular(function, f, expr)),
        Function.Gamma => Of(arguments[0]).Then(z => Gammas.LogGamma(z, expr)).Then(Functions.Exp),
        Function.LogGamma => Of(arguments[0]).Then(z => Gammas.LogGamma(z, expr)),
        Function.Factorial => Of(arguments[0]).Then(x => Gammas.LogFactorial(x, expr)).Then(Functions.Exp),
        Function.DoubleFactorial => DoubleFactorials.ByGamma(arguments[0], Ring.Assumptions) is { } gamma
            ? Of(gamma)
            : DoubleFactorials.Open(expr),
        Function.Binomial => OfBinomial(arguments[0], arguments[1], expr),
        Function.Harmonic => Of(arguments[0]).Then(x => Gammas.Harmonic(x, expr)),
        Function.Digamma => Of(arguments[0]).Then(z => Gammas.Digamma(z, expr)),
    };

    /// <summary>
    /// binomial(n, k) as a polynomial where k or n-k is a small number, else n!/(k! (n-k)!) with the factorials of
    /// growing arguments combined as logarithms.
    /// </summary>
    private Result<TermSum> OfBinomial(Expr n, Expr k, Expr expr)
    {
        if ((Falling(n, k) ?? Falling(n, n - k)) is { } polynomial) return Of(polynomial);
        var rest = n - k;
        Seq<(Expr Argument, int Exponent)> factorials = k == rest ? [(n, 1), (k, -2)] : [(n, 1), (k, -1), (rest, -1)];
        var growing = factorials.Where(f => f.Argument.Contains(N)).ToSeq();
        var constant = Build.Product(factorials.Except(growing)
            .Select(f => Build.Power(Build.Apply(Function.Factorial, f.Argument), Build.Number(f.Exponent))));
        return from logs in Result.All(growing, f => Of(f.Argument)
                   .Then(x => Gammas.LogFactorial(x, expr)).Select(log => Ring.Scale(new(f.Exponent, Growth.One), log)))
               from log in Ring.Sum(logs.Span)
               from function in Functions.Exp(log)
               from factor in Functions.Constant(constant)
               select Ring.Scale(new(factor, Growth.One), function);
    }

    /// <summary>n (n-1) ... (n-k+1) / k! for a small whole number k.</summary>
    private static Expr? Falling(Expr n, Expr k) =>
        k is Number(var value) && value.TryToInt(out var count) && count is >= 0 and <= MaxFalling
        ? Build.Product(Enumerable.Range(0, count).Select(i => (n - Build.Number(i)) / Build.Number(i + 1)))
        : null;
}
