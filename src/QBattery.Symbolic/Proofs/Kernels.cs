namespace QBattery.Symbolic.Proofs;

/// <summary>
/// Expressions as quotients of plain polynomials in kernels, by their structure alone and without cancelling.
/// </summary>
/// <param name="All">The kernels, in the order of the variables.</param>
internal sealed record Kernels(Seq<Expr> All)
{
    /// <summary>Higher powers are not multiplied out.</summary>
    private const int MaxPower = 64;

    /// <summary>A numerator over a denominator.</summary>
    public sealed record Quotient(PlainPolynomial Numerator, PlainPolynomial Denominator);

    /// <summary>The quotient; null where something other than the kernels occurs.</summary>
    public Quotient? Of(Expr expr) =>
        All.Select((kernel, i) => kernel == expr ? i : -1).FirstOrDefault(i => i >= 0, -1) is >= 0 and var index
        ? new(PlainPolynomial.Variable(All.Count, index), One)
        : expr switch
        {
            Expr.Number(var value) => new(PlainPolynomial.Of(All.Count, value), One),
            Expr.Sum(var terms) => Fold(terms, Add),
            Expr.Product(var factors) => Fold(factors,
                (a, b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator)),
            Expr.Power(var b, Expr.Number(var e)) when e.TryToInt(out var n) && Math.Abs(n) <= MaxPower => Of(b)
                is { } inner ? Power(inner, n) : null,
            Expr.Symbol or Expr.Constant or Expr.Power or Expr.Apply => null,
        };

    private PlainPolynomial One => PlainPolynomial.Of(All.Count, 1);

    private Quotient? Fold(Seq<Expr> parts, Func<Quotient, Quotient, Quotient> combine)
    {
        var quotients = parts.Select(Of).ToList();
        return quotients.Contains(null) ? null : quotients.Aggregate((a, b) => combine(a!, b!));
    }

    private static Quotient Add(Quotient a, Quotient b) => a.Denominator.IsSame(b.Denominator)
        ? new(a.Numerator + b.Numerator, a.Denominator)
        : new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    private static Quotient Power(Quotient x, int n) => n >= 0
        ? new(x.Numerator.Pow(n), x.Denominator.Pow(n))
        : new(x.Denominator.Pow(-n), x.Numerator.Pow(-n));
}
