using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>sum over i of a_i(v) E^i with E y(v) = y(v+1); first and last coefficient are not zero.</summary>
/// <param name="Coefficients">The a_i, polynomials in v and parameters.</param>
/// <param name="Variable">The number of v in their ring, the highest.</param>
internal sealed record ShiftOperator(Seq<Nested> Coefficients, int Variable)
{
    /// <summary>The largest shift.</summary>
    public int Order => Coefficients.Count - 1;

    /// <summary>The factor that all coefficients share.</summary>
    public Nested Content => Coefficients.Aggregate(Nested.Zero, NestedDivision.Gcd);

    /// <summary>The operator without that factor.</summary>
    public ShiftOperator DividedBy(Nested common) =>
        this with { Coefficients = Coefficients.Select(a => NestedDivision.Divide(a, common)!).ToSeq() };

    /// <summary>
    /// (d E - n) times this operator: it takes to zero all that this one takes to multiples of a sequence e with
    /// e(v+1)/e(v) = n/d.
    /// </summary>
    public ShiftOperator Annihilating(Nested n, Nested d) => new(
        Enumerable.Range(0, Order + 2).Select(i =>
            d * (i > 0 ? Univariate.Shift(Coefficients[i - 1], Variable, 1) : Nested.Zero)
            - n * (i <= Order ? Coefficients[i] : Nested.Zero)).ToSeq(), Variable);

    /// <summary>
    /// The operator for C where y = C h and h(v+1)/h(v) = A/B: coefficients a_i A(v)...A(v+i-1) B(v+i)...B(v+d-1).
    /// </summary>
    public ShiftOperator Conjugated(Nested a, Nested b) => new(
        Coefficients.Select((own, i) => Enumerable.Range(0, Order).Aggregate(
            own, (product, j) => product * Univariate.Shift(j < i ? a : b, Variable, j))).ToSeq(), Variable);
}
