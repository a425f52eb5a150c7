using QBattery.Symbolic.Asymptotics.Expansions;

namespace QBattery.Symbolic;

/// <summary>
/// Asymptotic expansions of formulas in a variable that tends to infinity through positive integers, each with a proved
/// bound of its error where one is found.
/// </summary>
public static class Expand
{
    /// <summary>So many terms are computed unless said otherwise.</summary>
    public const int DefaultOrder = 6;

    /// <summary>The leading terms of a formula.</summary>
    /// <param name="formula">An expression, or a formula as it was parsed.</param>
    /// <param name="order">The number of terms, from 1 to 1000.</param>
    /// <param name="assuming">What is known of the parameters: 0&lt;q&lt;1, N even.</param>
    /// <param name="variable">The variable.</param>
    /// <returns>The expansion, or why there is none: an open sign, an oscillation, a scale that is not available, ...</returns>
    public static Result<Expansion> Of(Formula formula, int order = DefaultOrder, string assuming = "", string variable = "N") =>
        from assumptions in Parse.Assumptions(assuming)
        from expansion in Of(formula, order, new(variable, assumptions))
        select expansion;

    /// <summary>The leading terms of a formula in the expression language; reasons as well of <see cref="Parse.Formula"/>.</summary>
    public static Result<Expansion> Of(string formula, int order = DefaultOrder, string assuming = "", string variable = "N") =>
        Parse.Formula(formula).Then(read => Of(read, order, assuming, variable));

    /// <summary>The leading terms of a formula in a context.</summary>
    public static Result<Expansion> Of(Formula formula, int order, Context context) =>
        ErrorBound.Of(formula, order, context.Assumptions, context.Variable)
            .Select(estimate => new Expansion(formula, context, order, estimate));

    /// <summary>The same without a bound of the error, which takes most of the time.</summary>
    /// <param name="formula">What is expanded.</param>
    /// <param name="order">The number of terms.</param>
    /// <param name="context">The variable and what is known.</param>
    /// <param name="unbounded">Why there is no bound, for readers.</param>
    public static Result<Expansion> WithoutBound(Formula formula, int order, Context context, Reason? unbounded = null) =>
        ErrorBound.Without(formula, order, context.Assumptions, context.Variable, unbounded)
            .Select(estimate => new Expansion(formula, context, order, estimate));
}
