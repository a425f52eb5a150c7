using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Evaluation;

/// <summary>A value rounded to significant decimal digits, all of them certain.</summary>
/// <param name="Sign">Its sign.</param>
/// <param name="Size">Its rounded size; null for zero.</param>
/// <param name="Digits">The number of digits.</param>
internal sealed record RoundedValue(int Sign, BallDecimal.Rounding? Size, int Digits)
{
    /// <summary>Powers of ten beyond this have no double, and the digits do not change that.</summary>
    private const int Range = 400;

    /// <summary>A rational number rounded.</summary>
    public static RoundedValue Of(Rational x, int digits) =>
        new(x.Sign, x.IsZero ? null : RationalDecimal.Round(x.Abs(), digits), digits);

    /// <summary>A number in a ball; null where the ball is too wide to decide the digits.</summary>
    public static RoundedValue? Of(Ball x, int digits) => x == Ball.Zero ? Zero(digits)
        : !x.ContainsZero && BallDecimal.Round(x.Abs(), digits) is { } size ? new(x.Mid.Sign < 0 ? -1 : 1, size, digits)
        : null;

    /// <summary>Exactly zero.</summary>
    public static RoundedValue Zero(int digits) => new(0, null, digits);

    /// <summary>In decimal notation, with half a unit of the last digit as the error of the rounding.</summary>
    public (string Value, string Radius) Text => Size is { } size
        ? ((Sign < 0 ? "-" : "") + BallDecimal.Text(size, Digits), size.IsExact ? "0" : $"5e{size.Exponent - Digits}")
        : ("0", "0");

    /// <summary>The double nearest to the rounded value; infinite or zero beyond the range of doubles.</summary>
    public double ToDouble() => Size switch
    {
        null or { Exponent: < -Range } => 0,
        { Exponent: > Range } => Sign * double.PositiveInfinity,
        { } size => Sign * (Rational.Of(size.Digits, 1) * ((Rational)10).Pow((int)size.Exponent - Digits + 1)).ToDouble(),
    };
}
