using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>
/// The products of one term with many. Most terms of an expansion are the first one times a rational number and a power
/// of the variable, and so are the products: the first one is multiplied out, the others follow from it.
/// </summary>
internal static class TermProducts
{
    /// <summary>factor * t for each t.</summary>
    public static Seq<GrowthTerm> Of(GrowthTerm factor, Seq<GrowthTerm> terms)
    {
        if (terms.Count == 0) return terms;
        var (first, product) = (terms[0], factor * terms[0]);
        return terms.Map(term => ReferenceEquals(term, first) ? product : new GrowthTerm(
            CoefficientOf(factor, term, first, product),
            term.Growth.PowerOver(first.Growth) is { } power ? product.Growth.Shifted(power) : factor.Growth * term.Growth));
    }

    private static Coefficient CoefficientOf(GrowthTerm factor, GrowthTerm term, GrowthTerm first, GrowthTerm product) =>
        factor.Coefficient.AsRational is null && term.Coefficient.AsRational is null
            && term.Coefficient.Over(first.Coefficient) is { } ratio
            ? ratio * product.Coefficient
            : factor.Coefficient * term.Coefficient;
}
