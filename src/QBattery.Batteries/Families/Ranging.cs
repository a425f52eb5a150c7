using System.Numerics;
using QBattery.Batteries.Findings;
using QBattery.Batteries.States;
using QBattery.Symbolic;

namespace QBattery.Batteries.Families;

/// <summary>The N at which the conditions of a subject hold.</summary>
internal static class Ranging
{
    /// <summary>So many N are looked at for one at which conditions hold that no leading term decides.</summary>
    private const int MaxTries = 400;

    /// <summary>
    /// Conditions on N alone become a least N, those that something be an integer a residue class; the others are kept.
    /// </summary>
    /// <returns>The range, or the conditions that leave no N.</returns>
    public static Result<StatedRange> Of(Subject subject)
    {
        var known = subject.Assumptions.With(Battery.CellsName, Domain.PositiveInteger);
        var needs = subject.Needs.Where(condition => condition.Under(subject.Assumptions) != Standing.Always).ToSeq();
        var whole = needs.SelectMany(condition => condition.Integers).Select(value => (Kind: Wholeness.Of(value, known), Value: value)).ToSeq();
        var open = needs.Where(condition => condition.Margins.Count > 0
            || condition.Integers.Any(value => whole.Any(w => w.Value == value && w.Kind is Wholeness.Open))).ToSeq();
        return from kind in Class(whole, known)
               let least = Least(open, known)
               from range in First(new(kind.Next(least.From), kind, least.Open), subject)
               select range;
    }

    /// <summary>
    /// The N from which on all conditions hold that hold from some N on, and the others. Those that hold again below are asked
    /// once more from the N on that the others leave.
    /// </summary>
    private static (BigInteger From, Seq<Condition> Open) Least(Seq<Condition> conditions, Assumptions known)
    {
        var (from, open) = Settled(conditions, Threshold.Least(known), known);
        return open.Count > 0 && from > Threshold.Least(known) ? Settled(open, from, known) : (from, open);
    }

    private static (BigInteger From, Seq<Condition> Open) Settled(Seq<Condition> conditions, BigInteger least, Assumptions known)
    {
        var narrowed = known.With(Battery.CellsName, Threshold.FromOn(least));
        var settled = conditions.Select(condition => (Condition: condition, From: Threshold.Of(condition, narrowed))).ToSeq();
        return (settled.Select(s => s.From ?? least).Append(least).Max(),
            settled.Where(s => s.From is null).Select(s => s.Condition).ToSeq());
    }

    /// <summary>The residue class of the N at which all quantities that must be are integers, as far as they have one.</summary>
    private static Result<ResidueClass> Class(Seq<(Wholeness Kind, Expr Value)> quantities, Assumptions known)
    {
        var all = ResidueClass.Of(known.Of(Battery.CellsName).Integrality);
        foreach (var (kind, value) in quantities)
            switch (kind)
            {
                case Wholeness.AtFew(var why): return FamilyRefusals.WholeAtFew(value, why);
                case Wholeness.In(var own) when all.And(own) is { } both: all = both; break;
                case Wholeness.In: return FamilyRefusals.WholeElsewhere(value);
                case Wholeness.Open: break;
            }
        return all;
    }

    /// <summary>
    /// The range from the first N at which all conditions hold, where they speak of N alone. Where none is found and they are
    /// not proved for large N either, there may be none.
    /// </summary>
    private static Result<StatedRange> First(StatedRange range, Subject subject)
    {
        if (range.Conditions.Count == 0 || range.Conditions.Any(SpeaksOfOthers)) return range;
        foreach (var cells in range.First(MaxTries))
            if (range.Conditions.At(new Dictionary<string, Rational> { [Battery.CellsName] = cells }) == Truth.Yes)
                return range with { From = cells };
        return range.Conditions.All(c => c.Under(subject.Assumptions) == Standing.Eventually)
            ? range
            : FamilyRefusals.NoCellsKnown(range.Conditions.Select(c => c.Claim));
    }

    private static bool SpeaksOfOthers(Condition condition) => condition.Margins.Select(margin => margin.Quantity)
        .Concat(condition.Integers).SelectMany(quantity => quantity.Symbols).Any(name => name != Battery.CellsName);
}
