using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// From an identity for the terms to one for the sum. The identity is summed over those k at which its certificate has
/// no pole; the few terms outside, and those by which the limits move with the variable, are added one by one.
/// </summary>
/// <param name="Term">The term, in factorials.</param>
/// <param name="Index">Its index.</param>
/// <param name="Variable">What the recurrence runs over; null for none.</param>
/// <param name="Range">The range of the sum.</param>
/// <param name="Known">What is assumed, the least value of the variable included.</param>
internal sealed record Edges(Expr Term, string Index, string? Variable, SummationRange Range, Assumptions Known)
{
    /// <summary>No more terms are added one by one at either end.</summary>
    private const int MaxTerms = 12;

    /// <summary>The symbol of which a least value is assumed; null for none.</summary>
    public string? Running { get; init; } = Variable;

    /// <summary>The term as it is written, which tells upper entries of binomials.</summary>
    public Expr Written { get; init; } = Term;

    private Expr K => Build.Symbol(Index);

    /// <summary>
    /// The range without those k where G(k) or G(k+1) has a pole, or the term is not the quotient of its factorials; null
    /// where a pole cannot be kept out.
    /// </summary>
    public SummationRange? Inner(Seq<Pole> poles)
    {
        SummationRange? inner = UpperNegation.Trimmed(Written, Index, Range, Known);
        foreach (var pole in poles) inner = inner is { } range ? Avoid(range, pole) : null;
        return inner;
    }

    /// <summary>Whether a range is proved not to be reversed; an empty one may end just before it starts.</summary>
    public bool IsOrdered(SummationRange range) =>
        Conventions.IsNatural(range.To + Build.One - range.From, Known);

    /// <summary>Whether a range is proved to end before it starts, by more than an empty one does.</summary>
    public bool IsReversed(SummationRange range) => SignTest.Of(range.To + Build.One - range.From, Known) == Sign.Negative;

    /// <summary>
    /// sum over j of a_j S(v+j), from the ends of the telescoped range and the terms outside of it.
    /// </summary>
    public Result<Expr> Total(Seq<Expr> coefficients, Expr antidifference, SummationRange inner) =>
        from upper in At(antidifference, inner.To + Build.One)
        from lower in At(antidifference, inner.From)
        from outside in Result.All(coefficients.Select((a, j) => Outside(j, inner).Select(sum => a * sum)))
        select Build.Sum([upper, -lower, .. outside]);

    private Result<Expr> At(Expr expr, Expr value) => Factorials.At(expr, Index, value, Known);

    /// <summary>The terms of S(v+j) outside of the telescoped range; those missing from it with a minus sign.</summary>
    private Result<Expr> Outside(int shift, SummationRange inner)
    {
        var moved = Variable is null ? Range : new SummationRange(Moved(Range.From, shift), Moved(Range.To, shift));
        var term = Moved(Written, shift);
        return from below in Between(term, moved.From, inner.From)
               from above in Between(term, inner.To + Build.One, moved.To + Build.One)
               select below + above;
    }

    private Expr Moved(Expr expr, int shift) => Variable is null || shift == 0
        ? expr
        : expr.Substitute(Variable, Build.Symbol(Variable) + Build.Number(shift));

    /// <summary>The sum of the terms from one place to just before another, negative when that lies before.</summary>
    private Result<Expr> Between(Expr term, Expr from, Expr end) => SummationRange.Distance(from, end, Known) switch
    {
        { } count when Math.Abs(count) <= MaxTerms =>
            Result.All(Enumerable.Range(Math.Min(0, count), Math.Abs(count))
                .Select(i => UpperNegation.At(term, Index, from + Build.Number(i), Known)))
                .Select(terms => count < 0 ? -Build.Sum(terms) : Build.Sum(terms)),
        _ => SumRefusals.UnevenLimits,
    };

    /// <summary>The part of a range where k and k+1 are not zeros of a factor.</summary>
    private SummationRange? Avoid(SummationRange range, Pole pole)
    {
        var factor = pole.Factor;
        var slope = NormalForm.Simplify(factor.Substitute(Index, K + Build.One) - factor, Known);
        if (slope.Contains(K)) return HasNoZero(factor, range) ? range : null;
        var zero = NormalForm.Simplify(K - factor / slope, Known);
        return IsNeverInteger(zero) || IsBelow(zero, range.From) || IsBelow(range.To + Build.One, zero) ? range
            : SummationRange.Distance(range.From, zero, Known) is >= 0 and <= MaxTerms ? range with { From = zero + Build.One }
            : SummationRange.Distance(zero, range.To, Known) is >= -1 and <= MaxTerms
                ? range with { To = zero - Build.Number(2) }
            : ZerosOfTerm(zero) >= pole.Order ? range
            : null;
    }

    /// <summary>
    /// How often the term vanishes at a value of the index, by factorials of negative integers in its denominator: a
    /// pole of the certificate of no higher order leaves G finite, and the identity holds there by continuity in the
    /// index.
    /// </summary>
    private int ZerosOfTerm(Expr zero) => -Build.Factors(Term).Select(Build.SplitPower)
        .Where(f => f is { Base: Apply(Function.Factorial, _), Exponent: Number }
            && NormalForm.Of(((Apply)f.Base).Arguments[0].Substitute(Index, zero), Known)
                is Result<Fraction>.Ok({ AsNumber: { IsInteger: true, Sign: < 0 } }))
        .Sum(f => (int)((Number)f.Exponent).Value.Numerator);

    private bool IsBelow(Expr a, Expr b) => SignTest.Of(b - a, Known) == Sign.Positive;

    /// <summary>Half-integers and the like, for integer values of all symbols.</summary>
    private bool IsNeverInteger(Expr zero) => NormalForm.Of(zero, Known) is Result<Fraction>.Ok({ AsPolynomial: { } p })
        && p.Terms.All(t => t.Monomial.IsOne ? !t.Coefficient.IsInteger : t.Coefficient.IsInteger)
        && p.Terms.Any(t => t.Monomial.IsOne);

    private bool HasNoZero(Expr factor, SummationRange range)
    {
        var inside = Known.With(Index, new(Within(range), Integrality.Integer));
        return SignTest.Of(factor, inside) is Sign.Positive or Sign.Negative;
    }

    private static Interval Within(SummationRange range) =>
        new(range.From is Number(var low) ? new(low, true) : null, range.To is Number(var high) ? new(high + 1, true)
            : null);
}
