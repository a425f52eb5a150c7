using QBattery.Batteries.Families;

namespace QBattery.Batteries.Populations;

/// <summary>
/// The least integer not below a rational function of N, on a residue class of N where it has a closed form.
/// </summary>
/// <param name="Value">The integer.</param>
/// <param name="Conditions">On which N.</param>
internal sealed record Ceiling(Expr Value, Seq<Condition> Conditions)
{
    /// <summary>Offsets from the leading part that are tried.</summary>
    private const int MaxOffset = 3;

    /// <summary>
    /// The ceiling where z = kappa N + bounded, for N in the class that the assumptions name, else of the N with kappa
    /// N whole.
    /// </summary>
    public static Result<Ceiling> Of(Expr z, Assumptions known) =>
        from slope in Slope(z, known)
        let leading = slope * (Battery.Cells - Build.Number(Residue(slope, known.Of(Battery.CellsName).Integrality)))
        from ceiling in Offset(z - leading, known) is { } offset
            ? Result.Ok(new Ceiling(leading + Build.Number(offset), Classes(slope, leading + Build.Number(offset))))
            : new Reason.NotCovered("the largest population",
                $"the integer next to {Print.Text(z)} has no closed form that is proved")
        select ceiling;

    private static Seq<Condition> Classes(Expr slope, Expr value) =>
        slope is Expr.Number({ IsInteger: true }) ? [] : [Condition.Integer(value)];

    /// <summary>The limit of z/N.</summary>
    private static Result<Expr> Slope(Expr z, Assumptions known) =>
        z == Build.Zero ? Build.Zero : Expand.Of(z, 1, known).Then(
        expansion => expansion.Terms[0].Growth.AsPower switch
        {
            { IsOne: true } => expansion.Terms[0].Coefficient.ToExpr(known),
            { Sign: <= 0 } => Build.Zero,
            _ => Result.Fail<Expr>(new Reason.NotCovered("the largest population",
                $"its level would grow like {Print.Text(z)}")),
        });

    /// <summary>
    /// N modulo the denominator of the slope: 1 where that is even and N odd; else the class where slope * N is whole.
    /// </summary>
    private static int Residue(Expr slope, Integrality cells) =>
        slope is Expr.Number(var number) && number.Denominator.IsEven && cells == Integrality.Odd ? 1 : 0;

    /// <summary>The integer c with c-1 &lt; x &lt;= c for every N.</summary>
    private static int? Offset(Expr x, Assumptions known) => Enumerable.Range(-MaxOffset, 2 * MaxOffset + 1)
        .Where(c => SignTest.Of(x - Build.Number(c - 1), known) == Sign.Positive
            && SignTest.Of(Build.Number(c) - x, known) is Sign.Positive or Sign.Zero)
        .Select(c => (int?)c).FirstOrDefault();
}
