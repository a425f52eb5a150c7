using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>A fast path for expansions in rational powers of the variable alone, where no order is ever open.</summary>
internal static class PurePowers
{
    /// <summary>Products with more positions than this for each term are sparse.</summary>
    private const int MaxGaps = 64;

    /// <summary>The product with at most so many terms, or null where another growth than a power occurs.</summary>
    public static Expansion? Multiply(Expansion a, Expansion b, int count)
    {
        if (PowerGrid.Of(a.Terms) is not { } x || PowerGrid.Of(b.Terms) is not { } y) return null;
        if (IsOther(a.Remainder) || IsOther(b.Remainder)) return null;
        var last = Larger(Plus(RemainderPower(a), y.First), Plus(RemainderPower(b), x.First));
        var unit = x.Unit == y.Unit ? x.Unit : Rational.Gcd(x.Unit, y.Unit);
        if (x.Scaled(unit) is not { } left || y.Scaled(unit) is not { } right) return null;
        var first = x.First + y.First;
        var longest = left[^1] + right[^1] + 1;
        var length = last is { } end ? (int)Rational.Min(longest, ((first - end) / unit).Ceiling()).Numerator : longest;
        if (length > MaxGaps * (count + a.Terms.Count + b.Terms.Count)) return null;
        var terms = PowerGrid.Terms(Products(a.Terms, left, b.Terms, right, length), first, unit);
        return new Expansion(terms, Remainder(last)).Truncate(count);
    }

    private static Coefficient[] Products(Seq<Term> a, int[] left, Seq<Term> b, int[] right, int length)
    {
        if (DenseSeries.Of(a, left) is { } x && DenseSeries.Of(b, right) is { } y)
            return Array.ConvertAll(DenseSeries.Multiply(x, y, length), c => (Coefficient)c);
        var products = new Coefficient[length];
        for (var i = 0; i < left.Length && left[i] < length; i++)
            for (var j = 0; j < right.Length && left[i] + right[j] < length; j++)
                products[left[i] + right[j]] += a[i].Coefficient * b[j].Coefficient;
        return products;
    }

    private static bool IsOther(Remainder remainder) => remainder is Asymptotics.Remainder.BigO({ AsPower: null });

    private static Rational? RemainderPower(Expansion a) =>
        a.Remainder is Asymptotics.Remainder.BigO(var growth) ? growth.AsPower : null;

    private static Rational? Plus(Rational? power, Rational leading) => power is { } p ? p + leading : null;

    private static Rational? Larger(Rational? a, Rational? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        ({ } x, { } y) => Rational.Max(x, y),
    };

    private static Remainder Remainder(Rational? power) => power is { } p
        ? new Remainder.BigO(Growth.OfPower(p))
        : new Remainder.Exact();
}
