using QBattery.Symbolic.Asymptotics.Bounds;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Core;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>
/// The ring operations on expansions. They fail only where the assumptions do not decide an order of growth.
/// </summary>
internal abstract record Arithmetic
{
    private Arithmetic() { }

    /// <summary>What is known of the parameters.</summary>
    public abstract Assumptions Assumptions { get; init; }

    /// <summary>The number of leading terms to keep.</summary>
    public abstract int Count { get; init; }

    /// <summary>Expansions whose remainders are known by their order.</summary>
    public sealed record Plain(Assumptions Assumptions, int Count) : Arithmetic
    {
        /// <inheritdoc/>
        public override Assumptions Assumptions { get; init; } = Assumptions;

        /// <inheritdoc/>
        public override int Count { get; init; } = Count;
    }

    /// <summary>Expansions whose remainders have bounds from some N on; of known order where no bound is found.</summary>
    /// <param name="Tail">The sizes from that N on, for all values of the parameters.</param>
    /// <param name="Count">The number of leading terms to keep.</param>
    public sealed record Bounded(Tail Tail, int Count) : Arithmetic
    {
        /// <inheritdoc/>
        public override Assumptions Assumptions { get; init; } = Tail.Assumptions;

        /// <inheritdoc/>
        public override int Count { get; init; } = Count;
    }

    /// <summary>The sum.</summary>
    public Result<TermSum> Add(TermSum a, TermSum b) =>
        a.IsZero ? b : b.IsZero ? a :
        from terms in Merge(a.Terms, b.Terms)
        from remainder in Add(a.Remainder, b.Remainder)
        from kept in Absorb(terms, remainder)
        select Truncate(kept);

    /// <summary>The sum of several expansions, added in pairs so that each term is merged only a few times.</summary>
    public Result<TermSum> Sum(ReadOnlySpan<TermSum> expansions)
    {
        if (expansions.Length == 0) return TermSum.Zero;
        if (expansions.Length == 1) return expansions[0];
        var (left, right) = (Sum(expansions[..(expansions.Length / 2)]), Sum(expansions[(expansions.Length / 2)..]));
        return from a in left from b in right from sum in Add(a, b) select sum;
    }

    /// <summary>The product with one term, which changes no order.</summary>
    public TermSum Scale(GrowthTerm factor, TermSum a) => factor.Coefficient.IsZero ? TermSum.Zero : factor.IsOne ? a : new(
        TermProducts.Of(factor, a.Terms), a.Remainder.Order is { } order ? LeftOfScaled(factor, a.Remainder, order) : a.Remainder);

    /// <summary>The negative.</summary>
    public TermSum Negate(TermSum a) => Scale(new(Rational.MinusOne, Growth.One), a);

    /// <summary>The product.</summary>
    public Result<TermSum> Multiply(TermSum a, TermSum b)
    {
        if (a.IsZero || b.IsZero) return TermSum.Zero;
        if (a is { Terms: [var left], IsExact: true }) return Truncate(Scale(left, b));
        if (b is { Terms: [var right], IsExact: true }) return Truncate(Scale(right, a));
        return PurePowers.Multiply(a, b, this) is { } product ? product : MultiplyTerms(a, b);
    }

    /// <summary>The product as the sum of products with each term.</summary>
    private Result<TermSum> MultiplyTerms(TermSum a, TermSum b)
    {
        var kept = Truncate(a);
        var products = kept.Terms.Select(term => Scale(term, b)).ToList();
        if (kept.Remainder.Order is { } order)
            products.Add(Scale(new(Coefficient.One, order), OfOrder(b, tail => tail.Of(kept.Remainder, order))));
        return Sum(products.ToArray());
    }

    /// <summary>The leading terms that are to be kept; the first one dropped is the order of what is left out.</summary>
    public TermSum Truncate(TermSum a) => Truncate(a, Count);

