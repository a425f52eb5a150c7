using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Batteries.States;

/// <summary>
/// The mean excitations of collective states of two-level cells with a given largest eigenvalue r_0. No level holds more
/// than r_0, so that n is least with r_0 on each level from the ground up: n_min = m - r_0 m(m+1)/2, m = floor(1/r_0).
/// From the top it is N - n_min, and turning one state into the other passes every n between.
/// </summary>
/// <param name="Value">n_min, or a bound from above where it has no closed form.</param>
/// <param name="Conditions">For which N.</param>
/// <param name="Ground">Why.</param>
internal sealed record LeastExcitation(Expr Value, Seq<Condition> Conditions, FillingGround Ground)
{
    /// <summary>
    /// n_min for 1/r_0 whole, or between two neighbouring fixed integers; null where neither is known of every large N.
    /// </summary>
    public static LeastExcitation? Exact(Expr largest, Assumptions known) =>
        Inverse(largest, known).Under(known) == Standing.Always
            ? new(AtWhole(largest), [], new FillingGround.Whole())
            : Fixed(largest, known);

    /// <summary>n_min &lt;= (2 - r_0)^2/(8 r_0), the largest m - r_0 m(m+1)/2 for real m.</summary>
    public static LeastExcitation Above(Expr largest) => new(
        Build.Power(Build.Number(2) - largest, Build.Number(2)) / (Build.Number(8) * largest), [], new FillingGround.AtMost());

    /// <summary>n_min at those N at which 1/r_0 is whole; at the others it is larger.</summary>
    public static LeastExcitation Whole(Expr largest, Assumptions known) => new(
        AtWhole(largest), [Inverse(largest, known)], new FillingGround.WhereWhole());

    /// <summary>
    /// Whether a state has both values at one N; null where they are not known exactly, or there is no quotient.
    /// </summary>
    public static bool? Allows(Rational excitation, Rational largest, int cells)
    {
        if (largest * (cells + 1) < 1 || largest > 1) return false;
        var levels = (Rational)(Rational.One / largest).Floor();
        var least = levels - largest * levels * (levels + 1) / 2;
        return excitation >= least && excitation <= cells - least;
    }

    /// <summary>(1/r_0 - 1)/2, the line through the least n at all whole 1/r_0.</summary>
    private static Expr AtWhole(Expr largest) => (Build.One / largest - Build.One) / Build.Number(2);

    private static Condition Inverse(Expr largest, Assumptions known) =>
        Condition.Integer(NormalForm.Simplify(Build.One / largest, known));

    private static LeastExcitation? Fixed(Expr largest, Assumptions known) =>
        Limit(Build.One / largest, known) is { } limit && limit.Sign > 0
            ? new[] { limit.Floor(), limit.Floor() - 1 }.Where(m => m > 0).Select(m => With((Rational)m, largest))
                .FirstOrDefault(least => least.Conditions.All(c => c.Under(known) != Standing.Never))
            : null;

    /// <summary>For 1/(m+1) &lt;= r_0 &lt;= 1/m.</summary>
    private static LeastExcitation With(Rational m, Expr largest) => new(
        Build.Number(m) - largest * Build.Number(m * (m + 1) / 2),
        [Condition.Between(Build.Number(Rational.One / (m + 1)), largest, Build.Number(Rational.One / m))],
        new FillingGround.Fixed(m));

    private static Rational? Limit(Expr expr, Assumptions known) => LeadingTerms.Of(expr, 1, known) switch
    {
        Result<TermSum>.Ok({ Terms: [var leading, ..] }) when leading.Growth.AsPower is { IsZero: true }
            && leading.Coefficient.ToExpr(known) is Expr.Number(var value) => value,
        _ => null,
    };
}
