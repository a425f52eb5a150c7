using QBattery.Symbolic.Core;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>A fast path for expansions in rational powers of the variable alone, where no order is ever open.</summary>
internal static class PurePowers
{
    /// <summary>The product with at most so many terms, or null where another growth than a power occurs.</summary>
    public static Expansion? Multiply(Expansion a, Expansion b, int count)
    {
        if (Powers(a) is not [var leadingA, ..] powersA || Powers(b) is not [var leadingB, ..] powersB) return null;
        if (IsOther(a.Remainder) || IsOther(b.Remainder)) return null;
        var last = Larger(Plus(RemainderPower(a), leadingB), Plus(RemainderPower(b), leadingA));
        var products = new Dictionary<Rational, Coefficient>();
        for (var i = 0; i < powersA.Count; i++)
            for (var j = 0; j < powersB.Count && !(powersA[i] + powersB[j] <= last); j++)
                products[powersA[i] + powersB[j]] = products.GetValueOrDefault(powersA[i] + powersB[j])
                    + a.Terms[i].Coefficient * b.Terms[j].Coefficient;
        var terms = products.Where(p => !p.Value.IsZero).OrderByDescending(p => p.Key)
            .Select(p => new Term(p.Value, Growth.OfPower(p.Key))).ToSeq();
        return new Expansion(terms, Remainder(last)).Truncate(count);
    }

    /// <summary>The exponents of all terms, or none where another growth occurs.</summary>
    private static Seq<Rational> Powers(Expansion a)
    {
        var powers = a.Terms.Select(t => t.Growth.AsPower).ToSeq();
        return powers.Contains(null) ? [] : powers.Select(p => p!.Value).ToSeq();
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
