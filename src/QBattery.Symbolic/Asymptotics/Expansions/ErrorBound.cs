using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Bounds;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Symbolic;

/// <summary>
/// Expansions with an explicit error bound. The terms are computed once more with bounds that hold from some N on; that N
/// is then lowered by enclosing the error at every smaller one.
/// </summary>
public static class ErrorBound
{
    /// <summary>Where bounds are tried to begin.</summary>
    private static readonly int[] Starts = [4, 8, 16, 32, 64, 128, 256, 512, 1024, 4096, 1 << 16, 1 << 20, 1 << 24, 1 << 30];

    /// <summary>A bound is tight within this factor of the first coefficient left out.</summary>
    private static readonly Mag Tight = Tail.Of(8);

    /// <summary>
    /// The expansion of <see cref="LeadingTerms.Of"/> with |f - S| &lt;= constant * growth for every integer N &gt;= from, proved.
    /// </summary>
    /// <param name="formula">A real expression, as it is written: no bound is claimed where it has no value.</param>
    /// <param name="order">The number of terms.</param>
    /// <param name="assumptions">What is known of the parameters; the bound holds for all their values.</param>
    /// <param name="variable">The variable.</param>
    /// <returns>
    /// The expansion, or why there is none; <see cref="Reason.OutsideDomain"/> also where something that was cancelled
    /// has no value for large N.
    /// </returns>
    public static Result<Estimate> Of(Formula formula, int order, Assumptions assumptions, string variable = "N") =>
        from found in LeadingTerms.Find(formula.Value, order, assumptions, variable)
        from placed in new Placed(formula, found, variable).Of(Estimated(found, formula, variable))
        select placed;

    /// <summary>The expansion alone, without a bound, and where it holds.</summary>
    /// <param name="formula">A real expression, as it is written.</param>
    /// <param name="order">The number of terms.</param>
    /// <param name="assumptions">What is known of the parameters.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="why">Why there is no bound; null if none was asked for.</param>
    /// <returns>As for <see cref="Of"/>.</returns>
    public static Result<Estimate> Without(
        Formula formula, int order, Assumptions assumptions, string variable, Reason? why) =>
        from found in LeadingTerms.Find(formula.Value, order, assumptions, variable)
        from placed in new Placed(formula, found, variable).Of(new(found.Expansion, why))
        select placed;

    /// <summary>A bound that holds wherever the expression has a value.</summary>
    internal static Result<Estimate> OfValue(Expr expr, int order, Assumptions assumptions, string variable) =>
        LeadingTerms.Find(expr, order, assumptions, variable).Select(found => Estimated(found, expr, variable));

    private static Estimate Estimated(Expanding found, Formula formula, string variable) => found.Expansion.IsExact
        ? new(found.Expansion, null)
        : Bounded(WithNext(found, formula.Value, variable), formula, variable);

    /// <summary>The same expansion by a way on which the first term left out is known, if there is one.</summary>
    private static Expanding WithNext(Expanding found, Expr expr, string variable) => found.Next is not null
        ? found
        : LeadingTerms.Find(expr, found.Order + 1, found.Ring.Assumptions, variable).Match(more => more with { Order = found.Order }, _ => found);

    private static Estimate Bounded(Expanding found, Formula formula, string variable)
    {
        var expr = formula.Value;
        var hasParameters = formula.Symbols.Any(name => name != variable);
        return Best(found, variable) is not { } best
            ? new(found.Expansion, hasParameters
                ? ExpansionRefusals.NoBoundWithParameters(expr) : ExpansionRefusals.NoBoundFrom(expr, Starts[^1]))
            : new(Allowed(hasParameters ? best.Kept : new SmallN(formula, best.Kept, found, variable).Lowered(),
                found.Ring.Assumptions.Of(variable)), null) { Derivation = best };
    }

    /// <summary>Nothing is said of values of the variable that the assumptions leave out.</summary>
    private static TermSum Allowed(TermSum expansion, Domain domain) => expansion.Remainder is Omitted.Bounded bounded
        ? expansion with { Remainder = bounded with { From = Math.Max(bounded.From, DefinedFrom.FirstOf(domain)) } }
        : expansion;

    /// <summary>
    /// The first tight bound, or the best there is. Where none holds from the last start on, none does from an earlier one.
    /// </summary>
    private static BoundDerivation? Best(Expanding found, string variable)
    {
        BoundDerivation? best = null;
        var (box, isFirst) = (new Box(found.Ring.Assumptions), true);
        foreach (var tail in Starts.Select(from => new Tail(from, box)).SkipWhile(tail => IsTooEarly(tail, found)))
        {
            if (At(tail, found, variable) is { } bounded)
            {
                if (Constant(bounded).Uniform < Constant(best).Uniform || best is null) best = bounded;
                if (IsTight(Constant(bounded), found.Next, tail)) break;
            }
            else if (isFirst && At(new(Starts[^1], box), found, variable) is null) break;
            isFirst = false;
        }
        return best;
    }

    /// <summary>Whether the second term left out still outweighs the first by so much that no bound can be tight.</summary>
    private static bool IsTooEarly(Tail tail, Expanding found) =>
        tail.From < Starts[^1] && found.Whole.Terms.Skip(found.Order).Take(2).ToList() is [var first, var second]
        && Tight * tail.Of(first.Coefficient).Uniform < tail.Of(second.Coefficient).Uniform * tail.Of(second.Growth / first.Growth);

    private static BoundDerivation? At(Tail tail, Expanding found, string variable) =>
        BoundDerivation.Of(found, tail, variable) is { Kept.Remainder: Omitted.Bounded } derived ? derived : null;

    private static Magnitude Constant(BoundDerivation? derived) => derived?.Kept.Remainder is Omitted.Bounded(_, var constant, _)
        ? constant
        : Magnitude.Infinity;

    private static bool IsTight(Magnitude constant, GrowthTerm? next, Tail tail) =>
        !constant.Uniform.IsFinite || next is null
        || (tail.Of(next.Coefficient).Uniform is { IsFinite: true } size && constant.Uniform <= Tight * size);
}
