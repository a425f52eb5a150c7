using QBattery.Symbolic.Expressions.Operators;

namespace QBattery.Symbolic;

/// <summary>Arithmetic as in mathematics: 2*Jx, Jp*Jm - Jm*Jp, (a + ad)*Jx/Sqrt(N).</summary>
public abstract partial record Operator
{
    /// <summary>The sum of two operators.</summary>
    public static Operator operator +(Operator left, Operator right) => BuildOperator.Sum([left, right]);

    /// <summary>The difference of two operators.</summary>
    public static Operator operator -(Operator left, Operator right) =>
        BuildOperator.Sum([left, BuildOperator.Negated(right)]);

    /// <summary>The negative of an operator.</summary>
    public static Operator operator -(Operator operand) => BuildOperator.Negated(operand);

    /// <summary>The product of two operators, of which the second acts first.</summary>
    public static Operator operator *(Operator left, Operator right) => BuildOperator.Product([left, right]);

    /// <summary>An operator divided by a number.</summary>
    public static Operator operator /(Operator left, Expr right) =>
        BuildOperator.Product([left, Scalars.Real(1 / right)]);

    /// <summary>A real number times the identity.</summary>
    public static implicit operator Operator(Expr value) => Scalars.Real(value);

    /// <summary>An integer times the identity.</summary>
    public static implicit operator Operator(int value) => Scalars.Real(value);

    /// <summary>An operator to a power.</summary>
    /// <exception cref="ArgumentException">The exponent is negative or above 32.</exception>
    public Operator ToThe(int exponent) => exponent is >= 0 and <= BuildOperator.MaxExponent
        ? BuildOperator.Power(this, exponent)
        : throw new ArgumentException($"exponents of operators are from 0 to {BuildOperator.MaxExponent}", nameof(exponent));

    /// <summary>The language of operators: 2*Jx, Jx*(a+ad)/sqrt(N); <see cref="Parse.Operator"/> reads it back.</summary>
    public sealed override string ToString() => OperatorLayout.Plain(this);
}

/// <summary>
/// The words of operators in programs, for <c>using static QBattery.Symbolic.Operators</c>: <c>2*Jx</c>, <c>ad*a</c>.
/// </summary>
public static class Operators
{
    /// <summary>(J+ + J-)/2.</summary>
    public static Operator Jx { get; } = new Operator.Ladder(LadderSymbol.Jx);

    /// <summary>(J+ - J-)/(2i).</summary>
    public static Operator Jy { get; } = new Operator.Ladder(LadderSymbol.Jy);

    /// <summary>The number of excited cells less N/2.</summary>
    public static Operator Jz { get; } = new Operator.Ladder(LadderSymbol.Jz);

    /// <summary>J+, which excites.</summary>
    public static Operator Jp { get; } = new Operator.Ladder(LadderSymbol.Jp);

    /// <summary>J-, the adjoint of J+.</summary>
    public static Operator Jm { get; } = new Operator.Ladder(LadderSymbol.Jm);

    /// <summary>The annihilator of a photon.</summary>
    public static Operator a { get; } = new Operator.Ladder(LadderSymbol.A);

    /// <summary>The creator of a photon.</summary>
    public static Operator ad { get; } = new Operator.Ladder(LadderSymbol.Ad);

    /// <summary>The imaginary unit.</summary>
    public static Operator i => Scalars.I;
}
