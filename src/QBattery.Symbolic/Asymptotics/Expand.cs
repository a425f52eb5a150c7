using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Printing;
using static QBattery.Symbolic.Expressions.Expr;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>Asymptotic expansions of expressions in a variable that tends to infinity through positive integers.</summary>
public static class Expand
{
    /// <summary>More leading terms than this are not computed.</summary>
    public const int MaxOrder = 1000;

    /// <summary>Working orders grow to this multiple of the order asked for before a cancellation is given up.</summary>
    private const int MaxWidening = 16;

    /// <summary>
    /// The leading terms of an expression in decreasing order of growth; fewer only if the expansion ends exactly.
    /// </summary>
    /// <param name="expr">A real expression.</param>
    /// <param name="order">The number of terms, from 1 to <see cref="MaxOrder"/>.</param>
    /// <param name="assumptions">What is known of the parameters.</param>
    /// <param name="variable">The variable; a positive integer that grows.</param>
    /// <returns>The expansion, or why there is none: an open sign, an oscillation, a scale that is not available, ...</returns>
    public static Result<Expansion> Of(Expr expr, int order, Assumptions assumptions, string variable = "N")
    {
        if (order is < 1 or > MaxOrder) return new Reason.BadArgument($"order {order}", $"must be from 1 to {MaxOrder}");
        var known = assumptions.With(variable, Domain.PositiveInteger);
        var direct = Widen(expr, order, known, variable);
        return direct is Result<Expansion>.Fail(Reason.Cancels)
            ? NormalForm.Of(expr, known).Then(form => form.IsZero
                ? Expansion.Zero
                : Widen(form.ToExpr(known), order, known, variable))
            : direct;
    }

    /// <summary>Expands to growing working orders until enough terms survive.</summary>
    private static Result<Expansion> Widen(Expr expr, int order, Assumptions assumptions, string variable)
    {
        for (var working = order + 2; working <= (order + 2) * MaxWidening; working *= 2)
        {
            var attempt = new Expander(variable, new(assumptions, working)).Of(expr);
            if (attempt is Result<Expansion>.Ok(var expansion) && (expansion.IsExact || expansion.Terms.Count >= order))
                return expansion.Truncate(order);
            if (attempt is Result<Expansion>.Fail(not Reason.Cancels)) return attempt;
        }
        return new Reason.Cancels(Print.Text(expr), order * MaxWidening);
    }
}

/// <summary>One pass over an expression at a fixed working order.</summary>
internal sealed record Expander(string Variable, Arithmetic Ring)
{
    private Elementary Functions { get; } = new(Ring, Variable);

    private Expr Symbol { get; } = Build.Symbol(Variable);

    /// <summary>The expansion of an expression, by recursion on its structure.</summary>
    public Result<Expansion> Of(Expr expr) => !expr.Contains(Symbol)
        ? Functions.Constant(expr).Select(Expansion.Of)
        : expr switch
        {
            Symbol => Expansion.Of(new Term(Coefficient.One, Growth.OfPower(Coefficient.One))),
            Sum(var terms) => All(terms).Then(all => Ring.Sum(all.Span)),
            Product(var factors) => OfProduct(factors),
            Power(var b, var e) => OfPower(b, e),
            Apply(var function, var arguments) => OfFunction(function, arguments, expr),
            Number or Constant => throw new ArgumentException("a constant does not contain the variable"),
        };

    private Result<Seq<Expansion>> All(Seq<Expr> parts) => Result.All(parts.Select(Of));

    private Result<Expansion> OfProduct(Seq<Expr> factors) => All(factors).Then(all => all.Aggregate(
        Result.Ok(Expansion.One), (product, factor) => product.Then(known => Ring.Multiply(known, factor))));

    private Result<Expansion> OfPower(Expr b, Expr exponent)
    {
        if (b == Build.E) return Of(exponent).Then(Functions.Exp);
        if (!exponent.Contains(Symbol))
            return from f in Of(b) from a in Functions.Constant(exponent) from power in Functions.Power(f, a) select power;
        if (SignTest.Of(b, Ring.Assumptions) == Sign.Negative && !b.Contains(Symbol))
            return new Reason.Oscillates(Print.Text(Build.Power(b, exponent)));
        return Of(exponent * Build.Log(b)).Then(Functions.Exp);
    }

    private Result<Expansion> OfFunction(Function function, Seq<Expr> arguments, Expr expr) => function switch
    {
        Function.Log => Of(arguments[0]).Then(Functions.Log),
        Function.Cos or Function.Sin => Of(arguments[0]).Then(f => Functions.Circular(function, f, expr)),
        Function.Gamma or Function.LogGamma or Function.Factorial or Function.Binomial or Function.Harmonic or Function.Digamma =>
            new Reason.NotCovered(Print.Text(expr), $"expansions of {function.Name} are not available yet"),
    };
}
