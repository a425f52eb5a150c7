using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// Factorials (m+c-k)! with a number c above 0, whose reciprocal is zero for all k above m+c. The normal form would write
/// them as (m+c-k)...(m+1-k) (m-k)!, zero times a pole for every k from m+1 to m+c; they stay as they are.
/// </summary>
internal static class Falling
{
    /// <summary>A term as the product of such factorials and the normal form of the rest.</summary>
    public static Result<(Expr Kept, Fraction Others)> Split(Expr term, string index, Assumptions known)
    {
        var kept = Build.Factors(term).Where(factor => IsFalling(Build.SplitPower(factor).Base, index, known)).ToSeq();
        return NormalForm.Of(Build.Product(Build.Factors(term).Where(factor => !kept.Contains(factor))), known)
            .Select(rest => (Build.Product(kept), rest));
    }

    /// <summary>An expression in which such factorials of a symbol are symbols, and those by what they stand for.</summary>
    public static (Expr Hidden, IReadOnlyDictionary<string, Expr> Names) Hide(Expr expr, string? name, Assumptions known)
    {
        var all = name is null ? []
            : expr.Descendants.Where(own => IsFalling(own, name, known)).Distinct().ToSeq();
        var names = all.Index().ToDictionary(own => own.Item, own => $"falling{own.Index}");
        return (all.Count == 0 ? expr : Replaced(expr, names), names.ToDictionary(own => own.Value, own => own.Key));
    }

    private static Expr Replaced(Expr expr, Dictionary<Expr, string> names) => names.TryGetValue(expr, out var name)
        ? Build.Symbol(name)
        : expr.MapChildren(child => Replaced(child, names));

    private static bool IsFalling(Expr expr, string name, Assumptions known) =>
        expr is Apply(Function.Factorial, [var x]) && x.Contains(Build.Symbol(name))
        && SummationRange.Distance(x, x.Substitute(name, Build.Symbol(name) + Build.One), known) < 0
        && SummationRange.Distance(Build.Zero, AtOrigin(x), known) > 0;

    private static Expr AtOrigin(Expr x) => x.Substitute(x.Symbols.ToDictionary(name => name, _ => Build.Zero));
}
