using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>A fast path for products of power series times one growth each, where no order is ever open.</summary>
internal static class PurePowers
{
    /// <summary>Products with more positions than this for each term are sparse.</summary>
    private const int MaxGaps = 64;

    /// <summary>The product with at most so many terms, or null where an expansion is not of this kind.</summary>
    public static Expansion? Multiply(Expansion a, Expansion b, int count)
    {
        if (PowerGrid.Of(a.Terms) is not { } x || PowerGrid.Of(b.Terms) is not { } y) return null;
        if (!KnownTo(a, out var first) || !KnownTo(b, out var second)) return null;
        var unit = x.Positions[^1] == 0 || x.Unit == y.Unit ? y.Unit : y.Positions[^1] == 0 ? x.Unit : Rational.Gcd(x.Unit, y.Unit);
        if (x.Scaled(unit) is not { } left || y.Scaled(unit) is not { } right) return null;
        var drop = Smaller(first, second);
        var longest = left[^1] + right[^1] + 1;
        var length = drop is { } end ? (int)Rational.Min(longest, (end / unit).Ceiling()).Numerator : longest;
        if (length > MaxGaps * (count + a.Terms.Count + b.Terms.Count)) return null;
        var growth = x.Base * y.Base;
        var terms = PowerGrid.Terms(Products(a.Terms, left, b.Terms, right, length), growth, unit);
        return new Expansion(terms, drop is { } lost ? new Remainder.BigO(growth.Shifted(-lost)) : new Remainder.Exact()).Truncate(count);
    }

    private static Coefficient[] Products(Seq<Term> a, int[] left, Seq<Term> b, int[] right, int length)
    {
        if (Dense.Of(a, left) is var (common, x) && Dense.Of(b, right) is var (other, y))
            return common * other is var factor && factor.IsOne
                ? Array.ConvertAll(DenseSeries.Multiply(x, y, length), c => (Coefficient)c)
                : Array.ConvertAll(DenseSeries.Multiply(x, y, length), c => c * factor);
        var products = new Coefficient[length];
        for (var i = 0; i < left.Length && left[i] < length; i++)
            for (var j = 0; j < right.Length && left[i] + right[j] < length; j++)
                products[left[i] + right[j]] += a[i].Coefficient * b[j].Coefficient;
        return products;
    }

    /// <summary>By which power of the variable the remainder lies below the first term, null if nothing is left out.</summary>
    /// <returns>False if the remainder is of another kind.</returns>
    private static bool KnownTo(Expansion a, out Rational? drop)
    {
        drop = a.Remainder is Remainder.BigO(var growth) ? a.Terms[0].Growth.PowerOver(growth) : null;
        return a.IsExact || drop is not null;
    }

    private static Rational? Smaller(Rational? a, Rational? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        ({ } x, { } y) => Rational.Min(x, y),
    };
}
