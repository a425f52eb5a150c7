using System.Numerics;
using QBattery.Batteries.States;
using QBattery.Symbolic;

namespace QBattery.Batteries.States;

/// <summary>From which N on a condition on N alone holds.</summary>
internal static class Threshold
{
    /// <summary>Steps beyond the least N are doubled so often: of rational functions, and of others, whose proofs take longer.</summary>
    private const int Doublings = 80, FewDoublings = 12;

    /// <summary>So many proofs may fail before the search ends.</summary>
    private const int MaxFailures = 2;

    /// <summary>Below the threshold, so many N are looked at one by one.</summary>
    private const int OneByOne = 1000;

    /// <summary>
    /// The N from which on a condition is proved, failing just below; null where it speaks of other symbols or integers, is
    /// not proved from any N that is tried, or holds again further below.
    /// </summary>
    /// <param name="condition">The condition.</param>
    /// <param name="known">What is known of N and the other symbols; N has a least value.</param>
    public static BigInteger? Of(Condition condition, Assumptions known)
    {
        if (condition.Integers.Count > 0 || condition.Margins.Any(margin => margin.Quantity.Symbols.Any(IsOther))) return null;
        var from = Least(known);
        foreach (var margin in condition.Margins)
            if (Of(margin, known.With(Battery.CellsName, FromOn(from))) is { } later) from = later;
            else return null;
        return HoldsBelow(condition, from, known) ? null : from;
    }

    /// <summary>The integers from a number on.</summary>
    public static Domain FromOn(BigInteger from) => new(new(new(from, true), null), Integrality.Integer);

    /// <summary>The least N that is assumed possible.</summary>
    public static BigInteger Least(Assumptions known) =>
        known.With(Battery.CellsName, Domain.PositiveInteger).Of(Battery.CellsName) is var cells
            ? ResidueClass.Of(cells.Integrality).Next(cells.Interval.Integers.Lower!.Value.Numerator)
            : default;

    /// <summary>By doubling steps until a proof is found, and halving back.</summary>
    private static BigInteger? Of(Margin margin, Assumptions known)
    {
        var least = Least(known);
        if (IsProved(margin, least, known)) return least;
        var (low, failures) = (least, 0);
        foreach (var step in Enumerable.Range(0, IsRational(margin.Quantity) ? Doublings : FewDoublings).Select(i => BigInteger.One << i))
        {
            if (!HoldsAt(margin, least + step)) low = least + step;
            else if (IsProved(margin, least + step, known)) return Between(margin, low, least + step, known);
            else if (++failures > MaxFailures) return null;
        }
        return null;
    }

    /// <summary>The least proved N above one that is not; below it all those that hold one by one.</summary>
    private static BigInteger Between(Margin margin, BigInteger low, BigInteger high, Assumptions known)
    {
        while (high - low > 1)
            if ((low + high) / 2 is var middle && HoldsAt(margin, middle) && IsProved(margin, middle, known)) high = middle;
            else low = middle;
        while (high > Least(known) && Least(known) <= high - 1 && HoldsAt(margin, high - 1)) high -= 1;
        return high;
    }

    private static bool IsProved(Margin margin, BigInteger from, Assumptions known)
    {
        var domain = known.With(Battery.CellsName, FromOn(from));
        var claim = new Claim(Build.Zero, margin.Quantity, margin.Strict, domain);
        return SignTest.Of(margin.Quantity, domain) == Sign.Positive || Prove.BySigns(claim) is not null
            || (!IsRational(margin.Quantity) && Prove.IsDirect(claim));
    }

    private static bool HoldsBelow(Condition condition, BigInteger from, Assumptions known)
    {
        var cells = known.Of(Battery.CellsName);
        for (var n = Least(known); n < from && n < Least(known) + OneByOne; n++)
            if (cells.Contains(n) && condition.At(At(n)) != Truth.No) return true;
        return false;
    }

    private static bool HoldsAt(Margin margin, BigInteger n) => margin.At(At(n)) == Truth.Yes;

    private static Dictionary<string, Rational> At(BigInteger n) => new() { [Battery.CellsName] = n };

    private static bool IsOther(string name) => name != Battery.CellsName;

    private static bool IsRational(Expr quantity) => quantity.Descendants.All(part => part
        is Expr.Number or Expr.Symbol or Expr.Sum or Expr.Product or Expr.Power(_, Expr.Number({ IsInteger: true })));
}
