using QBattery.Batteries.Findings;
using QBattery.Symbolic;

namespace QBattery.Batteries.Populations;

/// <summary>
/// The mode where p(k+1)/p(k) - 1 changes sign once, from plus to minus, at a real k = z: the least integer not below z,
/// or the end of the levels beyond which that lies.
/// </summary>
internal static class Interior
{
    /// <summary>The mode, with the N at which it is a level.</summary>
    /// <returns>The mode, or why not: no closed form, or outside of the levels for all large N.</returns>
    public static Result<Mode> At(Expr weight, Expr zero, Populated levels) =>
        from top in Ceiling.Of(zero, levels.Known, levels.Cells)
        let level = NormalForm.Simplify(top.Value, levels.Known)
        let below = Since.Of(level - Build.Number(levels.First), levels)
        let above = Since.Of(levels.Last - level, levels)
        from inside in below.Standing == Standing.Never || above.Standing == Standing.Never
            ? Outside(level, levels)
            : Result.Ok(Math.Max(levels.Start, Math.Max(below.Least, above.Least)))
        select new Mode(level, [.. top.Conditions, .. levels.From(inside), .. below.Open, .. above.Open],
        [
            new Evidence.Mode(level, new ModeGround.Turning(zero)),
            .. Beyond(below.Least, Build.Number(levels.First), levels), .. Beyond(above.Least, levels.Last, levels),
            .. top.Conditions.Count > 0 ? FloorBracket.Of(weight, zero, levels.Known) : [],
        ]);

    private static Result<int> Outside(Expr level, Populated levels) => 
        FamilyRefusals.ModeOutside(level, levels.First, levels.Last);

    /// <summary>The mode at the N below those at which the ceiling of z is a level.</summary>
    private static IEnumerable<Evidence> Beyond(int least, Expr end, Populated levels) => least <= levels.Start ? [] :
    [
        new Evidence.Mode(end, new ModeGround.Beyond(levels.Start, least - 1)),
    ];

    /// <summary>From which N on a distance, linear in N, is not negative.</summary>
    private sealed record Since(Standing Standing, int Least, Seq<Condition> Open)
    {
        public static Since Of(Expr distance, Populated levels) =>
            (Standings.Of(new(distance, false), levels.Known), LeastN(distance, levels.Known)) switch
            {
                (Standing.Always, _) => new(Standing.Always, levels.Start, []),
                (Standing.Never, _) => new(Standing.Never, levels.Start, []),
                (var standing, { } least) => new(standing, least, []),
                (var standing, null) => new(standing, levels.Start,
                    [Condition.NotNegative(NormalForm.Simplify(distance, levels.Known))]),
            };

        /// <summary>The least whole N at which slope N + rest with numbers is not negative.</summary>
        private static int? LeastN(Expr distance, Assumptions known)
        {
            var rest = NormalForm.Simplify(distance.Substitute(Battery.CellsName, Build.Zero), known);
            var slope = NormalForm.Simplify((distance - rest) / Battery.Cells, known);
            return (slope, rest) is (Expr.Number({ Sign: > 0 } a), Expr.Number(var b))
                && ((Rational)(-b / a).Ceiling()).TryToInt(out var least) ? least : null;
        }
    }
}
