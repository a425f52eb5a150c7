using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using static QBattery.Symbolic.Expressions.Expr;

namespace QBattery.Symbolic.Summation;

/// <summary>Quotients of factorials as binomials, for reading.</summary>
public static class Binomials
{
    /// <summary>n!/(k! (n-k)!) as binomial(n, k), wherever it occurs in a product.</summary>
    public static Expr Tidy(Expr expr) => expr switch
    {
        Sum(var terms) => Build.Sum(terms.Select(Tidy)),
        Product(var factors) => OfProduct(factors),
        _ => expr,
    };

    private static Expr OfProduct(Seq<Expr> factors)
    {
        var powers = factors.Select(Build.SplitPower).Where(IsFactorial)
            .ToDictionary(f => ((Apply)f.Base).Arguments[0], f => (int)((Number)f.Exponent).Value.Numerator);
        var product = Build.Product(factors.Where(f => !IsFactorial(Build.SplitPower(f))).Select(Tidy));
        while (Match(powers) is var (n, k, rest, sign) && sign != 0)
        {
            product *= Build.Power(Build.Binomial(n, k), Build.Number(sign));
            foreach (var (argument, power) in new[] { (n, sign), (k, -sign), (rest, -sign) })
                powers[argument] = powers.GetValueOrDefault(argument) - power;
        }
        while (Complement(powers) is { } pair)
        {
            product *= Build.Binomial(pair.Sum, pair.K) / Factorial(pair.Sum);
            foreach (var argument in new[] { pair.K, pair.Other }) powers[argument]++;
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
}
