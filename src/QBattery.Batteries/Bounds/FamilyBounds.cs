using QBattery.Batteries.Findings;
using QBattery.Batteries.States;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Batteries.Bounds;

/// <summary>The bounds that apply to a family, in closed form where the quantities they need are closed.</summary>
internal static class FamilyBounds
{
    private static readonly BoundStatus Saturated = new BoundStatus.Saturated(), Theorem = new BoundStatus.ByTheorem();

    /// <summary>Every bound that applies. A product state is not on the symmetric subspace: none does.</summary>
    public static Seq<EvaluatedBound> Of(Subject subject, ClosedForms forms, StatedRange range) =>
        Of(BoundCatalogue.All, subject, forms, range);

    /// <summary>Those of some bounds that apply.</summary>
    public static Seq<EvaluatedBound> Of(Seq<Bound> bounds, Subject subject, ClosedForms forms, StatedRange range)
    {
        var known = range.Known(subject.Assumptions);
        var shape = SpectrumShape.Of(subject.State, known);
        var values = FamilyQuantities.Of(subject.State, shape, forms, known);
        return [.. Applicable(bounds, subject.State).Select(bound => subject.State.LeftOut is null
            ? Evaluate(bound, values, Locked(bound.Sense, forms, known), known)
            : new(bound, null, Theorem))
            .Select(bound => bound.Bound.SaturatedBy.Holds(shape) ? bound with { Status = Saturated } : bound)];
    }

    /// <summary>The bounds whose hypotheses a state satisfies.</summary>
    public static IEnumerable<Bound> Applicable(FamilyState state) => Applicable(BoundCatalogue.All, state);

    private static IEnumerable<Bound> Applicable(Seq<Bound> bounds, FamilyState state) => state.Spectrum is SpectrumForm.Cells
        ? []
        : bounds.Where(bound => state.Battery.Levels == 2 || !bound.TwoLevelsOnly);

    /// <summary>The locked fraction that is bounded, where it is closed.</summary>
    private static Result<Fraction> Locked(Sense sense, ClosedForms forms, Assumptions known) => sense switch
    {
        Sense.Full => NormalForm.Of(forms.LockedFraction, known),
        Sense.Ladder => forms.LadderErgotropy is { } ergotropy
            ? NormalForm.Of(Build.One - ergotropy / forms.Energy, known)
            : FamilyRefusals.NoLadder,
    };

    private static EvaluatedBound Evaluate(
        Bound bound, IReadOnlyDictionary<string, Expr> values, Result<Fraction> locked, Assumptions known)
    {
        if (bound.Quantities.Any(name => !values.ContainsKey(name))) return new(bound, null, Theorem);
        var plain = bound.Expression.Substitute(values);
        return NormalForm.Of(plain, known).Match(
            value => new EvaluatedBound(bound, Shorter(plain, value.ToExpr(known)),
                Status(bound.Side, value, locked, known)),
            _ => new(bound, null, Theorem));
    }

    /// <summary>Normal forms of radicals can be longer than what they came from.</summary>
    private static Expr Shorter(Expr a, Expr b) => a.Descendants.Count() < b.Descendants.Count() ? a : b;

    private static BoundStatus Status(Side side, Fraction bound, Result<Fraction> locked, Assumptions known) =>
        locked.Select(value => SignTest.Of(bound - value, known)).Else(_ => Sign.Unknown) switch
        {
            Sign.Zero => Saturated,
            Sign.Positive when side == Side.Upper => Proved(known),
            Sign.Negative when side == Side.Lower => Proved(known),
            Sign.Positive or Sign.Negative => new BoundStatus.Violated(),
            Sign.Unknown => locked.Select(value => Decided(side, bound.ToExpr(known), value.ToExpr(known), known))
                .Else(_ => Theorem),
        };

    /// <summary>
    /// By the prover: what holds with equality at some N, algebraic functions of N alone, and parameters in boxes;
    /// expansions with logarithms take too long here. Nothing is said of a refutation, which the family's own
    /// conditions may exclude.
    /// </summary>
    private static BoundStatus Decided(Side side, Expr bound, Expr locked, Assumptions known)
    {
        var claim = side == Side.Upper ? new Claim(locked, bound, false, known)
            : new Claim(bound, locked, false, known);
        return (IsAlgebraic(claim) ? Prove.IsDirect(claim) : Prove.BySigns(claim) is Verdict.Proved) ? Proved(known) : Theorem;
    }

    private static BoundStatus Proved(Assumptions known) =>
        new BoundStatus.Proved(Threshold.Least(known), known.Of(Battery.CellsName).Integrality);

    private static bool IsAlgebraic(Claim claim) => claim.Symbols.Count == 1 && claim.Difference.Descendants.All(part =>
        part is Expr.Number or Expr.Symbol or Expr.Sum or Expr.Product or Expr.Power(_, Expr.Number));
}
