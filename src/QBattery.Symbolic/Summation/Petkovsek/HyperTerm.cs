using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Gosper;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>A sequence with y(v+1)/y(v) = z A(v)/B(v) * C(v+1)/C(v), for each conjugate of z.</summary>
/// <param name="A">A.</param>
/// <param name="B">B.</param>
/// <param name="Root">z.</param>
/// <param name="C">C by its parts with 1, w, ..., where z = w/l.</param>
internal sealed record HyperTerm(Nested A, Nested B, AlgebraicRoot Root, Seq<Nested> C)
{
    /// <summary>
    /// The sequences as expressions, one for each conjugate; none where z is not real or not quadratic, or where A or B
    /// has a factor that is not linear.
    /// </summary>
    public Result<Seq<Expr>> ToExprs(Ring ring, string variable, int least, Assumptions known) =>
        from roots in Roots(ring, known)
        from terms in Result.All(roots.Select(w => ToExpr(w, ring, variable, least, known)))
        select terms;

    private Result<Expr> ToExpr(Expr w, Ring ring, string variable, int least, Assumptions known)
    {
        var (z, v) = (NormalForm.Simplify(w / Written(Root.Scale, ring), known), Build.Symbol(variable));
        var c = Build.Sum(C.Select((part, s) => Written(part, ring) * Build.Power(w, Build.Number(s))));
        return from ratio in Root.Degree == 1 ? NormalForm.Of(z, known) : Fraction.One
               from product in GammaProduct.Of(Ratio.Of(ratio, 1) * Quotient(ring), variable, least, known)
               select Root.Degree == 1 ? c * product : Build.Power(z, v) * c * product;
    }

    private Ratio Quotient(Ring ring) =>
        Ratio.Of(Fraction.Of(ring.ToPolynomial(A)), 1) * Ratio.Of(Fraction.Of(ring.ToPolynomial(B)), -1);

    /// <summary>The values of w.</summary>
    private Result<Seq<Expr>> Roots(Ring ring, Assumptions known) => Root.Relation switch
    {
        [var only] => Result.Ok<Seq<Expr>>([Written(only, ring)]),
        [var constant, var linear] => Conjugates(Written(linear, ring), Written(constant, ring), known),
        _ => SumRefusals.CubicRoot,
    };

    /// <summary>The roots of w^2 = linear w + constant.</summary>
    private static Result<Seq<Expr>> Conjugates(Expr linear, Expr constant, Assumptions known)
    {
        var (four, half) = (Build.Number(4), Build.Number(Rational.Half));
        var discriminant = NormalForm.Simplify(Build.Power(linear, Build.Number(2)) + four * constant, known);
        return SignTest.Of(discriminant, known) == Sign.Positive
            ? Result.Ok<Seq<Expr>>([half * (linear + Build.Sqrt(discriminant)),
                half * (linear - Build.Sqrt(discriminant))])
            : SumRefusals.OpenSquareRoot(discriminant);
    }

    private static Expr Written(Nested p, Ring ring) => Fraction.Of(ring.ToPolynomial(p)).ToExpr();
}
