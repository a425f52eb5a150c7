using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// binomial(a, b) with a = -1, -2, ... is (-1)^b binomial(b-a-1, b), zero for b below 0: its factorials have a pole over a
/// pole there, whose limit along an index is another number.
/// </summary>
internal static class UpperNegation
{
    /// <summary>At most so many terms at either end are taken out of a range.</summary>
    private const int MaxTerms = 12;

    /// <summary>Binomials of higher degree stay.</summary>
    private const int MaxPolynomial = 60;

    /// <summary>A term, as it is written, at a value of one of its symbols, in factorials.</summary>
    public static Result<Expr> At(Expr term, string symbol, Expr value, Assumptions known) =>
        term.Substitute(symbol, value) is var at && Of(at, known) is var positive && positive == at
            ? Factorials.At(Factorials.Signs(Factorials.Only(term)), symbol, value, known)
            : Factorials.Settled(Factorials.Signs(Factorials.Only(positive)), known);

    /// <summary>With upper entries that are proved to be negative integers negated.</summary>
    public static Expr Of(Expr expr, Assumptions known) => expr.MapChildren(child => Of(child, known)) switch
    {
        Apply(Function.Binomial, [var a, var b]) when IsNegative(a, known) && Conventions.IsInteger(b, known) =>
            IsNegative(b, known) ? Build.Zero
            : Conventions.IsNatural(b, known) ? Build.Power(-Build.One, b)
                * Build.Binomial(NormalForm.Simplify(b - a - Build.One, known), b)
            : Build.Binomial(a, b),
        var other => other,
    };

    /// <summary>
    /// With binomials whose lower entry is a small number, and whose upper one may be negative at an end of a range, as
    /// polynomials.
    /// </summary>
    public static Expr Opened(Expr expr, string index, SummationRange range, Assumptions known) =>
        expr.MapChildren(child => Opened(child, index, range, known)) switch
        {
            Apply(Function.Binomial, [var a, Number({ IsInteger: true } b)]) when a.Contains(Build.Symbol(index))
                && b.TryToInt(out var count) && count is >= 0 and <= MaxPolynomial && MayBeNegative(a, index, range, known) =>
                Build.Product(Enumerable.Range(0, count).Select(i => (a - Build.Number(i)) / Build.Number(i + 1))),
            var other => other,
        };

    private static bool MayBeNegative(Expr upper, string index, SummationRange range, Assumptions known) =>
        new[] { range.From, range.To }.Select(end => upper.Substitute(index, end))
            .Any(own => Conventions.IsInteger(own, known) && !Conventions.IsNatural(own, known));

    private static bool IsNegative(Expr a, Assumptions known) =>
        Conventions.IsInteger(a, known) && Conventions.IsNatural(-a - Build.One, known);

    /// <summary>A range without the few indices at its ends at which an upper entry is negative.</summary>
    public static SummationRange Trimmed(Expr term, string index, SummationRange range, Assumptions known) => term.Descendants
        .OfType<Apply>().Where(own => own is { Function: Function.Binomial, Arguments: [_, not Number] }).Select(own => own.Arguments[0])
        .Where(a => a.Contains(Build.Symbol(index)) && Conventions.IsInteger(a.Substitute(index, Build.Zero), known))
        .Aggregate(range, (rest, a) => NotNegative(a, index, rest, known));

    private static SummationRange NotNegative(Expr upper, string index, SummationRange range, Assumptions known)
    {
        var k = Build.Symbol(index);
        return SummationRange.Distance(upper, upper.Substitute(index, k + Build.One), known) switch
        {
            1 when NormalForm.Simplify(k - upper, known) is var zero && IsFew(range.From, zero) => range with { From = zero },
            -1 when NormalForm.Simplify(k + upper, known) is var zero && IsFew(zero, range.To) => range with { To = zero },
            _ => range,
        };

        bool IsFew(Expr from, Expr to) => SummationRange.Distance(from, to, known) is > 0 and <= MaxTerms;
    }
}
