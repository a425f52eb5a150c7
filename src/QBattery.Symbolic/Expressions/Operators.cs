using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Expressions;

/// <summary>
/// Arithmetic as in mathematics: 2/(N+1), N + 0.5m, Rational.Of(1, 3) * N. Exact numbers are expressions; a double is none,
/// for it rarely is the number that was meant.
/// </summary>
public abstract partial record Expr
{
    /// <summary>The sum of two expressions.</summary>
    public static Expr operator +(Expr left, Expr right) => Build.Sum(left, right);

    /// <summary>The difference of two expressions.</summary>
    public static Expr operator -(Expr left, Expr right) => Build.Sum(left, Build.Scale(Rational.MinusOne, right));

    /// <summary>The product of two expressions.</summary>
    public static Expr operator *(Expr left, Expr right) => Build.Product(left, right);

    /// <summary>The quotient of two expressions; by zero it is <see cref="Build.Undefined"/>.</summary>
    public static Expr operator /(Expr left, Expr right) =>
        Build.Product(left, Build.Power(right, Build.Number(Rational.MinusOne)));

    /// <summary>The negative of an expression.</summary>
    public static Expr operator -(Expr operand) => Build.Scale(Rational.MinusOne, operand);

    /// <summary>A rational number is an expression.</summary>
    public static implicit operator Expr(Rational value) => Build.Number(value);

    /// <summary>An integer is an expression.</summary>
    public static implicit operator Expr(int value) => Build.Number(value);

    /// <summary>An integer is an expression.</summary>
    public static implicit operator Expr(long value) => Build.Number(value);

    /// <summary>An integer is an expression.</summary>
    public static implicit operator Expr(BigInteger value) => Build.Number(value);

    /// <summary>A decimal is the rational number it is written as: 0.1m is 1/10.</summary>
    public static implicit operator Expr(decimal value) => Build.Number(Rational.Of(value));

    /// <summary>Not allowed, so that 0.1 is never read as 3602879701896397/36028797018963968.</summary>
    [Obsolete("A double is not the number it was written as: write 0.1m for 1/10, or Exact(x) for the exact binary value.", true)]
    public static implicit operator Expr(double value) => Build.Number(Rational.Exactly(value));
}
