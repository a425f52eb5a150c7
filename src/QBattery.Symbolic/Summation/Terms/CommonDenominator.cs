using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Products of polynomials with exponents, over a common denominator that stays factored.</summary>
internal static class CommonDenominator
{
    /// <summary>
    /// The factors of the least common denominator of some products, as far as their factors show it.
    /// </summary>
    public static Seq<(Nested Factor, int Power)> Of(Seq<Seq<(Nested Factor, int Power)>> products)
    {
        var common = new List<(Nested Factor, int Power)>();
        foreach (var product in products) Merge(common,
            Collected(product.Where(f => f.Power < 0).Select(f => (f.Factor, -f.Power))));
        return common.ToSeq();
    }

    /// <summary>A product times the common denominator, a polynomial.</summary>
    public static Nested Numerator(Seq<(Nested Factor, int Power)> product, Seq<(Nested Factor, int Power)> common) =>
        product.Where(f => f.Power < 0).Aggregate(
            Univariate.Product([.. common, .. product.Where(f => f.Power > 0)]),
            (numerator, f) =>
                Enumerable.Repeat(f.Factor, -f.Power).Aggregate(numerator, (n, own) => NestedDivision.Divide(n, own)!));

    private static List<(Nested Factor, int Power)> Collected(IEnumerable<(Nested Factor, int Power)> factors)
    {
        var collected = new List<(Nested Factor, int Power)>();
        foreach (var (factor, power) in factors)
            if (Find(collected, factor) is >= 0 and var i) collected[i] = (collected[i].Factor,
                collected[i].Power + power);
            else collected.Add((factor, power));
        return collected;
    }

    private static void Merge(List<(Nested Factor, int Power)> common, List<(Nested Factor, int Power)> own)
    {
        foreach (var (factor, power) in own)
            if (Find(common, factor) is >= 0 and var i) common[i] = (common[i].Factor,
                Math.Max(common[i].Power, power));
            else common.Add((factor, power));
    }

    /// <summary>Where a factor stands, up to a number; -1 if nowhere.</summary>
    private static int Find(List<(Nested Factor, int Power)> factors, Nested factor) =>
        factors.FindIndex(f =>
            f.Factor.MainVariable == factor.MainVariable && Univariate.Quotient(f.Factor, factor) is not null);
}
