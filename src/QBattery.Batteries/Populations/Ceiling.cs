using QBattery.Batteries.Findings;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Batteries.Populations;

/// <summary>
/// The least integer not below a rational function of N, on a residue class of N where it has a closed form.
/// </summary>
/// <param name="Value">The integer.</param>
/// <param name="Conditions">On which N.</param>
internal sealed record Ceiling(Expr Value, Seq<Condition> Conditions)
{
    /// <summary>Offsets from the leading part that are tried where its limit is no number.</summary>
    private const int MaxOffset = 3;

    /// <summary>
    /// The ceiling where z = kappa N + bounded, for the N of a residue class modulo the denominator of kappa, among those at
    /// which there is a state.
    /// </summary>
    public static Result<Ceiling> Of(Expr z, Assumptions known, ResidueClass cells) =>
        from slope in Slope(z, known)
        let leading = slope * (Battery.Cells - Build.Number(Residue(slope, known.Of(Battery.CellsName).Integrality, cells)))
        from ceiling in Offset(z - leading, known) is { } offset
            ? Result.Ok(new Ceiling(leading + Build.Number(offset), Classes(slope, leading + Build.Number(offset))))
            : FamilyRefusals.NoInteger(z)
        select ceiling;

    private static Seq<Condition> Classes(Expr slope, Expr value) =>
        slope is Expr.Number({ IsInteger: true }) ? [] : [Condition.Integer(value)];

    /// <summary>The limit of z/N.</summary>
    private static Result<Expr> Slope(Expr z, Assumptions known) =>
        z == Build.Zero ? Build.Zero : LeadingTerms.Of(z, 1, known).Then(
        expansion => expansion.Terms[0].Growth.AsPower switch
        {
            { IsOne: true } => expansion.Terms[0].Coefficient.ToExpr(known),
            { Sign: <= 0 } => Build.Zero,
            _ => Result.Fail<Expr>(FamilyRefusals.SteepMode(z)),
        });

    /// <summary>The least remainder modulo the denominator of the slope that some N leaves.</summary>
    private static int Residue(Expr slope, Integrality parity, ResidueClass cells) =>
        slope is Expr.Number(var number) && ((Rational)number.Denominator).TryToInt(out var modulus)
            ? Enumerable.Range(0, modulus).First(residue =>
                new ResidueClass(modulus, residue).And(cells)?.And(ResidueClass.Of(parity)) is not null)
            : 0;

    /// <summary>The integer c with c-1 &lt; x &lt;= c for every N.</summary>
    private static int? Offset(Expr x, Assumptions known) => Candidates(x, known)
        .Where(c => Standings.Holds(new(x - Build.Number(c - 1), true), known)
            && Standings.Holds(new(Build.Number(c) - x, false), known))
        .Select(c => (int?)c).FirstOrDefault();

    /// <summary>The integers next to the limit of x, where that is a number.</summary>
    private static IEnumerable<int> Candidates(Expr x, Assumptions known) =>
        x == Build.Zero ? [0]
        : Limit(x, known) is { } limit && ((Rational)limit.Ceiling()).TryToInt(out var next) ? [next, next + 1]
        : Enumerable.Range(-MaxOffset, 2 * MaxOffset + 1);

    private static Rational? Limit(Expr x, Assumptions known) => LeadingTerms.Of(x, 1, known) switch
    {
        Result<TermSum>.Ok({ Terms: [var leading, ..] }) when leading.Growth.AsPower is { } power =>
            power.Sign < 0 ? Rational.Zero
            : power.IsZero && leading.Coefficient.ToExpr(known) is Expr.Number(var value) ? value
            : null,
        _ => null,
    };
}
