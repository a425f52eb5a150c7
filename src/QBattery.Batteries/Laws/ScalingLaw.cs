namespace QBattery.Batteries.Laws;

/// <summary>Reading the scaling law off an expansion.</summary>
public static class ScalingLaw
{
    /// <summary>The law of a locked fraction, from the leading term of its expansion.</summary>
    /// <param name="locked">The expansion of L.</param>
    /// <param name="excitation">The expansion of n, which tells whether the energy is extensive.</param>
    /// <param name="assumptions">What is known of the parameters.</param>
    public static Result<Law> Of(Expansion locked, Expansion excitation, Assumptions assumptions) => locked.Terms switch
    {
        [] => new Law(LawKind.ExactFreedom, "exact freedom: L = 0 for every N", Build.Zero),
        [var leading, ..] => GrowthOrder.CompareToOne(leading.Growth, assumptions)
            .Select(order => OfLeading(leading, order, excitation, assumptions)),
    };

    /// <summary>Whether the energy grows in proportion to N, the hypothesis of the universal law T2.</summary>
    public static bool IsExtensive(Expansion excitation) =>
        excitation.Terms is [{ Growth: { AsPower: { IsOne: true } } }, ..];

    private static Law OfLeading(Term leading, int order, Expansion excitation, Assumptions assumptions)
    {
        var term = leading.ToExpr(Battery.CellsName, assumptions);
        return order >= 0
            ? new(LawKind.NoFreedom, NoFreedom(term, excitation, assumptions), term)
            : Vanishing(leading, term, assumptions);
    }

    private static Law Vanishing(Term leading, Expr term, Assumptions assumptions)
    {
        var growth = Print.Text(leading.Growth.ToExpr(Battery.CellsName, assumptions));
        return leading.Growth switch
        {
            { Exponent.Count: > 0 } => new(LawKind.Exponential, $"exponential, {growth}", term),
            { LogPower.IsZero: false } => new(LawKind.PowerLog, $"power law with logarithm, {growth}", term),
            { AsPower: { } power } when power == Rational.MinusOne => new(LawKind.Universal, "universal 1/N", term),
            { AsPower: { } power } when power > Rational.MinusOne =>
                new(LawKind.Power, $"power law {growth}, slower than 1/N because the energy is not extensive", term),
            _ => new(LawKind.Power, $"power law {growth}", term),
        };
    }

    private static string NoFreedom(Expr limit, Expansion excitation, Assumptions assumptions) => IsExtensive(excitation)
        ? $"no asymptotic freedom: L tends to {Print.Text(limit)}"
        : $"no asymptotic freedom: the energy is not extensive, n ~ {Leading(excitation, assumptions)}, and L tends to {Print.Text(limit)}";

    private static string Leading(Expansion expansion, Assumptions assumptions) =>
        Print.Text(expansion.Terms[0].ToExpr(Battery.CellsName, assumptions));
}
