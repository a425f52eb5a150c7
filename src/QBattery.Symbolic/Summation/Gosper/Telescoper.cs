using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Gosper;

/// <summary>
/// sum over j of a_j t(v+j, k) = G(v, k+1) - G(v, k) with G = R t: creative telescoping, and for a single a_0 Gosper's
/// indefinite summation.
/// </summary>
/// <param name="Coefficients">The a_j, free of the index, without common factor.</param>
/// <param name="R">The certificate.</param>
internal sealed record Telescoper(Seq<Fraction> Coefficients, Fraction R)
{
    /// <summary>
    /// The telescoper of an order for a term; null where it is proved that there is none. Why the term has no shift
    /// quotient, or why the question was not decided.
    /// </summary>
    /// <param name="term">A term in factorials.</param>
    /// <param name="index">The index k.</param>
    /// <param name="variable">The variable v; not needed for order 0.</param>
    /// <param name="order">The largest shift j.</param>
    /// <param name="known">What is assumed.</param>
    /// <param name="most">Factors that differ by larger shifts are not brought together.</param>
    public static Result<Telescoper?> Of(Expr term, string index, string? variable, int order, Assumptions known,
        int most = GosperForm.Far) =>
        from step in ShiftQuotient.Of(term, index, 1, known)
        from shifts in Result.All(Enumerable.Range(1, order).Select(j => ShiftQuotient.Of(term, variable!, j, known)))
        from ring in RingFor([step, .. shifts], variable is null ? [index] : [variable, index])
        from found in Of(ring, ring.Factors(step), [.. shifts.Select(ring.Factors)], most)
        select found;

    /// <summary>Whether factors that are far apart were left out with near ones alone.</summary>
    public static bool HasFarFactors(Expr term, string index, string? variable, int order, Assumptions known) => (
        from step in ShiftQuotient.Of(term, index, 1, known)
        from shifts in Result.All(Enumerable.Range(1, order).Select(j => ShiftQuotient.Of(term, variable!, j, known)))
        from ring in RingFor([step, .. shifts], variable is null ? [index] : [variable, index])
        select Form(ring, ring.Factors(step), CommonDenominator.Of([.. shifts.Select(ring.Factors)]), GosperForm.Near)
            .Missing is not null).Else(_ => false);

    private static Result<Ring> RingFor(Seq<Ratio> ratios, Seq<string> top)
    {
        var forms = ratios.SelectMany(ratio => ratio.Parts).Select(part => part.Part).ToSeq();
        return forms.All(form => top.All(name => ShiftQuotient.IsRationalIn(form, name)))
            ? Ring.For(forms, top)
            : SumRefusals.NotRational(top);
    }

    /// <summary>
    /// First with the factors that are near alone, whose solutions are solutions all the same and mostly exist.
    /// </summary>
    private static Result<Telescoper?> Of(Ring ring, Seq<(Nested Factor, int Power)> step,
        Seq<Seq<(Nested Factor, int Power)>> shifts, int most) =>
        Within(ring, step, shifts, GosperForm.Near) is var near && most <= GosperForm.Near || near is Result<Telescoper?>.Ok
            ? near
            : Within(ring, step, shifts, most);

    /// <summary>
    /// With sigma_j/s the quotients t(v+j)/t(v) over a common denominator, the sum of the a_j t(v+j) is t/s times a
    /// polynomial; Gosper's form of t/s gives the key equation.
    /// </summary>
    private static Result<Telescoper?> Within(Ring ring, Seq<(Nested Factor, int Power)> step,
        Seq<Seq<(Nested Factor, int Power)>> shifts, int most)
    {
        var index = ring.Index;
        var common = CommonDenominator.Of(shifts);
        var numerators = shifts.Prepend([]).Select(shift => CommonDenominator.Numerator(shift, common)).ToSeq();
        var form = Form(ring, step, common, most);
        var (alpha, beta) = (Univariate.Product(form.A), Univariate.Shift(Univariate.Product(form.B), index, -1));
        var c = Univariate.Product(form.C);
        return new KeyEquation(alpha, beta, numerators.Select(n => c * n).ToSeq(), index).Solve() switch
        {
            KeySolution.Found(var x, var a) when !a[^1].IsZero => Assemble(ring, x * beta, [.. form.C, .. common], a),
            KeySolution.Undecided(var why) => SumRefusals.GosperNotFinished(why),
            KeySolution.Found or KeySolution.None =>
                form.Missing is { } missing ? SumRefusals.GosperNotFinished(missing) : Result.Ok<Telescoper?>(null),
        };
    }

    /// <summary>Gosper's form of t/s.</summary>
    private static GosperForm Form(Ring ring, Seq<(Nested Factor, int Power)> step,
        Seq<(Nested Factor, int Power)> common, int most) => GosperForm.Of(
            [.. step, .. common, .. common.Select(f => (Univariate.Shift(f.Factor, ring.Index, 1), -f.Power))],
            ring.Index, most);

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
