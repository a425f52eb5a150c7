using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Printing;
using static QBattery.Symbolic.Expressions.Expr;

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
        Symbol(var name) => At(name) is { } value ? value : Evaluate.NoValue(name),
        Constant(var name) => new Value.Enclosed(Named(name)),
        Sum(var terms) => Result.All(terms, Of).Select(Total),
        Product(var factors) => Result.All(factors, Of).Then(values => Bounded(expr, values, Times(values))),
        Power(Constant(NamedConstant.E), var exponent) => Of(exponent).Then(x => Exponential(expr, x.ToBall(Bits))),
        Power(var b, var e) =>
            from @base in Of(b)
            from exponent in Of(e)
            from power in new PowerAt(expr, Bits).Of(@base, exponent)
            select power,
        Apply(var function, var arguments) =>
            from values in Result.All(arguments, Of)
            from value in new FunctionAt(expr, function, Bits).Of(values)
            select value,
    };

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
        (Value.Exact({ IsZero: true }), Value.Enclosed({ IsFinite: true }))
            or (Value.Enclosed({ IsFinite: true }), Value.Exact({ IsZero: true })) => new Value.Exact(0),
        _ => new Value.Enclosed(left.ToBall(Bits).Mul(right.ToBall(Bits), Bits)),
    };

    private static Result<Value> Bounded(Expr expr, Seq<Value> values, Value product) =>
        product is Value.Enclosed({ IsFinite: false })
        && values.All(value => value is not Value.Enclosed({ IsFinite: false }))
            ? Limits.Beyond(expr)
            : product;

    private Result<Value> Exponential(Expr expr, Ball x) =>
        !Limits.IsHuge(x, Limits.LargestExponent) ? new Value.Enclosed(x.Exp(Bits))
        : x.Mid.Sign < 0 ? new Value.Enclosed(Limits.Tiny)
        : Limits.Beyond(expr);
}

/// <summary>The ends of the range of numbers.</summary>
internal static class Limits
{
    /// <summary>e^x leaves the range for |x| above 2 to this power.</summary>
    public const int LargestExponent = 50;

    /// <summary>A number nearer to zero than any other in the range.</summary>
    public static Ball Tiny { get; } = new(default, Mag.PowerOfTwo(-Ball.ExponentLimit));

    /// <summary>Whether a ball holds only numbers that near to zero.</summary>
    public static bool IsTiny(Ball x) => x.IsFinite && x.MostAbs <= Mag.PowerOfTwo(-Ball.ExponentLimit / 2);

    /// <summary>Whether a ball certainly lies beyond 2^top in size.</summary>
    public static bool IsHuge(Ball x, int top) => x.IsFinite && x.Mid.Top > top && x.RelativeAccuracyBits > 2;

    /// <summary>The refusal of a number beyond the range.</summary>
    public static Reason Beyond(Expr expr) =>
        new Reason.TooLarge(Print.Short(expr), "its binary exponent is beyond 2^48");
}
