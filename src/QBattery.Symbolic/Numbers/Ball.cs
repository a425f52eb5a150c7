using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Numbers;

/// <summary>
/// A proved enclosure of a real number: it lies within Rad of Mid. Every function of balls returns a ball that
/// contains every value of the function on its arguments; the results may be pessimistic, never wrong. A function
/// that meets a pole, the end of its domain or the end of the exponents returns <see cref="Undefined"/>.
/// </summary>
/// <param name="Mid">The midpoint.</param>
/// <param name="Rad">The radius.</param>
internal readonly record struct Ball(BigFloat Mid, Mag Rad)
{
    /// <summary>Results with an exponent beyond this one are <see cref="Undefined"/>.</summary>
    public const long ExponentLimit = 1L << 48;

    /// <summary>0.</summary>
    public static Ball Zero => default;

    /// <summary>1.</summary>
    public static Ball One => new(BigFloat.Of(1), Mag.Zero);

    /// <summary>Nothing is known about the value, not even that it exists.</summary>
    public static Ball Undefined => new(default, Mag.Infinity);

    /// <summary>An integer is its own enclosure.</summary>
    public static implicit operator Ball(int value) => new(BigFloat.Of(value), Mag.Zero);

    /// <summary>An integer, exactly.</summary>
    public static Ball Exact(BigInteger value) => new(BigFloat.Of(value), Mag.Zero);

    /// <summary>A rational number to a precision; exact where the mantissa fits.</summary>
    public static Ball Of(Rational value, int bits) => value.IsInteger
        ? Exact(value.Numerator).Rounded(bits)
        : Exact(value.Numerator).Div(Exact(value.Denominator), bits);

    /// <summary>Whether anything is known about the value.</summary>
    public bool IsFinite => Rad.IsFinite;

    /// <summary>Whether the value is the midpoint.</summary>
    public bool IsExact => Rad.IsZero;

    /// <summary>
    /// The sign of the value; Zero only for an exact zero, Unknown when the ball contains 0 and more.
    /// </summary>
    public Sign Sign =>
        IsExact ? Signs.Of(Mid.Sign)
        : ContainsZero ? Sign.Unknown
        : Signs.Of(Mid.Sign);

    /// <summary>Whether 0 is in the ball.</summary>
    public bool ContainsZero => !IsFinite || Mid.IsZero || (!IsExact && Mid.Abs() <= Rad.ToBigFloat());

    /// <summary>
    /// The integer this ball is, or null if it is none or not exact, or if it has more than 2^20 bits.
    /// </summary>
    public BigInteger? AsInteger =>
        IsExact && Mid.IsInteger && Mid.Top < 1 << 20 ? Mid.ToFixed(0) : null;

    /// <summary>A number not above any in the ball.</summary>
    /// <exception cref="ArgumentException">The ball is not finite.</exception>
    public BigFloat Lower(int bits) => BigFloat.SumFloor(Mid, -Rad.ToBigFloat(), bits);

    /// <summary>A number not below any in the ball.</summary>
    /// <exception cref="ArgumentException">The ball is not finite.</exception>
    public BigFloat Upper(int bits) => BigFloat.SumCeiling(Mid, Rad.ToBigFloat(), bits);

    /// <summary>An upper bound of |x|.</summary>
    public Mag MostAbs => Mag.AtLeast(Mid) + Rad;

    /// <summary>A lower bound of |x|; 0 when the ball contains 0.</summary>
    public Mag LeastAbs => Mag.MinusDown(Mag.AtMost(Mid), Rad);

    /// <summary>The number of leading bits of the value that are certain; negative when not even its size is.</summary>
    public long RelativeAccuracyBits =>
        IsExact ? long.MaxValue
        : !IsFinite || Mid.IsZero ? long.MinValue
        : Mid.Top - 1 - Rad.Top;

    /// <summary>Whether x is proved to be in the ball; exact unless the ball spans more than 2^20 bits.</summary>
    public bool Contains(Rational x) => !IsFinite || (InnerLower.CompareTo(x) <= 0 && InnerUpper.CompareTo(x) >= 0);

    /// <summary>Whether the two balls have a point in common.</summary>
    public bool Overlaps(Ball other) =>
        !IsFinite || !other.IsFinite
        || (Lower(ComparisonBits) <= other.Upper(ComparisonBits)
            && other.Lower(ComparisonBits) <= Upper(ComparisonBits));

    /// <summary>Digits and a bound on their error: 3.14159 +- 2.7e-6.</summary>
    public override string ToString() => BallText.Of(this);

    private const int ComparisonBits = 1 << 20;

    private BigFloat InnerLower => BigFloat.SumCeiling(Mid, -Rad.ToBigFloat(), ComparisonBits);

    private BigFloat InnerUpper => BigFloat.SumFloor(Mid, Rad.ToBigFloat(), ComparisonBits);
}
