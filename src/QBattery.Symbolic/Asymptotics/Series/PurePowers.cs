using QBattery.Symbolic.Asymptotics.Bounds;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>A fast path for products of power series times one growth each, where no order is ever open.</summary>
internal static class PurePowers
{
    /// <summary>Products with more positions than this for each term are sparse.</summary>
    private const int MaxGaps = 64;

    /// <summary>The product, or null where an expansion is not of this kind.</summary>
    public static TermSum? Multiply(TermSum a, TermSum b, Arithmetic ring)
    {
        if (PowerGrid.Of(a.Terms) is not { } x || PowerGrid.Of(b.Terms) is not { } y) return null;
        if (!KnownTo(a, out var first) || !KnownTo(b, out var second)) return null;
        var unit = PowerGrid.CommonUnit(x, y);
        if (x.Scaled(unit) is not { } left || y.Scaled(unit) is not { } right) return null;
        var drop = Smaller(first, second);
        var longest = left[^1] + right[^1] + 1;
        var length = drop is { } end ? (int)Rational.Min(longest, (end / unit).Ceiling()).Numerator : longest;
        if (length > MaxGaps * (ring.Count + a.Terms.Count + b.Terms.Count)) return null;
        var growth = x.Base * y.Base;
        var terms = PowerGrid.Terms(Products(a.Terms, left, b.Terms, right, length), growth, unit);
        return ring.Truncate(new(terms, drop is { } lost ? Rest(a, b, lost, ring) : new Omitted.Exact()));
    }

    private static Coefficient[] Products(Seq<GrowthTerm> a, int[] left, Seq<GrowthTerm> b, int[] right, int length)
    {
        if (Dense.Of(a, left) is { } x && Dense.Of(b, right) is { } y && Dense.CommonScale(x, y) is { } scale)
            return new Dense(x.Factor * y.Factor, scale, DenseSeries.Multiply(x.Values, y.Values, length)).Coefficients();
        var products = new Coefficient[length];
        for (var i = 0; i < left.Length && left[i] < length; i++)
            for (var j = 0; j < right.Length && left[i] + right[j] < length; j++)
                products[left[i] + right[j]] += a[i].Coefficient * b[j].Coefficient;
        return products;
    }

    /// <summary>(A + E)(B + F) less the products that are kept: those not above the order, E (B + F) and A F.</summary>
    private static Omitted Rest(TermSum a, TermSum b, Rational drop, Arithmetic ring)
    {
        var (leadingA, leadingB) = (a.Terms[0].Growth, b.Terms[0].Growth);
        var order = (leadingA * leadingB).Shifted(-drop);
        return ring.Left(order, tail =>
        {
            var left = tail.Of(a.Remainder, order / leadingB) * tail.Of(b.Terms, b.Remainder, leadingB);
            var right = tail.Of(b.Remainder, order / leadingA) * tail.Of(a.Terms, new Omitted.Exact(), leadingA);
            return Low(a, b, -drop, tail).Aggregate(left + right, (sum, size) => sum + size);
        });
    }

    /// <summary>Sizes of the products of terms that are not above the order.</summary>
    private static IEnumerable<Magnitude> Low(TermSum a, TermSum b, Rational order, Tail tail)
    {
        var (sizesA, sizesB) = (Sizes(a, tail), Sizes(b, tail));
        return from x in sizesA
               from y in sizesB
               where x.Power + y.Power <= order
               select x.Size * y.Size * tail.Power(x.Power + y.Power - order);
    }

    /// <summary>Powers of the variable as seen from the first term, with the sizes of the coefficients.</summary>
    private static List<(Rational Power, Magnitude Size)> Sizes(TermSum a, Tail tail) =>
        [.. a.Terms.Select(t => (t.Growth.PowerOver(a.Terms[0].Growth)!.Value, tail.Of(t.Coefficient)))];

    /// <summary>By which power of the variable the remainder lies below the first term, null if nothing is left out.</summary>
    /// <returns>False if the remainder is of another kind.</returns>
    private static bool KnownTo(TermSum a, out Rational? drop)
    {
        drop = a.Remainder.Order is { } order ? a.Terms[0].Growth.PowerOver(order) : null;
        return a.IsExact || drop is not null;
    }

    private static Rational? Smaller(Rational? a, Rational? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        ({ } x, { } y) => Rational.Min(x, y),
    };
}
