using QBattery.Symbolic.Asymptotics.Bounds;

namespace QBattery.Symbolic.Asymptotics.Expansions;

/// <summary>
/// Where the first two terms left out, a and b, have opposite signs and all others together are at most |b|, the error
/// lies between 0 and a as long as |b| and the others do not exceed |a|: then |a| itself is a bound.
/// </summary>
internal static class Envelope
{
    /// <summary>An exact bound of more parts than this is harder to read than a number.</summary>
    private const int MaxParts = 32;

    /// <summary>The expansion with the smaller bound where this applies, else with the bound that its remainder has.</summary>
    public static TermSum Sharpened(Expanding found, Tail tail) =>
        found.Whole.Terms.Skip(found.Order).Take(2).ToList() is [var a, var b] && IsEnveloped(a, b, found, tail)
            ? found.Expansion with { Remainder = Omitted.Of(a.Growth, Abs(a.Coefficient, tail), tail.From) }
            : found.Expansion;

    private static bool IsEnveloped(GrowthTerm a, GrowthTerm b, Expanding found, Tail tail)
    {
        if (!a.Coefficient.IsConstant || !b.Coefficient.IsConstant || !AreOpposite(a, b, tail)) return false;
        var others = tail.Of(found.Whole.Terms.Skip(found.Order + 2), found.Whole.Remainder, b.Growth).Uniform;
        var both = (tail.Of(b.Coefficient).Uniform + others) * tail.Of(b.Growth / a.Growth);
        return others <= tail.LeastOf(b.Coefficient) && both <= tail.LeastOf(a.Coefficient);
    }

    private static Magnitude Abs(Coefficient a, Tail tail)
    {
        var exact = (a.SignUnder(tail.Assumptions) == Sign.Negative ? -a : a).ToExpr(tail.Assumptions);
        return tail.Of(a) with { Exact = exact.Descendants.Take(MaxParts + 1).Count() <= MaxParts ? exact : null };
    }

    private static bool AreOpposite(GrowthTerm a, GrowthTerm b, Tail tail) =>
        a.Coefficient.SignUnder(tail.Assumptions).Times(b.Coefficient.SignUnder(tail.Assumptions)) == Sign.Negative;
}
