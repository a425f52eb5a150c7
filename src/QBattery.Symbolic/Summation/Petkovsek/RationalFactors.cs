using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>The factors of a polynomial in one variable over Q(parameters), and what is known of them.</summary>
/// <param name="Parts">Factors that contain the variable, with exponents.</param>
/// <param name="Scope">Whether these are all factors, and over which field.</param>
internal sealed record RationalFactors(Seq<(Nested Factor, int Power)> Parts, Scope Scope)
{
    /// <summary>The factors.</summary>
    /// <param name="p">The polynomial, not zero.</param>
    /// <param name="variable">Its highest variable.</param>
    /// <param name="order">The degree of extension fields up to which factors must not split further.</param>
    public static RationalFactors Of(Nested p, int variable, int order)
    {
        var split = LinearFactors.Of(p, variable).Where(f => f.Factor.DegreeIn(variable) > 0).ToList();
        var linear = split.Where(f => f.Factor.DegreeIn(variable) == 1);
        var rest = split.Where(f => f.Factor.DegreeIn(variable) > 1).Select(f => Repeated(f.Factor, variable)).ToSeq();
        return new([.. linear, .. rest],
            rest.Select(f => Of(f.Factor, variable, order, Irreducibility.IsProved(f.Factor, variable)))
                .DefaultIfEmpty(Scope.Complex).Max());
    }

    /// <summary>
    /// An irreducible factor stays one over extensions whose degree has no divisor in common with its own.
    /// </summary>
    private static Scope Of(Nested factor, int variable, int order, bool isIrreducible) =>
        !isIrreducible ? Scope.Undecided
        : Enumerable.Range(2, order - 1).All(j => Integers.Gcd((ulong)j, (ulong)factor.DegreeIn(variable)) == 1)
            ? Scope.Complex
        : Scope.Rational;

    /// <summary>A polynomial as the power of its square-free part, where it is one.</summary>
    private static (Nested Factor, int Power) Repeated(Nested p, int variable)
    {
        var derivative = Nested.Of(variable, [.. p.CoefficientsIn(variable).Select((c, i) => c.Scale(i)).Skip(1)]);
        var simple = NestedDivision.Divide(p, NestedDivision.Gcd(p, derivative))!;
        var power = p.DegreeIn(variable) / simple.DegreeIn(variable);
        return NestedDivision.Divide(Univariate.Pow(simple, power), p) is { } unit && unit.DegreeIn(variable) == 0
            ? (simple, power)
            : (p, 1);
    }

    /// <summary>All products of factors, up to constants.</summary>
    public IEnumerable<Nested> Divisors => Parts.Aggregate(
        (IEnumerable<Nested>)[Nested.One],
        (all, f) => all.SelectMany(d => Enumerable.Range(0, f.Power + 1).Select(e => d * Univariate.Pow(f.Factor, e))));

    /// <summary>How many divisors there are.</summary>
    public double Count => Parts.Aggregate(1.0, (count, f) => count * (f.Power + 1));
}
