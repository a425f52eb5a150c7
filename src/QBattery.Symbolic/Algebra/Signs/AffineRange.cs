using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>
/// Polynomials linear in atoms that stand in one term each: their values fill an interval whose ends are sums of ends,
/// which decides the sign over the box of the atoms as well as any search does.
/// </summary>
internal static class AffineRange
{
    /// <summary>The values over the box of the symbols; null where a term is not a number times one symbol.</summary>
    public static Interval? Of(Polynomial polynomial, Assumptions assumptions)
    {
        var sum = new Interval(new(0, true), new(0, true));
        foreach (var (monomial, coefficient) in polynomial.Terms)
        {
            if (Of(monomial, coefficient, assumptions) is not { } range) return null;
            sum = new(Add(sum.Lower, range.Lower), Add(sum.Upper, range.Upper));
        }
        return sum;
    }

    private static Interval? Of(Monomial monomial, Rational coefficient, Assumptions assumptions) => monomial.Powers switch
    {
        [] => new(new(coefficient, true), new(coefficient, true)),
        [(Atom.Kernel(Expr.Symbol(var name)), { IsOne: true })] => Scale(assumptions.Of(name).Interval, coefficient),
        _ => null,
    };

    private static Interval Scale(Interval interval, Rational factor) => factor.Sign > 0
        ? new(Scale(interval.Lower, factor), Scale(interval.Upper, factor))
        : new(Scale(interval.Upper, factor), Scale(interval.Lower, factor));

    private static Endpoint? Scale(Endpoint? end, Rational factor) =>
        end is null ? null : new(end.Value * factor, end.Closed);

    private static Endpoint? Add(Endpoint? a, Endpoint? b) =>
        a is null || b is null ? null : new(a.Value + b.Value, a.Closed && b.Closed);
}
