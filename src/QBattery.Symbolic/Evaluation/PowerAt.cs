using QBattery.Symbolic.Numbers;

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
        : @base is Value.Scaled scaled ? OfScaled(scaled, exponent)
        : exponent switch
        {
            Value.Exact(var y) => @base is Value.Exact(var x) ? OfRationals(x, y) : OfBall(@base.ToBall(Bits), y),
            Value.Enclosed or Value.Scaled => OfBalls(@base.ToBall(Bits), exponent.ToBall(Bits)),
        };

    private Result<Value> OfRationals(Rational x, Rational y) =>
        y.IsInteger && x == -1 ? new Value.Exact(y.Numerator.IsEven ? 1 : -1)
        : y.IsInteger && Value.IsShort(x, y) ? Value.Of(x.Pow((int)y.Numerator), Bits)
        : x.Sign > 0 && Root(x, y) is { } root ? Value.Of(root, Bits)
        : OfBall(Ball.Of(x, Bits), y);

    private Result<Value> OfBall(Ball x, Rational y) => (x.Sign, y.IsInteger) switch
    {
        (Sign.Zero, _) when y.Sign < 0 => ValueRefusals.PowerOfZero(Source),
        (_, true) => Checked(x, Ball.Exact(y.Numerator), x.Pow(y.Numerator, Bits)),
        (Sign.Negative, false) => ValueRefusals.NegativeBase(Source),
        _ when y == Rational.Half => new Value.Enclosed(x.Sqrt(Bits)),
        _ => Checked(x, Ball.Of(y, Bits), x.Power(Ball.Of(y, Bits), Bits)),
    };

    private Result<Value> OfBalls(Ball x, Ball y) =>
        x.Sign == Sign.Negative && IsOffIntegers(y) ? ValueRefusals.NegativeBase(Source) : Checked(x, y, x.Power(y, Bits));

    private Result<Value> OfZero(Ball exponent) => exponent.Sign switch
    {
        Sign.Positive => new Value.Exact(0),
        Sign.Negative => ValueRefusals.PowerOfZero(Source),
        Sign.Zero => new Value.Exact(1),
        Sign.Unknown => new Value.Enclosed(Ball.Undefined),
    };

    private Result<Value> OfScaled(Value.Scaled x, Value exponent) => (x.Side, exponent) switch
    {
        ( > 0, _) => Value.OfLogarithm(x.Log.Mul(exponent.ToBall(Bits), Bits), 1, Bits),
        (_, Value.Exact({ IsInteger: true } n)) =>
            Value.OfLogarithm(x.Log.Mul(exponent.ToBall(Bits), Bits), n.Numerator.IsEven ? 1 : -1, Bits),
        _ => ValueRefusals.NegativeBase(Source),
    };

    /// <summary>A power that is not finite has left the range, unless the precision does not show it.</summary>
    private Value Checked(Ball x, Ball y, Ball power) => (x.Sign, y.AsInteger) switch
    {
        _ when power.IsFinite => new Value.Enclosed(power),
        (Sign.Positive, _) => Value.OfLogarithm(x.Log(Bits).Mul(y, Bits), 1, Bits),
        (Sign.Negative, { } n) => Value.OfLogarithm(x.Abs().Log(Bits).Mul(y, Bits), n.IsEven ? 1 : -1, Bits),
        _ => new Value.Enclosed(power),
    };

    /// <summary>x^(p/q) where that is rational and short.</summary>
    private static Rational? Root(Rational x, Rational y) =>
        y.Denominator <= LargestIndex && Value.IsShort(x, y) && Rational.TryRoot(x, (int)y.Denominator) is { } root
            ? root.Pow((int)y.Numerator)
            : null;

    /// <summary>Whether a ball holds no integer.</summary>
    public static bool IsOffIntegers(Ball y) =>
        y.IsFinite && y.Mid.Top < 64 && y.Lower(128) is var low && y.Upper(128) is var high
        && low.ToFixed(0) == high.ToFixed(0) && !low.IsInteger;
}
