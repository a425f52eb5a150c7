using QBattery.Batteries.Families;

namespace QBattery.Batteries.Populations;

/// <summary>The level with the largest weight.</summary>
/// <param name="Level">The level.</param>
/// <param name="Conditions">For which N.</param>
/// <param name="Evidence">How it is known, and what is known for the other N.</param>
internal sealed record Mode(Expr Level, Seq<Condition> Conditions, Seq<Evidence> Evidence)
{
    private const string Claim = "largest population";

    /// <summary>Statements that hold only from some N on are tried from these N on.</summary>
    private static readonly Seq<int> Starts = [1, 2, 3, 4, 6, 8, 12, 16, 32];

    private static readonly Expr K = Build.Symbol(StateDefinition.Index);

    /// <summary>
    /// By the sign of p(k+1)/p(k) - 1 over k = 0..last-1: without a change the first or the last level, with one change
    /// from plus to minus the level where it occurs.
    /// </summary>
    /// <param name="weight">The weight, in factorials.</param>
    /// <param name="last">The highest level.</param>
    /// <param name="known">What is assumed.</param>
    public static Result<Mode> Of(Expr weight, Expr last, Assumptions known) =>
        Result.First(Starts.Select(start => From(weight, last, known, start)));

    private static Result<Mode> From(Expr weight, Expr last, Assumptions known, int start)
    {
        var above = known.With(Battery.CellsName, new(new(new(start, true), null), Integrality.Integer))
            .With(StateDefinition.Index, new(new(new(0, true), null), Integrality.Integer));
        return from ratio in NormalForm.Of(weight.Substitute(StateDefinition.Index, K + Build.One) / weight, above)
               from mode in Of(weight, ratio - Fraction.One, last, above)
               select start == 1 ? mode : mode with { Conditions = [.. mode.Conditions, AtLeast(start)] };
    }

    private static Condition AtLeast(int start) =>
        new($"N >= {start}", [new(Battery.Cells - Build.Number(start), false)]);

    private static Result<Mode> Of(Expr weight, Fraction change, Expr last, Assumptions known)
    {
        if (change.IsZero) return At(Build.Zero, "all populations are equal");
        var factors = IndexFactors.Of(change, StateDefinition.Index, known);
        var open = factors.Linear.Where(f => f.Power % 2 != 0 && Side(f.Zero, last, known) == Sign.Unknown).ToSeq();
        var sign = factors.Linear.Where(f => f.Power % 2 != 0 && Side(f.Zero, last, known) != Sign.Unknown)
            .Aggregate(SignTest.Of(factors.Rest, known), (product, f) => product.Times(Side(f.Zero, last, known)));
        return (open, sign) switch
        {
            (_, Sign.Unknown or Sign.Zero) => Unproved(change, known),
            ([], Sign.Positive) => At(last, "p(k+1)/p(k) > 1 for every k: the populations grow"),
            ([], Sign.Negative) => At(Build.Zero, "p(k+1)/p(k) < 1 for every k: the populations fall"),
            ([(var zero, 1)], Sign.Negative) => Peak(weight, zero, known),
            ([(_, 1)], Sign.Positive) => Ends(weight, last, known),
            _ => Unproved(change, known),
        };
    }

    /// <summary>
    /// The sign of k - zero for every k from 0 to last-1; at k = zero = 0 it does not matter, for p(0) is then zero or
    /// p(1).
    /// </summary>
    private static Sign Side(Expr zero, Expr last, Assumptions known) =>
        SignTest.Of(zero, known) is Sign.Negative or Sign.Zero ? Sign.Positive
        : SignTest.Of(zero - last + Build.One, known) == Sign.Positive ? Sign.Negative
        : Sign.Unknown;

    private static Result<Mode> Peak(Expr weight, Expr zero, Assumptions known) =>
        Ceiling.Of(zero, known).Select(top => new Mode(
        NormalForm.Simplify(top.Value, known), top.Conditions,
        [
            new($"{Claim} at k = {Print.Text(NormalForm.Simplify(top.Value, known))}",
                $"p(k+1)/p(k) - 1 changes sign once, from plus to minus, at k = {Print.Text(zero)}"),
            .. top.Conditions.Count > 0 ? Bracket.Of(Claim, weight, zero, known) : [],
        ]));

    private static Result<Mode> Ends(Expr weight, Expr last, Assumptions known)
    {
        var (first, end) = (weight.Substitute(StateDefinition.Index, Build.Zero),
            weight.Substitute(StateDefinition.Index, last));
        const string How = "p(k+1)/p(k) - 1 changes sign once, from minus to plus: an end of the ladder, ";
        return SignTest.Of(end / first - Build.One, known) switch
        {
            Sign.Positive => At(last, How + "the upper"),
            Sign.Negative => At(Build.Zero, How + "the lower"),
            Sign.Zero => At(Build.Zero, How + "both alike"),
            Sign.Unknown => new Reason.NotCovered(Claim, "it is at one of the two ends, and which is not decided"),
        };
    }

    private static Mode At(Expr level, string how) => new(level, [], [new($"{Claim} at k = {Print.Text(level)}", how)]);

    private static Reason Unproved(Fraction change, Assumptions known) => new Reason.NotCovered(
        Claim, $"the sign of p(k+1)/p(k) - 1 = {Print.Short(change.ToExpr(known))} is not proved to change at most once");
}
