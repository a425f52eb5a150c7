using QBattery.Symbolic.Numbers;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Evaluation;

/// <summary>
/// Evaluation at a point by recursion on the structure. A failure is certain: the expression has no real value there.
/// What the working precision does not decide is a ball that is not finite.
/// </summary>
internal sealed record Evaluator(Func<string, Value?> At, int Bits)
{
    /// <summary>The value of an expression.</summary>
    public Result<Value> Of(Expr expr) => expr switch
    {
        Number(var number) => Value.Of(number, Bits),
        Symbol(var name) => At(name) is { } value ? value : ValueRefusals.NotGiven(name),
        Constant(var name) => new Value.Enclosed(Named(name)),
        Sum(var terms) => Result.All(terms, Within).Select(Total),
        Product(var factors) => Result.All(factors, Of).Select(Times),
        Power(Constant(NamedConstant.E), var exponent) =>
            Within(exponent).Select(x => Value.OfLogarithm(x.ToBall(Bits), 1, Bits)),
        Power(var b, var e) =>
            from @base in Of(b)
            from exponent in Within(e)
            from power in new PowerAt(expr, Bits).Of(@base, exponent)
            select power,
        Apply(Function.Log, [var x]) => Of(x).Then(value => value is Value.Scaled(var log, > 0)
            ? new Value.Enclosed(log)
            : new FunctionAt(expr, Function.Log, Bits).Of([value])),
        Apply(var function, var arguments) =>
            from values in Result.All(arguments, Within)
            from value in new FunctionAt(expr, function, Bits).Of(values)
            select value,
    };

    private Result<Value> Within(Expr expr) => Of(expr).Then(value => value.Within(expr));

    private Ball Named(NamedConstant name) => name switch
    {
        NamedConstant.Pi => Ball.Pi(Bits),
        NamedConstant.E => Ball.E(Bits),
        NamedConstant.EulerGamma => Ball.EulerGamma(Bits),
    };

    private Value Total(Seq<Value> values) => values.Aggregate((Value)new Value.Exact(0), Plus);

    private Value Plus(Value left, Value right) => (left, right) switch
    {
        (Value.Exact(var x), Value.Exact(var y)) => Value.Of(x + y, Bits),
        _ => new Value.Enclosed(left.ToBall(Bits).Add(right.ToBall(Bits), Bits)),
    };

    private Value Times(Seq<Value> values) => values.Aggregate((Value)new Value.Exact(1), Times);

    private Value Times(Value left, Value right) => (left, right) switch
    {
        (Value.Exact(var x), Value.Exact(var y)) => Value.Of(x * y, Bits),
        (Value.Exact({ IsZero: true }), Value.Enclosed({ IsFinite: true }) or Value.Scaled)
            or (Value.Enclosed({ IsFinite: true }) or Value.Scaled, Value.Exact({ IsZero: true })) => new Value.Exact(0),
        (Value.Scaled, _) or (_, Value.Scaled) => ByLogarithms(left, right),
        _ => left.ToBall(Bits).Mul(right.ToBall(Bits), Bits) is { IsFinite: true } product
            ? new Value.Enclosed(product)
            : ByLogarithms(left, right),
    };

    /// <summary>A product of which a factor is off the range, or which is so itself.</summary>
    private Value ByLogarithms(Value left, Value right) =>
        (left.Logarithm(Bits), right.Logarithm(Bits)) is (var (a, s), var (b, t))
        ? Value.OfLogarithm(a.Add(b, Bits), s * t, Bits)
        : new Value.Enclosed(left.ToBall(Bits).Mul(right.ToBall(Bits), Bits));
}
