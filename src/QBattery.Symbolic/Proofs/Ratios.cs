using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Proofs;

/// <summary>By what the functions in a difference are multiplied when an integer grows by one.</summary>
internal static class Ratios
{
    private const int Most = 3;

    /// <summary>Ratios that are no longer than a quotient of polynomials, other than 1.</summary>
    public static IEnumerable<Expr> Of(Claim claim, string name) => claim.Difference.Descendants
        .Where(part => part is Expr.Power or Expr.Apply && part.Contains(Build.Symbol(name)))
        .Select(part => NormalForm.Simplify(part.Substitute(name, Build.Symbol(name) + Build.One) / part, claim.For))
        .Where(ratio => ratio != Build.One && !ratio.Has(part => part is Expr.Apply
            || (part is Expr.Power(_, var e) && e.Contains(Build.Symbol(name)))))
        .Distinct().Take(Most);
}
