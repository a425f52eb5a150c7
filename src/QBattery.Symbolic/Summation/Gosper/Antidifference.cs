using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>G with G(k+1) - G(k) = t(k).</summary>
/// <param name="G">The antidifference.</param>
/// <param name="Ratio">G/t, where that is rational.</param>
/// <param name="Poles">Factors that contain k and at whose zeros G may have a pole.</param>
/// <param name="Leading">A factor free of k at whose zeros G may have one.</param>
internal sealed record Antidifference(Expr G, Expr? Ratio, Seq<Pole> Poles, Fraction Leading)
{
    /// <summary>
    /// By Gosper's algorithm, and for rational terms with simple poles by harmonic numbers, which are shorter than what
    /// poles far apart would give.
    /// </summary>
    /// <param name="term">t.</param>
    /// <param name="index">k.</param>
    /// <param name="known">What is assumed.</param>
    /// <param name="most">Factors that differ by larger shifts are not brought together.</param>
    public static Result<Antidifference> Of(Expr term, string index, Assumptions known, int most = GosperForm.Far) =>
        Telescoper.Of(term, index, null, 0, known, GosperForm.Near) is Result<Telescoper?>.Ok({ } near)
            ? Gosper(term, index, near, known)
        : HarmonicSum.Of(term, index, known) is { IsOk: true } harmonic ? harmonic
        : Telescoper.Of(term, index, null, 0, known, most).Then(found => found is { } telescoper
            ? Gosper(term, index, telescoper, known)
            : None(term, index));

    /// <summary>The refusal: Gosper's algorithm is a decision procedure, for the term; a sum may have special limits.</summary>
    public static Reason None(Expr term, string index) => SumRefusals.NoDifference(term, index);

    private static Result<Antidifference> Gosper(Expr term, string index, Telescoper telescoper, Assumptions known)
    {
        var ratio = telescoper.R / telescoper.Coefficients[0];
        return from own in Falling.Split(term, index, known)
               from poles in Pole.Of(ratio, term, index, known)
               select new Antidifference(own.Kept * (ratio * own.Others).ToExpr(known), ratio.ToExpr(known), poles, telescoper.Coefficients[0]);
    }
}
