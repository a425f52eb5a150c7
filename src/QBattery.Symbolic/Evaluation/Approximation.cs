using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic;

/// <summary>A number rounded to significant decimal digits, all of them correct: Significand * 10^Exponent.</summary>
/// <param name="Significand">The digits, with the sign of the number; 0 for zero.</param>
/// <param name="Exponent">The power of ten of the last digit.</param>
/// <param name="Places">How many significant digits were asked for.</param>
/// <param name="IsExact">Whether it is the number; else it is off by half a unit of the last digit at most.</param>
public sealed record Approximation(BigInteger Significand, long Exponent, int Places, bool IsExact)
{
    /// <summary>The number in decimal notation.</summary>
    public override string ToString() => this.Digits;
}

/// <summary>Approximations made, printed and as doubles.</summary>
public static class Approximations
{
    /// <summary>Powers of ten beyond this have no double, and the digits do not change that.</summary>
    private const int Range = 400;

    /// <summary>A rational number rounded.</summary>
    internal static Approximation Of(Rational x, int digits) =>
        x.IsZero ? Zero(digits) : Of(x.Sign, RationalDecimal.Round(x.Abs(), digits), digits);

    /// <summary>A number in a ball; null where the ball is too wide to decide the digits.</summary>
    internal static Approximation? Of(Ball x, int digits) => x == Ball.Zero ? Zero(digits)
        : !x.ContainsZero && BallDecimal.Round(x.Abs(), digits) is { } size ? Of(x.Mid.Sign < 0 ? -1 : 1, size, digits)
        : null;

    /// <summary>Exactly zero.</summary>
    internal static Approximation Zero(int digits) => new(BigInteger.Zero, 0, digits, true);

    private static Approximation Of(int sign, BallDecimal.Rounding size, int digits) =>
        new(sign * size.Digits, size.Exponent - digits + 1, digits, size.IsExact);

    extension(Approximation number)
    {
        /// <summary>The number in decimal notation: 0.0198019801980 or 3.2968e-434295.</summary>
        public string Digits => number.Significand.IsZero ? "0"
            : (number.Significand.Sign < 0 ? "-" : "") + BallDecimal.Text(number.Size, number.Places);

        /// <summary>A bound on the error of the rounding: half a unit of the last digit; 0 for an exact value.</summary>
        public string Radius => number.IsExact ? "0" : $"5e{number.Exponent - 1}";

        /// <summary>The nearest double; infinite or zero beyond the range of doubles.</summary>
        public double ToDouble() => number.Size.Exponent switch
        {
            _ when number.Significand.IsZero => 0,
            < -Range => 0,
            > Range => number.Significand.Sign * double.PositiveInfinity,
            _ => (Rational.Of(number.Significand, 1) * ((Rational)10).Pow((int)number.Exponent)).ToDouble(),
        };

        private BallDecimal.Rounding Size =>
            new(BigInteger.Abs(number.Significand), number.Exponent + number.Places - 1, number.IsExact);
    }
}

/// <summary>Values of formulas.</summary>
public static class Evaluating
{
    /// <summary>So many digits unless said otherwise.</summary>
    public const int DefaultDigits = 20;

    extension(Formula formula)
    {
        /// <summary>The value at a point: <c>f.Evaluate([("N", 100), ("q", Rational.Of(2, 5))], digits: 30)</c>.</summary>
        /// <returns>The value, or why there is none: a symbol without a value, a place where the formula has none, ...</returns>
        public Result<Approximation> Evaluate(IEnumerable<(string Name, Rational Value)> at, int digits = DefaultDigits) =>
            QBattery.Symbolic.Evaluate.Rounded(formula, at.ToDictionary(own => own.Name, own => own.Value), digits);

        /// <summary>The value at one value of one symbol.</summary>
        public Result<Approximation> Evaluate((string Name, Rational Value) at, int digits = DefaultDigits) =>
            formula.Evaluate([at], digits);

        /// <summary>The value of a number.</summary>
        public Result<Approximation> Evaluate(int digits = DefaultDigits) => formula.Evaluate([], digits);
    }

    extension(Expr expr)
    {
        /// <summary>The value at a point: <c>f.Evaluate([("N", 100), ("q", Rational.Of(2, 5))], digits: 30)</c>.</summary>
        public Result<Approximation> Evaluate(IEnumerable<(string Name, Rational Value)> at, int digits = DefaultDigits) =>
            Formula.Of(expr).Evaluate(at, digits);

        /// <summary>The value at one value of one symbol.</summary>
        public Result<Approximation> Evaluate((string Name, Rational Value) at, int digits = DefaultDigits) =>
            Formula.Of(expr).Evaluate([at], digits);

        /// <summary>The value of a number.</summary>
        public Result<Approximation> Evaluate(int digits = DefaultDigits) => Formula.Of(expr).Evaluate([], digits);
    }
}
