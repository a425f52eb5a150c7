using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Evaluation;

/// <summary>
/// What is known of the value of a subexpression: the number itself while it is rational and of moderate size, else a
/// ball.
/// </summary>
internal abstract record Value
{
    /// <summary>Longer rational numbers become balls.</summary>
    private const int MaxBits = 1 << 15;

    private Value() { }

    /// <summary>The number itself.</summary>
    public sealed record Exact(Rational Number) : Value;

    /// <summary>An enclosure.</summary>
    public sealed record Enclosed(Ball Ball) : Value;

    /// <summary>A number beyond the range of balls or nearer to zero than it, by the logarithm of its size.</summary>
    public sealed record Scaled(Ball Log, int Side) : Value
    {
        /// <summary>Whether it is nearer to zero than any number in the range, not beyond it.</summary>
        public bool IsTiny => Log.Mid.Sign < 0;
    }

    /// <summary>A rational number, exact unless it is long.</summary>
    public static Value Of(Rational number, int bits) =>
        number.BitSize <= MaxBits ? new Exact(number) : new Enclosed(Ball.Of(number, bits));

    /// <summary>Whether a power of a number is short enough to be multiplied out.</summary>
    public static bool IsShort(Rational @base, Rational exponent) =>
        (@base.BitSize * exponent.Abs()).Ceiling() <= MaxBits;

    /// <summary>The sign, as far as it shows.</summary>
    public Sign Sign => this switch
    {
        Exact(var number) => Signs.Of(number.Sign),
        Enclosed(var ball) => ball.Sign,
        Scaled(_, var sign) => Signs.Of(sign),
    };

    /// <summary>
    /// A number from the logarithm of its size: a ball within the range, which is not finite where the precision does not
    /// show on which side of its end the number lies.
    /// </summary>
    public static Value OfLogarithm(Ball log, int sign, int bits) =>
        log.Exp(bits) is { IsFinite: true } size ? new Enclosed(sign < 0 ? size.Negated : size)
        : Limits.AreOff(log) ? new Scaled(log, sign)
        : new Enclosed(Ball.Undefined);

    /// <summary>The logarithm of the size and the sign; null where the sign is open.</summary>
    public (Ball Log, int Sign)? Logarithm(int bits) => this switch
    {
        Scaled(var log, var sign) => (log, sign),
        _ => ToBall(bits) is { ContainsZero: false } ball ? (ball.Abs().Log(bits), ball.Mid.Sign) : null,
    };

    /// <summary>The value where only numbers within the range will do; tiny ones count as nearly zero.</summary>
    public Result<Value> Within(Expr source) => this switch
    {
        Scaled { IsTiny: false } => ValueRefusals.BeyondRange(source),
        Scaled => new Enclosed(Limits.Tiny),
        _ => this,
    };

    /// <summary>The value as a ball with a midpoint of so many bits.</summary>
    public Ball ToBall(int bits) => this switch
    {
        Exact(var number) => Ball.Of(number, bits),
        Enclosed(var ball) => ball,
        Scaled { IsTiny: true } => Limits.Tiny,
        Scaled => Ball.Undefined,
    };
}
