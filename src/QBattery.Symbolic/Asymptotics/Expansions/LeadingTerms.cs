using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;
using QBattery.Symbolic.Asymptotics.Series;

namespace QBattery.Symbolic;

/// <summary>Asymptotic expansions of expressions in a variable that tends to infinity through positive integers.</summary>
public static class LeadingTerms
{
    /// <summary>More leading terms than this are not computed.</summary>
    public const int MaxOrder = 1000;

    /// <summary>Working orders grow to this, or to twice the first one, before a cancellation is given up.</summary>
    private const int MaxWidening = 120;

    /// <summary>
    /// The leading terms of an expression in decreasing order of growth; fewer only if the expansion ends exactly.
    /// </summary>
    /// <param name="expr">A real expression.</param>
    /// <param name="order">The number of terms, from 1 to <see cref="MaxOrder"/>.</param>
    /// <param name="assumptions">What is known of the parameters.</param>
    /// <param name="variable">The variable; a positive integer that grows.</param>
    /// <returns>The expansion, or why there is none: an open sign, an oscillation, a scale that is not available, ...</returns>
    public static Result<TermSum> Of(Expr expr, int order, Assumptions assumptions, string variable = "N") =>
        Find(expr, order, assumptions, variable).Select(found => found.Expansion);

    /// <summary>The expansion and the way to it.</summary>
    internal static Result<Expanding> Find(Expr expr, int order, Assumptions assumptions, string variable)
    {
        if (order is < 1 or > MaxOrder) return ExpansionRefusals.OrderOutOfRange(order, MaxOrder);
        if (assumptions.Of(variable).Interval.Upper is not null)
            return ExpansionRefusals.BoundedVariable(variable);
        var known = assumptions.With(variable, Domain.PositiveInteger);
        var direct = Attempt(expr, order, new Arithmetic.Plain(known, order + 2), variable);
        var found = direct is Result<Expanding>.Fail(Reason.Cancels)
            ? NormalForm.Of(expr, known).Then(form => form.IsZero
                ? new Expanding(Build.Zero, new Arithmetic.Plain(known, order + 2), order, TermSum.Zero)
                : Widen(form.ToExpr(known), order, known, variable))
            : direct;
        return found.Then(way => Certified(way.Expansion, known).Select(_ => way));
    }

    /// <summary>The expansion at one working order; too few surviving terms count as a cancellation.</summary>
    internal static Result<Expanding> Attempt(Expr expr, int order, Arithmetic ring, string variable) =>
        Surviving(new Expander(variable, ring), expr, order);

    /// <summary>The same by a given pass.</summary>
    internal static Result<Expanding> Surviving(Expander pass, Expr expr, int order) =>
        pass.Of(expr).Then(expansion => expansion.IsExact || expansion.Terms.Count >= order
            ? Result.Ok(new Expanding(expr, pass.Ring, order, expansion))
            : ExpansionRefusals.Cancels(expr, pass.Ring.Count));

    /// <summary>A leading term that may be zero, or no real number, is none.</summary>
    private static Result<TermSum> Certified(TermSum expansion, Assumptions assumptions) =>
        expansion.Terms.FirstOrDefault(term => !IsProper(term.Coefficient, assumptions)) is { } open
            ? Improper(open.Coefficient.ToExpr(assumptions))
            : expansion;

    /// <summary>Why a coefficient is not proper: a number out of range, or nothing proved.</summary>
    private static Reason Improper(Expr coefficient) =>
        Evaluate.Ball(coefficient, new Dictionary<string, Rational>(), bits: 64) is Result<Ball>.Fail(Reason.TooLarge tooLarge)
            ? tooLarge
            : ExpansionRefusals.ImproperCoefficient(coefficient);

    private static bool IsProper(Coefficient coefficient, Assumptions assumptions) =>
        coefficient.AsRational is not null || ZeroTest.Of(coefficient.Form, assumptions) == Truth.No;

    /// <summary>Expands to growing working orders until enough terms survive.</summary>
    private static Result<Expanding> Widen(Expr expr, int order, Assumptions assumptions, string variable)
    {
        var widest = Math.Max(2 * (order + 2), MaxWidening);
        for (var working = order + 2; working <= widest; working *= 2)
            if (Attempt(expr, order, new Arithmetic.Plain(assumptions, working), variable) is not Result<Expanding>.Fail(Reason.Cancels) and var settled)
                return settled;
        return ExpansionRefusals.Cancels(expr, widest);
    }
}