    /// <summary>The first so many terms.</summary>
    public TermSum Truncate(TermSum a, int count) => a.Terms.Count <= count
        ? a
        : new(a.Terms.Slice(0, count), LeftFrom(a.Terms, count, a.Remainder, a.Terms[count].Growth));

    /// <summary>All that is left of an expansion when only its order is kept; the function is multiplied by something bounded.</summary>
    internal TermSum OfOrder(TermSum a, Func<Tail, Magnitude> factor) =>
        (a.Terms is [var leading, ..] ? leading.Growth : a.Remainder.Order) is { } order
            ? new([], Left(order, tail => factor(tail) * tail.Of(a.Terms, a.Remainder, order)))
            : TermSum.Zero;

    /// <summary>What is left out: of an order of growth and, among bounded expansions, of a size.</summary>
    internal Omitted Left(Growth order, Func<Tail, Magnitude> size) => this switch
    {
        Plain => new Omitted.BigO(order),
        Bounded(var tail, _) => Omitted.Of(order, size(tail), tail.From),
    };

    // Functions that make closures stand alone, for a closure costs its memory even where it is not reached.
    private Omitted LeftOfScaled(GrowthTerm factor, Omitted remainder, Growth order) =>
        Left(factor.Growth * order, tail => tail.Of(factor.Coefficient) * tail.Of(remainder, order));

    private Omitted LeftFrom(Seq<GrowthTerm> terms, int first, Omitted remainder, Growth order) =>
        Left(order, tail => tail.Of(terms.Skip(first), remainder, order));

    /// <summary>The sum of two remainders, of the order of the larger.</summary>
    private Result<Omitted> Add(Omitted a, Omitted b)
    {
        if (a.Order is not { } x) return b;
        if (b.Order is not { } y) return a;
        return GrowthOrder.Compare(x, y, Assumptions).Select(order => LeftOfSum(a, b, order >= 0 ? x : y));
    }

    private Omitted LeftOfSum(Omitted a, Omitted b, Growth larger) =>
        Left(larger, tail => tail.Of(a, larger) + tail.Of(b, larger));

    /// <summary>Terms that do not outgrow the remainder are part of it.</summary>
    private Result<TermSum> Absorb(Seq<GrowthTerm> terms, Omitted remainder)
    {
        if (remainder.Order is not { } order) return new TermSum(terms, remainder);
        var kept = terms.Count;
        for (; kept > 0; kept--)
        {
            var comparison = GrowthOrder.Compare(terms[kept - 1].Growth, order, Assumptions);
            if (comparison is Result<int>.Fail(var reason)) return reason;
            if (comparison.OrThrow() > 0) break;
        }
        return new TermSum(terms.Slice(0, kept), kept == terms.Count ? remainder : LeftFrom(terms, kept, remainder, order));
    }

    private Result<Seq<GrowthTerm>> Merge(Seq<GrowthTerm> a, Seq<GrowthTerm> b)
    {
        var rule = new ByGrowth(Assumptions);
        return SortedMerge.Of(a, b, rule) is { } merged ? merged : rule.Undecided!;
    }

    /// <summary>Coefficients of the same growth add; growths descend as far as the assumptions compare them.</summary>
    private sealed class ByGrowth(Assumptions assumptions) : IMergeRule<GrowthTerm>
    {
        /// <summary>Why two growths were not compared.</summary>
        public Reason? Undecided { get; private set; }

        public bool TryCompare(GrowthTerm left, GrowthTerm right, out int order)
        {
            var compared = GrowthOrder.Compare(left.Growth, right.Growth, assumptions);
            if (compared is Result<int>.Fail(var reason)) Undecided = reason;
            return compared.TryGet(out order);
        }

        public bool TryAdd(GrowthTerm left, GrowthTerm right, out GrowthTerm sum)
        {
            sum = left with { Coefficient = left.Coefficient + right.Coefficient };
            return !sum.Coefficient.IsZero;
        }
    }
}
