using QBattery.Symbolic.Core;
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
    };

    /// <summary>The value as a ball with a midpoint of so many bits.</summary>
    public Ball ToBall(int bits) => this switch
    {
        Exact(var number) => Ball.Of(number, bits),
        Enclosed(var ball) => ball,
    };
}
