using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>A fast path for expansions in rational powers of the variable alone, where no order is ever open.</summary>
internal static class PurePowers
{
    /// <summary>The product, or null where another growth than a power occurs.</summary>
    public static Expansion? Multiply(Expansion a, Expansion b, Arithmetic ring)
    {
        if (Powers(a) is not [var leadingA, ..] powersA || Powers(b) is not [var leadingB, ..] powersB) return null;
        if (IsOther(a.Remainder) || IsOther(b.Remainder)) return null;
        var last = Larger(RemainderPower(a) + leadingB, RemainderPower(b) + leadingA);
        var products = new Dictionary<Rational, Coefficient>();
        for (var i = 0; i < powersA.Count; i++)
            for (var j = 0; j < powersB.Count && !(powersA[i] + powersB[j] <= last); j++)
                products[powersA[i] + powersB[j]] = products.GetValueOrDefault(powersA[i] + powersB[j])
                    + a.Terms[i].Coefficient * b.Terms[j].Coefficient;
        var terms = products.Where(p => !p.Value.IsZero).OrderByDescending(p => p.Key)
            .Select(p => new Term(p.Value, Growth.OfPower(p.Key))).ToSeq();
        return ring.Truncate(new(terms, last is { } power ? Rest(a, b, Growth.OfPower(power), ring) : new Remainder.Exact()));
    }

    /// <summary>(A + E)(B + F) less the products that are kept: those not above the order, E (B + F) and A F.</summary>
    private static Remainder Rest(Expansion a, Expansion b, Growth order, Arithmetic ring) => ring.Left(order, tail =>
    {
        var (leadingA, leadingB) = (a.Terms[0].Growth, b.Terms[0].Growth);
        var left = tail.Of(a.Remainder, order / leadingB) * tail.Of(b.Terms, b.Remainder, leadingB);
        var right = tail.Of(b.Remainder, order / leadingA) * tail.Of(a.Terms, new Remainder.Exact(), leadingA);
        return Low(a, b, order.AsPower!.Value, tail).Aggregate(left + right, (sum, size) => sum + size);
    });

    /// <summary>Sizes of the products of terms that are not above the order.</summary>
    private static IEnumerable<Magnitude> Low(Expansion a, Expansion b, Rational order, Tail tail)
    {
        var (sizesA, sizesB) = (Sizes(a, tail), Sizes(b, tail));
        return from x in sizesA
               from y in sizesB
               where x.Power + y.Power <= order
               select x.Size * y.Size * tail.Power(x.Power + y.Power - order);
    }

    private static List<(Rational Power, Magnitude Size)> Sizes(Expansion a, Tail tail) =>
        [.. a.Terms.Select(t => (t.Growth.AsPower!.Value, tail.Of(t.Coefficient)))];

    /// <summary>The exponents of all terms, or none where another growth occurs.</summary>
    private static Seq<Rational> Powers(Expansion a)
    {
        var powers = a.Terms.Select(t => t.Growth.AsPower).ToSeq();
        return powers.Contains(null) ? [] : powers.Select(p => p!.Value).ToSeq();
    }

    private static bool IsOther(Remainder remainder) => remainder.Order is { AsPower: null };

    private static Rational? RemainderPower(Expansion a) => a.Remainder.Order?.AsPower;

    private static Rational? Larger(Rational? a, Rational? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        ({ } x, { } y) => Rational.Max(x, y),
    };
}
