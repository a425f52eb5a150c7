using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Expressions;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Quotients of factorials as binomials, for reading.</summary>
internal static class Binomials
{
    /// <summary>
    /// n!/(k! (n-k)!) as binomial(n, k), wherever it occurs in a product, and its rational multiples that are neighbours
    /// as those.
    /// </summary>
    /// <param name="expr">The expression.</param>
    /// <param name="known">Lower entries are better integers, as far as it says so.</param>
    public static Expr Tidy(Expr expr, Assumptions known) => expr switch
    {
        Sum(var terms) => Build.Sum(terms.Select(term => Tidy(term, known))),
        Product(var factors) => Integral(Neighbour(OfProduct(factors, known)), known),
        _ => expr,
    };

    /// <summary>binomial(n, n-k) for binomial(n, k) where only n-k is seen to be an integer.</summary>
    private static Expr Integral(Expr product, Assumptions known) =>
        Build.Product(Build.Factors(product).Select(factor => factor switch
        {
            Apply(Function.Binomial, [var n, var k]) when NormalForm.Simplify(n - k, known) is var rest
                && !Conventions.IsInteger(k, known) && Conventions.IsInteger(rest, known) => Build.Binomial(n, rest),
            _ => factor,
        }));

    /// <summary>
    /// The shortest of binomial(n+i, k+j) with i, j in -1, 0, 1 of which a product is a constant multiple of the rest.
    /// </summary>
    private static Expr Neighbour(Expr product) => Nearest(product) is var nearest && nearest == product ? product
        : Neighbour(nearest);

    private static Expr Nearest(Expr product) => Build.Factors(product)
        .OfType<Apply>().Where(factor => factor.Function == Function.Binomial)
        .SelectMany(own => Neighbours(own.Arguments[0], own.Arguments[1])
            .Where(other => other.Quotient != Build.Zero && other.Quotient != Build.Undefined)
            .Select(other => (Factor: NormalForm.Simplify(product / own * other.Quotient, Assumptions.None), other.Binomial))
            .Where(other => Divisors(other.Factor).IsSubsetOf(Divisors(NormalForm.Simplify(product / own, Assumptions.None))))
            .Select(other => other.Factor * other.Binomial))
        .Prepend(product).MinBy(form => form.Descendants.Count())!;

    /// <summary>What a form divides by; a neighbour that divides by something else has a pole of its own.</summary>
    private static HashSet<Polynomial> Divisors(Expr form) => NormalForm.Of(form, Assumptions.None).Match(
        own => own.Denominator.Select(f => f.Factor).Concat(own.Numerator.Terms.SelectMany(t => t.Monomial.Powers)
            .Where(p => p.Exponent.Sign < 0).Select(p => Polynomial.Of(p.Atom, Rational.One))).ToHashSet(), _ => []);

    /// <summary>The binomials next to one, and by which factor that exceeds them.</summary>
    private static IEnumerable<(Expr Binomial, Expr Quotient)> Neighbours(Expr n, Expr k)
    {
        var (one, rest) = (Build.One, n - k);
        return
        [
            Next(one, one, (k + one) / (n + one)), Next(one, Build.Zero, (rest + one) / (n + one)),
            Next(Build.Zero, one, (k + one) / rest), Next(Build.Zero, -one, (rest + one) / k),
            Next(-one, -one, n / k), Next(-one, Build.Zero, n / rest),
        ];

        (Expr, Expr) Next(Expr up, Expr low, Expr quotient) => (Build.Binomial(
            NormalForm.Simplify(n + up, Assumptions.None), NormalForm.Simplify(k + low, Assumptions.None)), quotient);
    }

