using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Gosper;
using QBattery.Symbolic.Summation.Petkovsek;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Zeilberger;

/// <summary>Solutions of a_1(v) S(v+1) + a_0(v) S(v) = e(v), matched at a first value.</summary>
internal static class FirstOrder
{
    /// <summary>
    /// S = h (S(start)/h(start) + sum of e(i)/(a_1(i) h(i+1)) for i from start to v-1), with h the solution for e = 0.
    /// </summary>
    public static Result<Expr> Solve(
        Fraction a0, Fraction a1, Fraction right, string variable, int start, Expr first, Assumptions known) =>
        from h in GammaProduct.Of(Ratio.Of(-a0, 1) * Ratio.Of(a1, -1), variable, start, known)
        from atStart in Factorials.At(h, variable, Build.Number(start), known)
        let next = h.Substitute(variable, Build.Symbol(variable) + Build.One)
        from solution in NormalForm.Of(next, known)
        from sum in Sum(right / (a1 * solution), variable, start, known)
        from value in NormalForm.Of(h * (first / atStart + sum), known)
        select value.ToExpr(known);

    /// <summary>The sum from start to v-1 of a fraction, each of its hypergeometric parts summed on its own.</summary>
    private static Result<Expr> Sum(Fraction gains, string variable, int start, Assumptions known) => gains.IsZero
        ? Build.Zero
        : Result.All(RightSide.Terms(gains, variable, known).Select(part => Part(part, variable, start, known)))
            .Select(parts => Build.Sum(parts));

    private static Result<Expr> Part(Expr part, string variable, int start, Assumptions known) =>
        from found in Antidifference.Of(part, variable, known)
        from lower in Factorials.At(found.G, variable, Build.Number(start), known)
        select found.G - lower;
}
