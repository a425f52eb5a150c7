using QBattery.Batteries.Families;

namespace QBattery.Batteries.Populations;

/// <summary>The least integer not below a rational function of N, on a residue class of N where it has a closed form.</summary>
/// <param name="Value">The integer.</param>
/// <param name="Conditions">On which N.</param>
internal sealed record Ceiling(Expr Value, Seq<Condition> Conditions)
{
    /// <summary>Offsets from the leading part that are tried.</summary>
    private const int MaxOffset = 3;

    /// <summary>Statements that hold only from some N on are tried up to this N.</summary>
    private const int MaxStart = 6;

    /// <summary>The ceiling where z = kappa N + bounded, for N in the class that the assumptions name, else of the N with kappa N whole.</summary>
    public static Result<Ceiling> Of(Expr z, Assumptions known) =>
        from slope in Slope(z, known)
        let residue = Residue(slope, known.Of(Battery.CellsName).Integrality)
        let start = Enumerable.Range(1, MaxStart).Select(least => Offset(z - slope * (Battery.Cells - Build.Number(residue)), least, known))
            .FirstOrDefault(found => found is not null)
        from ceiling in start is var (offset, first)
            ? Result.Ok(Of(slope, residue, offset, first))
            : new Reason.NotCovered("the largest population", $"the integer next to {Print.Text(z)} has no closed form that is proved")
        select ceiling;

    private static Ceiling Of(Expr slope, int residue, int offset, int first)
    {
        var value = slope * (Battery.Cells - Build.Number(residue)) + Build.Number(offset);
        return new(value,
        [
            .. slope is Expr.Number({ IsInteger: true }) ? Array.Empty<Condition>() : [Condition.Integer(value)],
            .. first > 1 ? [new Condition($"N >= {first}", [new(Battery.Cells - Build.Number(first), false)])] : Array.Empty<Condition>(),
        ]);
    }

    /// <summary>The limit of z/N.</summary>
    private static Result<Expr> Slope(Expr z, Assumptions known) => z == Build.Zero ? Build.Zero : Expand.Of(z, 1, known).Then(
        expansion => expansion.Terms[0].Growth.AsPower switch
        {
            { IsOne: true } => expansion.Terms[0].Coefficient.ToExpr(known),
            { Sign: <= 0 } => Build.Zero,
            _ => Result.Fail<Expr>(new Reason.NotCovered("the largest population", $"its level would grow like {Print.Text(z)}")),
        });

    /// <summary>N modulo 2 where the slope is a half and the parity of N is assumed; else the class where slope * N is whole.</summary>
    private static int Residue(Expr slope, Integrality cells) =>
        slope is Expr.Number(var number) && number.Denominator == 2 && cells == Integrality.Odd ? 1 : 0;

    /// <summary>The integer c with c-1 &lt; x &lt;= c for every N from a least one on.</summary>
    private static (int Offset, int From)? Offset(Expr x, int least, Assumptions known)
    {
        var above = known.With(Battery.CellsName, new(new(new(least, true), null), Integrality.Integer));
        return Enumerable.Range(-MaxOffset, 2 * MaxOffset + 1)
            .Where(c => SignTest.Of(x - Build.Number(c - 1), above) == Sign.Positive
                && SignTest.Of(Build.Number(c) - x, above) is Sign.Positive or Sign.Zero)
            .Select(c => ((int, int)?)(c, least)).FirstOrDefault();
    }
}
