using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Printing;
using static QBattery.Symbolic.Expressions.Expr;

namespace QBattery.Symbolic.Asymptotics;

/// <summary>One pass over an expression at a fixed working order.</summary>
internal sealed record Expander(string Variable, Arithmetic Ring)
{
    private Elementary Functions { get; } = new(Ring, Variable);

    private Expr N { get; } = Build.Symbol(Variable);

    /// <summary>The expansion of an expression, by recursion on its structure.</summary>
    public Result<Expansion> Of(Expr expr) => !expr.Contains(N)
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
        if (!exponent.Contains(N))
            return from f in Of(b) from a in Functions.Constant(exponent) from power in Functions.Power(f, a) select power;
        if (SignTest.Of(b, Ring.Assumptions) == Sign.Negative && !b.Contains(N))
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
