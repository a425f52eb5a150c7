using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Printing;

namespace QBattery.Symbolic.Evaluation;

/// <summary>The value of a power: real, so that negative numbers have integer powers only; 0^0 is 1.</summary>
/// <param name="Source">The power, for messages.</param>
/// <param name="Bits">The working precision.</param>
internal sealed record PowerAt(Expr Source, int Bits)
{
    private const int LargestIndex = 64;

    /// <summary>The value, for values of base and exponent.</summary>
    public Result<Value> Of(Value @base, Value exponent) =>
        exponent is Value.Exact({ IsZero: true }) || @base is Value.Exact({ IsOne: true }) ? new Value.Exact(1)
        : @base is Value.Exact({ IsZero: true }) ? OfZero(exponent.ToBall(Bits))
        : exponent switch
        {
            Value.Exact(var y) => @base is Value.Exact(var x) ? OfRationals(x, y) : OfBall(@base.ToBall(Bits), y),
            Value.Enclosed(var y) => OfBalls(@base.ToBall(Bits), y),
        };

    private Result<Value> OfRationals(Rational x, Rational y) =>
        y.IsInteger && x == -1 ? new Value.Exact(y.Numerator.IsEven ? 1 : -1)
        : y.IsInteger && Value.IsShort(x, y) ? Value.Of(x.Pow((int)y.Numerator), Bits)
        : x.Sign > 0 && Root(x, y) is { } root ? Value.Of(root, Bits)
        : OfBall(Ball.Of(x, Bits), y);

    private Result<Value> OfBall(Ball x, Rational y) => (x.Sign, y.IsInteger) switch
    {
        (Sign.Zero, _) when y.Sign < 0 => DivisionByZero,
        (_, true) => Checked(x, Ball.Exact(y.Numerator), x.Pow(y.Numerator, Bits)),
        (Sign.Negative, false) => Negative,
        _ when y == Rational.Half => new Value.Enclosed(x.Sqrt(Bits)),
        _ => Checked(x, Ball.Of(y, Bits), x.Power(Ball.Of(y, Bits), Bits)),
    };

    private Result<Value> OfBalls(Ball x, Ball y) =>
        x.Sign == Sign.Negative && IsOffIntegers(y) ? Negative : Checked(x, y, x.Power(y, Bits));

    private Result<Value> OfZero(Ball exponent) => exponent.Sign switch
    {
        Sign.Positive => new Value.Exact(0),
        Sign.Negative => DivisionByZero,
        Sign.Zero => new Value.Exact(1),
        Sign.Unknown => new Value.Enclosed(Ball.Undefined),
    };

    /// <summary>A power that should be finite and is not has left the range, downwards or upwards.</summary>
    private Result<Value> Checked(Ball x, Ball y, Ball power)
    {
        var isInteger = y.IsExact && y.Mid.IsInteger;
        var shouldBeFinite = (x.Sign == Sign.Positive || (x.Sign == Sign.Negative && isInteger))
            && x.RelativeAccuracyBits > 8 && y.IsFinite && y.RelativeAccuracyBits > 8;
        if (power.IsFinite || !shouldBeFinite) return new Value.Enclosed(power);
        var grows = x.Abs().Log(64).Mul(y, 64).Sign;
        return grows == Sign.Negative ? new Value.Enclosed(Limits.Tiny) : Limits.Beyond(Source);
    }

    /// <summary>x^(p/q) where that is rational and short.</summary>
    private static Rational? Root(Rational x, Rational y) =>
        y.Denominator <= LargestIndex && Value.IsShort(x, y) && Rational.TryRoot(x, (int)y.Denominator) is { } root
            ? root.Pow((int)y.Numerator)
            : null;

    /// <summary>Whether a ball holds no integer.</summary>
    public static bool IsOffIntegers(Ball y) =>
        y.IsFinite && y.Mid.Top < 64 && y.Lower(128) is var low && y.Upper(128) is var high
        && low.ToFixed(0) == high.ToFixed(0) && !low.IsInteger;

    private Reason Negative => new Reason.OutsideDomain(
        Print.Short(Source), "a negative number has no real power with an exponent that is not an integer");

    private Reason DivisionByZero => Source == Build.Undefined
        ? new Reason.DivisionByZero("a denominator")
        : new Reason.OutsideDomain(Print.Short(Source), "it divides by zero");
}
