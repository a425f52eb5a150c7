using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Evaluation;

/// <summary>The value of a function.</summary>
/// <param name="Source">The application, for messages.</param>
/// <param name="Function">Which function.</param>
/// <param name="Bits">The working precision.</param>
internal sealed record FunctionAt(Expr Source, Function Function, int Bits)
{
    /// <summary>The value, for values of the arguments.</summary>
    public Result<Value> Of(Seq<Value> arguments)
    {
        if (Exact(arguments) is { } exact) return Value.Of(exact, Bits);
        var balls = arguments.Select(BallOf).ToSeq();
        if (!balls.All(ball => ball.IsFinite)) return new Value.Enclosed(Ball.Undefined);
        if (Outside(arguments, balls) is { } why) return new Reason.OutsideDomain(Source, why);
        var value = Function.Row.Value(balls, Bits);
        return value.IsFinite || !balls.Any(ball => Limits.IsHuge(ball, Function.Row.LargestTop))
            ? new Value.Enclosed(value)
            : Vanishes(arguments) ? new Value.Enclosed(Limits.Tiny)
            : LogarithmOf(balls) is { } log ? Value.OfLogarithm(log, 1, Bits)
            : ValueRefusals.BeyondRange(Source);
    }

    /// <summary>Gamma falls faster between its poles than a rational number of moderate size can be near to one.</summary>
    private bool Vanishes(Seq<Value> arguments) =>
        Function is Function.Gamma or Function.Factorial && arguments[0] is Value.Exact({ Sign: < 0 });

    /// <summary>The logarithm of a value of the gamma family, where all its Gammas have positive arguments.</summary>
    private Ball? LogarithmOf(Seq<Ball> x) => Function switch
    {
        Function.Gamma => LogGamma(x[0]),
        Function.Factorial => LogGamma(x[0].PlusOne(Bits)),
        Function.Binomial when (LogGamma(x[0].PlusOne(Bits)), LogGamma(x[1].PlusOne(Bits)),
            LogGamma(x[0].Sub(x[1], Bits).PlusOne(Bits))) is ({ } n, { } k, { } rest) => n.Sub(k, Bits).Sub(rest, Bits),
        Function.DoubleFactorial => x[0].LogDoubleFactorial(Bits),
        _ => null,
    };

    private Ball? LogGamma(Ball x) => x.Sign == Sign.Positive ? x.LogGamma(Bits) : null;

    /// <summary>The argument of a double factorial is an integer or it is not; rounding would hide which.</summary>
    private Ball BallOf(Value argument) =>
        (Function, argument) is (Function.DoubleFactorial, Value.Exact({ IsInteger: true } n))
        ? Ball.Exact(n.Numerator)
        : argument.ToBall(Bits);

    /// <summary>The value where the smart constructors know it and it is rational.</summary>
    private Rational? Exact(Seq<Value> arguments) =>
        arguments.All(argument => argument is Value.Exact)
        && Build.Apply(Function, arguments.OfType<Value.Exact>().Select(exact => Build.Number(exact.Number)))
            is Expr.Number(var value) ? value : null;

    /// <summary>Why the function certainly has no real value, or null.</summary>
    private string? Outside(Seq<Value> arguments, Seq<Ball> x) => Function switch
    {
        Function.DoubleFactorial when !x[0].MayBeInteger => "its argument is not an integer",
        Function.DoubleFactorial when x[0].AsInteger is { IsEven: true, Sign: < 0 } => "it has a pole there",
        Function.Binomial when IsPole(arguments[0], -1) && !IsWhole(arguments[1]) => "it has a pole there",
        { Row: { FirstPole: { } first } } when IsPole(arguments[0], first) => "it has a pole there",
        { Row: { IsOfPositive: true } } when x[0].Sign is Sign.Negative or Sign.Zero => "its argument is not positive",
        _ => null,
    };

    /// <summary>Whether an argument is one of the integers from a number downwards.</summary>
    private static bool IsPole(Value argument, int first) =>
        argument is Value.Exact({ IsInteger: true } number) && number <= first;

    /// <summary>Whether an argument may be one of the integers 0, 1, 2, ...</summary>
    private static bool IsWhole(Value argument) => argument switch
    {
        Value.Exact(var number) => number.IsInteger && number.Sign >= 0,
        Value.Enclosed or Value.Scaled => true,
    };
}
