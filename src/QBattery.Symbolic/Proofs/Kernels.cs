using System.Numerics;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Algebra.Signs;

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

    /// <summary>The root of an atom, or the atom itself.</summary>
    public static Expr Root(Atom atom, BigInteger degree) => degree.IsOne
        ? atom.ToExpr()
        : Build.Power(atom.ToExpr(), Build.Number(Rational.Of(1, degree)));

    /// <summary>The quotient; null where something other than the kernels occurs.</summary>
    public Quotient? Of(Expr expr) =>
        IndexOf(kernel => kernel == expr) is { } index ? new(PlainPolynomial.Variable(All.Count, index), One)
        : OfRoot(expr) ?? expr switch
        {
            Expr.Number(var value) => new(PlainPolynomial.Of(All.Count, value), One),
            Expr.Sum(var terms) => Fold(terms, Add),
            Expr.Product(var factors) => Fold(factors, Multiply),
            Expr.Power(var b, Expr.Number(var e)) when e.TryToInt(out var n) && Math.Abs(n) <= MaxPower => Of(b)
                is { } inner ? Power(inner, n) : null,
            Expr.Power(var b, Expr.Sum(var exponents)) => Fold(exponents.Map(e => Build.Power(b, e)), Multiply),
            Expr.Power(var b, Expr.Product([Expr.Number(var c), .. var rest])) when c != Rational.One && c.TryToInt(out var n)
                && Math.Abs(n) <= MaxPower => Of(Build.Power(b, Build.Product(rest))) is { } inner ? Power(inner, n) : null,
            Expr.Symbol or Expr.Constant or Expr.Power or Expr.Apply => null,
        };

    /// <summary>A power of a kernel that is a root of the same.</summary>
    private Quotient? OfRoot(Expr expr)
    {
        var (b, exponent) = expr is Expr.Power(var own, Expr.Number(var e)) ? (own, e) : (expr, Rational.One);
        return expr is Expr.Number ? null
            : IndexOf(kernel => kernel is Expr.Power(var radicand, Expr.Number(var unit)) && radicand == b
                && (exponent / unit).TryToInt(out var n) && Math.Abs(n) <= MaxPower) is { } index
                && All[index] is Expr.Power(_, Expr.Number(var root))
                ? Power(new(PlainPolynomial.Variable(All.Count, index), One), (int)(exponent / root).Numerator)
                : null;
    }

    private int? IndexOf(Predicate<Expr> test)
    {
        for (var i = 0; i < All.Count; i++)
            if (test(All[i])) return i;
        return null;
    }

    private PlainPolynomial One => PlainPolynomial.Of(All.Count, 1);

    private Quotient? Fold(Seq<Expr> parts, Func<Quotient, Quotient, Quotient> combine)
    {
        var quotients = parts.Select(Of).ToList();
        return quotients.Contains(null) ? null : quotients.Aggregate((a, b) => combine(a!, b!));
    }

    private static Quotient Multiply(Quotient a, Quotient b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    private static Quotient Add(Quotient a, Quotient b) => a.Denominator.IsSame(b.Denominator)
        ? new(a.Numerator + b.Numerator, a.Denominator)
        : new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    private static Quotient Power(Quotient x, int n) => n >= 0
        ? new(x.Numerator.Pow(n), x.Denominator.Pow(n))
        : new(x.Denominator.Pow(-n), x.Numerator.Pow(-n));
}
