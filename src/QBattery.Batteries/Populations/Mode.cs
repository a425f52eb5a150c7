using QBattery.Batteries.Findings;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Batteries.Populations;

/// <summary>The level with the largest weight.</summary>
/// <param name="Level">The level.</param>
/// <param name="Conditions">For which N.</param>
/// <param name="Evidence">How it is known, and what is known for the other N.</param>
internal sealed record Mode(Expr Level, Seq<Condition> Conditions, Seq<Evidence> Evidence)
{
    /// <summary>Statements that hold only from some N on are tried from these N on, then from those between.</summary>
    private static readonly Seq<int> Starts = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

    private static readonly Expr K = Build.Symbol(StateDefinition.Index);

    /// <summary>
    /// By the sign of p(k+1)/p(k) - 1 over k = 0..last-1: without a change the first or the last level, with one change
    /// from plus to minus the level where it occurs, for those N at which that is one of 0..last.
    /// </summary>
    /// <param name="weight">The weight, in factorials.</param>
    /// <param name="last">The highest level.</param>
    /// <param name="known">What is assumed.</param>
    /// <param name="cells">The N at which there is a state, as far as that is a residue class; all if not given.</param>
    public static Result<Mode> Of(Expr weight, Expr last, Assumptions known, ResidueClass? cells = null)
    {
        var first = Populated.FirstOf(weight, known.With(Battery.CellsName, Domain.PositiveInteger));
        return Populated.Ratio(weight, last, known).Then(ratio => Earliest(start =>
            start < first ? Result.Fail<Mode>(FamilyRefusals.NothingPopulated)
            : From(weight, ratio - Fraction.One, new(first, last, known, start) { Cells = cells ?? ResidueClass.All })))
            .Select(mode => Sooner.Of(mode, weight, last));
    }

    /// <summary>The mode from the least N on for which it is found.</summary>
    private static Result<Mode> Earliest(Func<int, Result<Mode>> from)
    {
        var refused = from(1);
        if (refused.IsOk) return refused;
        foreach (var (before, start) in Starts.Zip(Starts.Skip(1)))
            if (from(start) is Result<Mode>.Ok found)
                return Enumerable.Range(before + 1, start - before - 1).Select(from)
                    .FirstOrDefault(earlier => earlier.IsOk) ?? found;
        return refused;
    }

    private static Result<Mode> From(Expr weight, Fraction change, Populated levels)
    {
        if (change.IsZero) return At(Build.Zero, new ModeGround.Level(), levels);
        var factors = IndexFactors.Of(change, StateDefinition.Index, levels.Known);
        var sides = factors.Linear.Where(f => f.Power % 2 != 0).Select(f => (f.Zero, f.Power, Side: levels.Side(f)))
            .ToSeq();
        var open = sides.Where(f => f.Side == Sign.Unknown).Select(f => (f.Zero, f.Power)).ToSeq();
        var sign = sides.Where(f => f.Side != Sign.Unknown)
            .Aggregate(levels.SignOf(factors.Rest), (product, f) => product.Times(f.Side));
        return (open, sign) switch
        {
            (_, Sign.Unknown or Sign.Zero) => Unproved(change, levels),
            ([], Sign.Positive) => At(levels.Last, new ModeGround.Rising(), levels),
            ([], Sign.Negative) => At(Build.Number(levels.First), new ModeGround.Falling(), levels),
            ([(var zero, > 0)], Sign.Negative) => Interior.At(weight, zero, levels),
            ([(_, > 0)], Sign.Positive) => Ends(weight, levels),
            _ => Unproved(change, levels),
        };
    }

    private static Result<Mode> Ends(Expr weight, Populated levels)
    {
        var (first, end) = (weight.Substitute(StateDefinition.Index, Build.Zero),
            weight.Substitute(StateDefinition.Index, levels.Last));
        var sign = SignTest.Of(end / first - Build.One, levels.Known);
        return sign switch
        {
            Sign.Positive => At(levels.Last, new ModeGround.Ends(sign), levels),
            Sign.Negative or Sign.Zero => At(Build.Zero, new ModeGround.Ends(sign), levels),
            Sign.Unknown => FamilyRefusals.OpenEnd,
        };
    }

    private static Mode At(Expr level, ModeGround ground, Populated levels) =>
        new(level, levels.From(levels.Start), [new Evidence.Mode(level, ground)]);

    private static Reason Unproved(Fraction change, Populated levels) => 
        FamilyRefusals.ManyModes(change.ToExpr(levels.Known));
}
