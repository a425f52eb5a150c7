using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;

namespace QBattery.Symbolic.Summation;

/// <summary>
/// sum over j of a_j t(v+j, k) = G(v, k+1) - G(v, k) with G = R t: creative telescoping, and for a single a_0 Gosper's
/// indefinite summation.
/// </summary>
/// <param name="Coefficients">The a_j, free of the index, without common factor.</param>
/// <param name="R">The certificate.</param>
public sealed record Telescoper(Seq<Fraction> Coefficients, Fraction R)
{
    /// <summary>
    /// The telescoper of an order for a term, null where there is none, or why the term has no shift quotient.
    /// </summary>
    /// <param name="term">A term in factorials.</param>
    /// <param name="index">The index k.</param>
    /// <param name="variable">The variable v; not needed for order 0.</param>
    /// <param name="order">The largest shift j.</param>
    /// <param name="known">What is assumed.</param>
    public static Result<Telescoper?> Of(Expr term, string index, string? variable, int order, Assumptions known) =>
        from step in ShiftQuotient.Of(term, index, 1, known)
        from shifts in Result.All(Enumerable.Range(1, order).Select(j => ShiftQuotient.Of(term, variable!, j, known)))
        from ring in RingFor([step, .. shifts], variable is null ? [index] : [variable, index])
        select Of(ring, ring.Factors(step), [.. shifts.Select(ring.Factors)]);

    private static Result<Ring> RingFor(Seq<Ratio> ratios, Seq<string> top)
    {
        var forms = ratios.SelectMany(ratio => ratio.Parts).Select(part => part.Part).ToSeq();
        return forms.All(form => top.All(name => ShiftQuotient.IsRationalIn(form, name)))
            ? Ring.For(forms, top)
            : new Reason.NotCovered("the term", $"its quotients are not rational in {string.Join(" and ", top)}");
    }

    /// <summary>
    /// With sigma_j/s the quotients t(v+j)/t(v) over a common denominator, the sum of the a_j t(v+j) is t/s times a
    /// polynomial; Gosper's form of t/s gives the key equation.
    /// </summary>
    private static Telescoper? Of(Ring ring, Seq<(Nested Factor, int Power)> step,
        Seq<Seq<(Nested Factor, int Power)>> shifts)
    {
        var index = ring.Index;
        var common = CommonDenominator.Of(shifts);
        var numerators = shifts.Prepend([]).Select(shift => CommonDenominator.Numerator(shift, common)).ToSeq();
        var form = GosperForm.Of([.. step, .. common,
            .. common.Select(f => (Univariate.Shift(f.Factor, index, 1), -f.Power))], index);
        var (alpha, beta) = (Univariate.Product(form.A), Univariate.Shift(Univariate.Product(form.B), index, -1));
        var c = Univariate.Product(form.C);
        return KeyEquation.Solve(alpha, beta, numerators.Select(n => c * n).ToSeq(), index) is var (x, a)
            && !a[^1].IsZero
            ? Assemble(ring, x * beta, [.. form.C, .. common], a)
            : null;
    }

    /// <summary>R = beta x/(C s).</summary>
    private static Telescoper Assemble(Ring ring, Nested numerator, Seq<(Nested Factor, int Power)> denominator,
        Seq<Nested> a)
    {
        var factors = denominator.SelectMany(f => Enumerable.Repeat(f.Factor, f.Power)).ToList();
        var remaining = new List<Nested>();
        foreach (var factor in factors)
            if (NestedDivision.Divide(numerator, factor) is { } quotient) numerator = quotient;
            else remaining.Add(factor);
        var sign = a[^1].LeadingNumber.Sign;
        return new(
            a.Select(own => Fraction.Of(ring.ToPolynomial(own.Scale(sign)))).ToSeq(),
            ring.ToFraction(numerator.Scale(sign), remaining));
    }
}
