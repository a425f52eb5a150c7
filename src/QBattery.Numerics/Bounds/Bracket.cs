using QBattery.Numerics.Bounds;

namespace QBattery.Numerics;

/// <summary>
/// A real number known to lie between two doubles. Operations round outwards; those of the runtime's library that are
/// not correctly rounded are widened by some units of the last place.
/// </summary>
/// <param name="Low">Not above the number.</param>
/// <param name="High">Not below it.</param>
public readonly record struct Bracket(double Low, double High)
{
    /// <summary>A relative error that no elementary function of the runtime reaches.</summary>
    private const double Library = 1e-15;

    /// <summary>A number without an error.</summary>
    public static implicit operator Bracket(double value) => new(value, value);

    /// <summary>A number with an absolute error.</summary>
    public static Bracket Around(double value, double error) =>
        new(Math.BitDecrement(value - error), Math.BitIncrement(value + error));

    /// <summary>A number with the digits the range supports, or its two ends.</summary>
    public override string ToString() => BracketText.Of(this);

    /// <summary>The middle.</summary>
    public double Mid => Low + (High - Low) / 2;

    /// <summary>High - Low.</summary>
    public double Width => High - Low;

    /// <summary>The sum.</summary>
    public static Bracket operator +(Bracket x, Bracket y) => Outwards(x.Low + y.Low, x.High + y.High);

    /// <summary>The negative.</summary>
    public static Bracket operator -(Bracket x) => new(-x.High, -x.Low);

    /// <summary>The difference.</summary>
    public static Bracket operator -(Bracket x, Bracket y) => x + -y;

    /// <summary>The product.</summary>
    public static Bracket operator *(Bracket x, Bracket y)
    {
        var (a, b, c, d) = (Times(x.Low, y.Low), Times(x.Low, y.High), Times(x.High, y.Low), Times(x.High, y.High));
        return Outwards(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    /// <summary>The inverse; everything where the range contains zero.</summary>
    public Bracket Inverse() => Low > 0 || High < 0
        ? Outwards(1 / High, 1 / Low)
        : new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>A whole power from zero up.</summary>
    public Bracket Pow(int exponent) =>
        exponent == 0 ? 1 : Enumerable.Repeat(this, exponent - 1).Aggregate(this, (x, y) => x * y);

    /// <summary>A real power of what is not negative; rounding below zero is taken for zero.</summary>
    public Bracket Pow(double exponent) => exponent >= 0
        ? Widened(Math.Pow(Math.Max(0, Low), exponent), Math.Pow(Math.Max(0, High), exponent))
        : Pow(-exponent).Inverse();

    /// <summary>e to this power.</summary>
    public Bracket Exp() => Widened(Math.Exp(Low), Math.Exp(High));

    /// <summary>The natural logarithm of what is not negative.</summary>
    public Bracket Log() => Widened(Math.Log(Math.Max(0, Low)), Math.Log(Math.Max(0, High)));

    /// <summary>The smallest range that holds both.</summary>
    public Bracket Hull(Bracket other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>The part between two numbers, or the end nearest to them.</summary>
    public Bracket Within(double least, double most) =>
        new(Math.Clamp(Low, least, most), Math.Clamp(High, least, most));

    /// <summary>No number in a range is infinite, and so zero times any of them is zero.</summary>
    private static double Times(double x, double y) => x == 0 || y == 0 ? 0 : x * y;

    private static Bracket Outwards(double low, double high) => new(Math.BitDecrement(low), Math.BitIncrement(high));

    private static Bracket Widened(double low, double high) =>
        Outwards(low - Library * Math.Abs(low), high + Library * Math.Abs(high));
}