    private static Expr OfProduct(Seq<Expr> factors, Assumptions known)
    {
        var powers = factors.Select(Build.SplitPower).Where(IsFactorial)
            .ToDictionary(f => ((Apply)f.Base).Arguments[0], f => (int)((Number)f.Exponent).Value.Numerator);
        var product = Build.Product(factors.Where(f => !IsFactorial(Build.SplitPower(f))).Select(factor => Tidy(factor, known)));
        while ((Match(powers) is { Sign: not 0 } found ? found : Fixed(powers)) is var (n, k, rest, sign) && sign != 0)
        {
            product *= Build.Power(Build.Binomial(n, k), Build.Number(sign));
            if (n is Number) product *= Build.Power(Factorials.Factorial(n), Build.Number(-sign));
            foreach (var (argument, power) in n is Number ? [] : new[] { (n, sign) })
                powers[argument] = powers.GetValueOrDefault(argument) - power;
            foreach (var argument in new[] { k, rest }) powers[argument] = powers.GetValueOrDefault(argument) + sign;
        }
        while (Complement(powers) is { } pair)
        {
            product *= Build.Binomial(pair.Sum, pair.K) / Factorial(pair.Sum);
            foreach (var argument in new[] { pair.K, pair.Other }) powers[argument]++;
        }
        while (FarBelow(powers) is { } drop)
        {
            product *= Factorials.Factorial(drop.Steps) * Build.Binomial(drop.N, drop.Steps);
            (powers[drop.N], powers[drop.Low]) = (powers[drop.N] - 1, powers[drop.Low] + 1);
        }
        return product
            * Build.Product(powers.Select(p => Build.Power(Factorials.Factorial(p.Key), Build.Number(p.Value))));
    }

    /// <summary>Two factorials below the line whose arguments add up to a number m: 1/(k! (m-k)!) = binomial(m, k)/m!.</summary>
    private static (Expr Sum, Expr K, Expr Other)? Complement(Dictionary<Expr, int> powers) => (
        from k in powers.Where(p => p.Value < 0).OrderBy(p => p.Key, Ordering.Canonical)
        from rest in powers.Where(p => p.Value < 0 && p.Key != k.Key)
        let sum = NormalForm.Simplify(k.Key + rest.Key, Assumptions.None)
        where sum is Number({ IsInteger: true, Sign: >= 0 })
        select ((Expr, Expr, Expr)?)(sum, k.Key, rest.Key)).FirstOrDefault();

    /// <summary>n!/(n-m)! for a number m: it is m! binomial(n, m), which has a value also for n &lt; m.</summary>
    private static (Expr N, Expr Low, Expr Steps)? FarBelow(Dictionary<Expr, int> powers) => (
        from n in powers.Where(p => p.Value > 0).OrderBy(p => p.Key, Ordering.Canonical)
        from rest in powers.Where(p => p.Value < 0)
        let steps = NormalForm.Simplify(n.Key - rest.Key, Assumptions.None)
        where steps is Number({ IsInteger: true, Sign: > 0 })
        select ((Expr, Expr, Expr)?)(n.Key, rest.Key, steps)).FirstOrDefault();

    private static Expr Factorial(Expr x) => Build.Apply(Function.Factorial, x);

    private static bool IsFactorial((Expr Base, Expr Exponent) f) =>
        f is { Base: Apply(Function.Factorial, _), Exponent: Number({ IsInteger: true } e) } && e.TryToInt(out _);

    /// <summary>
    /// n with a factorial above the line and k with n-k below it, or the other way round; sign 0 for none.
    /// </summary>
    private static (Expr N, Expr K, Expr Difference, int Sign) Match(Dictionary<Expr, int> powers) => (
        from n in powers.Where(p => p.Value != 0).OrderByDescending(p => Math.Abs(p.Value))
        let sign = Math.Sign(n.Value)
        from k in powers.Where(p => p.Value * sign < 0 && p.Key != n.Key).OrderBy(p => p.Key, Ordering.Canonical)
        let rest = NormalForm.Simplify(n.Key - k.Key, Assumptions.None)
        where rest == k.Key ? k.Value * sign <= -2 : powers.GetValueOrDefault(rest) * sign < 0
        select (n.Key, k.Key, rest, sign)).FirstOrDefault((Build.Zero, Build.Zero, Build.Zero, 0));

    /// <summary>1/(k! (n-k)!) for a number n: it is binomial(n, k)/n!.</summary>
    private static (Expr N, Expr K, Expr Difference, int Sign) Fixed(Dictionary<Expr, int> powers) => (
        from k in powers.Where(p => p.Value < 0).OrderBy(p => p.Key, Ordering.Canonical)
        from rest in powers.Where(p => p.Value < 0 && p.Key != k.Key)
        let n = NormalForm.Simplify(k.Key + rest.Key, Assumptions.None)
        where n is Number({ IsInteger: true, Sign: >= 0 })
        select (n, k.Key, rest.Key, 1)).FirstOrDefault((Build.Zero, Build.Zero, Build.Zero, 0));
}
