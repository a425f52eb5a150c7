using QBattery.Batteries.States;
using QBattery.Symbolic;

namespace QBattery.Batteries.Populations;

/// <summary>
/// What holds of the largest weight for those N at which its level has no closed form: with f the weight continued to real
/// k, log-concave, and f(z) = f(z+1), the mode lies between z and z+1, and f(z) &lt;= p(mode) &lt;= f(z)^2/f(z-1).
/// </summary>
internal static class FloorBracket
{
    /// <summary>
    /// The bracket, for the N at which f is positive from z-1 to z+1: where all its factorials have arguments above -1.
    /// </summary>
    /// <param name="weight">The weight, in factorials.</param>
    /// <param name="zero">z.</param>
    /// <param name="known">What is assumed of N and the parameters.</param>
    public static IEnumerable<Evidence> Of(Expr weight, Expr zero, Assumptions known) => LogConcave.Is(weight, known)
        ? [Where(zero, Defined(weight, zero, known), known)]
        : [];

    private static Evidence Where(Expr zero, Condition defined, Assumptions known) => new Evidence.Enclosure(
        zero, defined, defined.Margins.Count == 0 ? null : Threshold.Of(defined, known));

    /// <summary>That the arguments of the factorials stay above -1 at z-1 and z+1, and so between.</summary>
    private static Condition Defined(Expr weight, Expr zero, Assumptions known)
    {
        var margins = (
            from factor in Build.Factors(weight).Select(f => Build.SplitPower(f).Base).OfType<Expr.Apply>()
            where factor.Function == Function.Factorial
            from at in new[] { zero - Build.One, zero + Build.One }
            let above = factor.Arguments[0].Substitute(StateDefinition.Index, at) + Build.One
            let margin = new Margin(NormalForm.Simplify(above, known), true)
            where Standings.Of(margin, known) != Standing.Always
            select margin).Distinct().ToSeq();
        return new Condition.AllPositive(margins.Map(margin => margin.Quantity));
    }
}
