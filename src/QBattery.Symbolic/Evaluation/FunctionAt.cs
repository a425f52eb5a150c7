using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic.Evaluation;

/// <summary>The value of a function.</summary>
/// <param name="Source">The application, for messages.</param>
/// <param name="Function">Which function.</param>
/// <param name="Bits">The working precision.</param>
internal sealed record FunctionAt(Expr Source, Function Function, int Bits)
{
    /// <summary>Beyond 2 to this power the functions of the gamma family leave the range.</summary>
    private const int LargestArgument = 44;

    /// <summary>Beyond 2 to this power angles are not reduced.</summary>
    private const int LargestAngle = 1 << 20;

    /// <summary>The value, for values of the arguments.</summary>
    public Result<Value> Of(Seq<Value> arguments)
    {
        if (Exact(arguments) is { } exact) return Value.Of(exact, Bits);
        var balls = arguments.Select(argument => argument.ToBall(Bits)).ToSeq();
        if (!balls.All(ball => ball.IsFinite)) return new Value.Enclosed(Ball.Undefined);
        if (Outside(arguments, balls) is { } why) return new Reason.OutsideDomain(Print.Short(Source), why);
        var value = Of(balls);
        return !value.IsFinite && balls.Any(ball => Limits.IsHuge(ball, LargestTop))
            ? Limits.Beyond(Source)
            : new Value.Enclosed(value);
    }

    private Ball Of(Seq<Ball> x) => Function switch
    {
        Function.Log => x[0].Log(Bits),
        Function.Gamma => x[0].Gamma(Bits),
        Function.LogGamma => x[0].LogGamma(Bits),
        Function.Factorial => x[0].Factorial(Bits),
        Function.DoubleFactorial => x[0].DoubleFactorial(Bits),
        Function.Binomial => x[0].Binomial(x[1], Bits),
        Function.Harmonic => x[0].Harmonic(Bits),
        Function.Digamma => x[0].Digamma(Bits),
        Function.Cos => x[0].Cos(Bits),
        Function.Sin => x[0].Sin(Bits),
    };

    private int LargestTop => Function is Function.Cos or Function.Sin ? LargestAngle : LargestArgument;

    /// <summary>The value where the smart constructors know it and it is rational.</summary>
    private Rational? Exact(Seq<Value> arguments) =>
        arguments.All(argument => argument is Value.Exact)
        && Build.Apply(Function, arguments.OfType<Value.Exact>().Select(exact => Build.Number(exact.Number)))
            is Expr.Number(var value) ? value : null;

    /// <summary>Why the function certainly has no real value, or null.</summary>
    private string? Outside(Seq<Value> arguments, Seq<Ball> x) => Function switch
    {
        Function.Log or Function.LogGamma when x[0].Sign is Sign.Negative or Sign.Zero =>
            "its argument is not positive",
        Function.Gamma or Function.Digamma when IsPole(arguments[0], 0) => "it has a pole there",
        Function.Factorial or Function.Harmonic when IsPole(arguments[0], -1) => "it has a pole there",
        Function.DoubleFactorial when !x[0].MayBeInteger => "its argument is not an integer",
        Function.DoubleFactorial when x[0].AsInteger is { IsEven: true, Sign: < 0 } => "it has a pole there",
        Function.Binomial when IsPole(arguments[0], -1) && !IsWhole(arguments[1]) => "it has a pole there",
        _ => null,
    };

    /// <summary>Whether an argument is one of the integers from a number downwards.</summary>
    private static bool IsPole(Value argument, int first) =>
        argument is Value.Exact({ IsInteger: true } number) && number <= first;

    /// <summary>Whether an argument may be one of the integers 0, 1, 2, ...</summary>
    private static bool IsWhole(Value argument) => argument switch
    {
        Value.Exact(var number) => number.IsInteger && number.Sign >= 0,
        Value.Enclosed => true,
    };
}
