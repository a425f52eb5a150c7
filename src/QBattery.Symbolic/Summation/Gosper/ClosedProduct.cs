using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>A product of a rational function of an index over all integers of a range, in closed form.</summary>
/// <param name="Value">The product.</param>
/// <param name="Antiquotient">h with h(j+1)/h(j) the factor; the product is h(upper+1)/h(lower).</param>
internal sealed record ClosedProduct(Expr Value, Expr Antiquotient)
{
    /// <summary>The product, its certificate checked by the normal form.</summary>
    /// <returns>The closed form, or why not: a factor that is not linear in the index.</returns>
    public static Result<ClosedProduct> Of(Expr factor, string index, Expr lower, Expr upper, Assumptions known)
    {
        var next = Build.Symbol(index) + Build.One;
        return from form in NormalForm.Of(factor, known)
               from h in GammaProduct.Of(Ratio.Of(form, 1), index, 1, known)
               from proof in NormalForm.Of(h.Substitute(index, next) / h - factor, known)
               from sound in proof.IsZero ? true
                   : Result.Fail<bool>(SumRefusals.RejectedProduct)
               from end in Factorials.At(h, index, upper + Build.One, known)
               from start in Factorials.At(h, index, lower, known)
               from value in NormalForm.Of(end / start, known)
               select new ClosedProduct(value.ToExpr(known), NormalForm.Simplify(h, known));
    }
}
