using QBattery.Batteries.Findings;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Batteries.Laws;

/// <summary>Reading the scaling law off leading terms.</summary>
internal static class ScalingLaw
{
    /// <summary>The law of a locked fraction.</summary>
    /// <param name="locked">The expansion of L.</param>
    /// <param name="excitation">The leading term of n, which tells whether the energy is extensive.</param>
    /// <param name="assumptions">What is known of the parameters.</param>
    /// <returns>The law, or why there is none: an open order of growth, or an L that no state has.</returns>
    public static Result<Law> Of(TermSum locked, Leading excitation, Assumptions assumptions) => locked.Terms switch
    {
        [] => new Law(new Scaling.ExactFreedom(), Build.Zero, Build.Zero, null),
        [var first, ..] =>
            from leading in Leading.Of("L", first, assumptions)
            from order in GrowthOrder.CompareToOne(first.Growth, assumptions)
            from law in order > 0 ? Unbounded(leading, assumptions) : OfLeading(leading, order, excitation, assumptions)
            select law,
    };

    /// <summary>Whether the energy grows in proportion to N, the hypothesis of the universal law T2.</summary>
    public static bool IsExtensive(Leading excitation) => excitation.Term.Growth.AsPower is { IsOne: true };

    private static Result<Law> Unbounded(Leading leading, Assumptions assumptions) =>
        FamilyRefusals.LockedAboveEnergy(leading.ToExpr(assumptions));

    private static Result<Law> OfLeading(Leading leading, int order, Leading excitation, Assumptions assumptions) => new Law(
        order < 0 ? Vanishing(leading.Term.Growth)
            : new Scaling.NoFreedom(IsExtensive(excitation) ? null : excitation.ToExpr(assumptions)),
        leading.Term.Growth.ToExpr(Battery.CellsName, assumptions), leading.ToExpr(assumptions), leading.Proviso);

    private static Scaling Vanishing(Growth growth) => growth switch
    {
        { Exponent.Count: > 0 } => new Scaling.Exponential(growth.Exponent.Max(term => term.Power.AsRational)),
        { LogPower.IsZero: false } => new Scaling.PowerLog(),
        { AsPower: { } power } when power == Rational.MinusOne => new Scaling.Universal(),
        _ => new Scaling.Power(-growth.AsPower),
    };
}
