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
        [] => new Law(LawKind.ExactFreedom, "exact freedom: L = 0 for every N", Build.Zero, null),
        [var first, ..] =>
            from leading in Leading.Of("L", first, assumptions)
            from order in GrowthOrder.CompareToOne(first.Growth, assumptions)
            from law in order > 0 ? Unbounded(leading, assumptions) : OfLeading(leading, order, excitation, assumptions)
            select law,
    };

    /// <summary>Whether the energy grows in proportion to N, the hypothesis of the universal law T2.</summary>
    public static bool IsExtensive(Leading excitation) => excitation.Term.Growth.AsPower is { IsOne: true };

    private static Result<Law> Unbounded(Leading leading, Assumptions assumptions) =>
        new Reason.BadArgument(
            "L", $"it would be {leading.ToText(assumptions)} for large N, and no state locks more than its energy");

    private static Result<Law> OfLeading(Leading leading, int order, Leading excitation, Assumptions assumptions)
    {
        var (kind, description) = order == 0
            ? (LawKind.NoFreedom, NoFreedom(leading, excitation, assumptions))
            : Vanishing(leading.Term.Growth, Print.Text(leading.Term.Growth.ToExpr(Battery.CellsName, assumptions)));
        return new Law(
            kind, leading.Provided(description), leading.Term.ToExpr(Battery.CellsName, assumptions), leading.Proviso);
    }

    private static (LawKind, string) Vanishing(Growth growth, string text) => growth switch
    {
        { Exponent.Count: > 0 } => (
            LawKind.Exponential, $"{(IsTrulyExponential(growth) ? "exponential" : "faster than every power of N")}, {text}"),
        { LogPower.IsZero: false } => (LawKind.PowerLog, $"power law with logarithm, {text}"),
        { AsPower: { } power } when power == Rational.MinusOne => (LawKind.Universal, "universal 1/N"),
        { AsPower: { } power } when power > Rational.MinusOne =>
            (LawKind.Power, $"power law {text}, slower than 1/N because the energy is not extensive"),
        _ => (LawKind.Power, $"power law {text}"),
    };

    /// <summary>Whether a term of the exponent grows at least like N; exp(-sqrt(N)) only beats every power.</summary>
    private static bool IsTrulyExponential(Growth growth) => growth.Exponent.Any(term => term.Power.AsRational is { } power && power >= 1);

    private static string NoFreedom(Leading limit, Leading excitation, Assumptions assumptions)
    {
        var why = IsExtensive(excitation)
            ? ""
            : $"the energy is not extensive, n ~ {excitation.ToText(assumptions)}, and ";
        return $"no asymptotic freedom: {why}L tends to {limit.ToText(assumptions)}";
    }
}
