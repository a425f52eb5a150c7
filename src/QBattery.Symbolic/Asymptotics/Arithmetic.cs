using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>The ring operations on expansions. They fail only where the assumptions do not decide an order of growth.</summary>
/// <param name="Assumptions">What is known of the parameters.</param>
/// <param name="Count">The number of leading terms to keep.</param>
public sealed record Arithmetic(Assumptions Assumptions, int Count)
{
    /// <summary>The sum.</summary>
    public Result<Expansion> Add(Expansion a, Expansion b) =>
        a.IsZero ? b : b.IsZero ? a :
        from terms in Merge(a.Terms, b.Terms)
        from remainder in Slower(a.Remainder, b.Remainder)
        from kept in Absorb(terms, remainder)
        select kept.Truncate(Count);

    /// <summary>The sum of several expansions, added in pairs so that each term is merged only a few times.</summary>
    public Result<Expansion> Sum(ReadOnlySpan<Expansion> expansions)
    {
        if (expansions.Length == 0) return Expansion.Zero;
        if (expansions.Length == 1) return expansions[0];
        var (left, right) = (Sum(expansions[..(expansions.Length / 2)]), Sum(expansions[(expansions.Length / 2)..]));
        return from a in left from b in right from sum in Add(a, b) select sum;
    }

    /// <summary>The product with one term, which changes no order.</summary>
    public static Expansion Scale(Term factor, Expansion a) => factor.Coefficient.IsZero ? Expansion.Zero : factor.IsOne ? a : new(
        TermProducts.Of(factor, a.Terms),
        a.Remainder switch
        {
            Remainder.Exact exact => exact,
            Remainder.BigO(var growth) => new Remainder.BigO(factor.Growth * growth),
        });

    /// <summary>The negative.</summary>
    public static Expansion Negate(Expansion a) => Scale(new(Rational.MinusOne, Growth.One), a);

    /// <summary>The product.</summary>
    public Result<Expansion> Multiply(Expansion a, Expansion b)
    {
        if (a.IsZero || b.IsZero) return Expansion.Zero;
        if (a is { Terms: [var left], IsExact: true }) return Scale(left, b).Truncate(Count);
        if (b is { Terms: [var right], IsExact: true }) return Scale(right, a).Truncate(Count);
        if (PurePowers.Multiply(a, b, Count) is { } product) return product;
        var products = a.Terms.Take(Count).Select(term => Scale(term, b)).ToList();
        if (a.Terms.Count > Count) products.Add(TimesOrder(b, a.Terms[Count].Growth));
        else if (a.Remainder is Remainder.BigO(var growth)) products.Add(TimesOrder(b, growth));
        return Sum(products.ToArray());
    }

    /// <summary>All that is known of O(growth) times an expansion.</summary>
    private static Expansion TimesOrder(Expansion a, Growth growth) => (a.Terms, a.Remainder) switch
    {
        ([var leading, ..], _) => Expansion.OfOrder(growth * leading.Growth),
        (_, Remainder.BigO(var own)) => Expansion.OfOrder(growth * own),
        _ => Expansion.Zero,
    };

    /// <summary>The larger of two remainders.</summary>
    private Result<Remainder> Slower(Remainder a, Remainder b) => (a, b) switch
    {
        (Remainder.Exact, _) => b,
        (_, Remainder.Exact) => a,
        (Remainder.BigO(var x), Remainder.BigO(var y)) =>
            GrowthOrder.Compare(x, y, Assumptions).Select(order => order >= 0 ? a : b),
        _ => throw new ArgumentException("an unknown kind of remainder"),
    };

    /// <summary>Terms that do not outgrow the remainder are part of it.</summary>
    private Result<Expansion> Absorb(Seq<Term> terms, Remainder remainder)
    {
        if (remainder is not Remainder.BigO(var growth)) return new Expansion(terms, remainder);
        var kept = terms.Count;
        for (; kept > 0; kept--)
        {
            var comparison = GrowthOrder.Compare(terms[kept - 1].Growth, growth, Assumptions);
            if (comparison is Result<int>.Fail(var reason)) return reason;
            if (comparison.Value > 0) break;
        }
        return new Expansion(terms.Slice(0, kept), remainder);
    }

    private Result<Seq<Term>> Merge(Seq<Term> a, Seq<Term> b)
    {
        var merged = new List<Term>(a.Count + b.Count);
        var (i, j) = (0, 0);
        while (i < a.Count && j < b.Count)
        {
            var comparison = GrowthOrder.Compare(a[i].Growth, b[j].Growth, Assumptions);
            if (comparison is Result<int>.Fail(var reason)) return reason;
            var order = comparison.Value;
            if (order > 0) merged.Add(a[i++]);
            else if (order < 0) merged.Add(b[j++]);
            else AddNonZero(merged, a[i++], b[j++]);
        }
        merged.AddRange(a.Span[i..]);
        merged.AddRange(b.Span[j..]);
        return merged.ToSeq();
    }

    private static void AddNonZero(List<Term> terms, Term a, Term b)
    {
        var sum = a.Coefficient + b.Coefficient;
        if (!sum.IsZero) terms.Add(a with { Coefficient = sum });
    }
}
