using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>
/// The hypergeometric solutions of a_0(v) y(v) + ... + a_d(v) y(v+d) = 0, found by Petkovsek's algorithm.
/// </summary>
/// <param name="Terms">Solutions; with those not written they span all there are, as far as the scope says.</param>
/// <param name="Unwritten">Why a solution that exists is not among the terms; null for none.</param>
/// <param name="Scope">Over which field it is proved that there are no others.</param>
/// <param name="From">From this v on the solutions have neither poles nor zeros by vanishing coefficients.</param>
internal sealed record HypergeometricSolutions(Seq<Expr> Terms, Reason? Unwritten, Scope Scope, int From)
{
    /// <summary>The solutions.</summary>
    /// <param name="coefficients">a_0, ..., a_d: polynomials in v and parameters; first and last not zero.</param>
    /// <param name="variable">v.</param>
    /// <param name="least">The least v that matters.</param>
    /// <param name="assumptions">What is assumed of the parameters.</param>
    /// <returns>The solutions, or why the coefficients are no polynomials.</returns>
    public static Result<HypergeometricSolutions> Of(
        Seq<Expr> coefficients, string variable, int least, Assumptions assumptions) =>
        from forms in Result.All(coefficients.Select(a => NormalForm.Of(a, assumptions)))
        from polynomials in forms is [{ IsZero: false }, .., { IsZero: false }]
            && forms.All(form => IsPolynomial(form) && ShiftQuotient.IsRationalIn(form, variable))
            ? Result.Ok(forms)
            : SumRefusals.NoPolynomials(variable)
        let ring = Ring.For(polynomials, variable)
        select Of(ring, new(polynomials.Select(a => ring.Parts(a).Numerator).ToSeq(), ring.Index), variable, least,
            assumptions);

    /// <summary>The solutions, for coefficients in a ring.</summary>
    internal static HypergeometricSolutions Of(
        Ring ring, ShiftOperator given, string variable, int least, Assumptions known)
    {
        var content = given.Content;
        var own = given.DividedBy(content);
        var hyper = Petkovsek.Of(own);
        var first = new[]
        {
            least, Above(ring, content), Above(ring, own.Coefficients[0]),
            Above(ring, Univariate.Shift(own.Coefficients[^1], own.Variable, 1 - own.Order)),
        }.Max();
        var written = hyper.Terms.Select(term => term.ToExprs(ring, variable, first, known)).ToSeq();
        var scope = IsPlain(ring) ? hyper.Scope : Scope.Undecided;
        return new(written.SelectMany(term => term.Else(_ => [])).ToSeq(),
            written.OfType<Result<Seq<Expr>>.Fail>().FirstOrDefault()?.Reason, scope, first);

        int Above(Ring ring, Nested factor) =>
            Ranged.LastZero(Fraction.Of(ring.ToPolynomial(factor)), variable) + 1;
    }

    private static bool IsPolynomial(Fraction form) =>
        form.AsPolynomial?.Terms.All(t => t.Monomial.Powers.All(p => p.Exponent.Sign > 0)) ?? false;

    /// <summary>Roots and other kernels beside symbols are no free variables, as a proof needs them.</summary>
    private static bool IsPlain(Ring ring) => ring.Frame.Variables.All(v => v.Atom is Atom.Kernel(Expr.Symbol));
}
