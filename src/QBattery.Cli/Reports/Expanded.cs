namespace QBattery.Cli.Reports;

/// <summary>An expansion and what was asked for.</summary>
/// <param name="Input">The expression as given.</param>
/// <param name="Variable">What grows.</param>
/// <param name="Assumptions">What was assumed.</param>
/// <param name="Order">The number of terms asked for.</param>
/// <param name="Expansion">The answer.</param>
/// <param name="Comparison">The expansion beside exact values, as far as asked for.</param>
internal sealed record Expanded(
    string Input, string Variable, Assumptions Assumptions, int Order, Expansion Expansion, Seq<ComparedValue> Comparison = default)
{
    /// <summary>The terms.</summary>
    public IEnumerable<Expr> Terms => Expansion.Terms.Select(term => term.ToExpr(Variable, Known));

    /// <summary>Coefficients and growths of the terms.</summary>
    public IEnumerable<(Expr Coefficient, Expr Growth)> Parts => Expansion.Terms.Select(term =>
        (term.Coefficient.ToExpr(Known), term.Growth.ToExpr(Variable, Known)));

    /// <summary>The growth of what is left out; null for nothing.</summary>
    public Expr? Growth => Expansion.Remainder switch
    {
        Remainder.Exact => null,
        Remainder.BigO(var growth) => growth.ToExpr(Variable, Known),
    };

    private Assumptions Known => Assumptions.With(Variable, Domain.PositiveInteger);
}
