namespace QBattery.Symbolic.Expressions.Operators;

/// <summary>Complex numbers by their real and imaginary parts.</summary>
internal static class Scalars
{
    /// <summary>The number 1, the identity operator.</summary>
    public static Operator.Scalar One { get; } = Real(Build.One);

    /// <summary>The number -1.</summary>
    public static Operator.Scalar MinusOne { get; } = Real(Build.Number(-1));

    /// <summary>The imaginary unit.</summary>
    public static Operator.Scalar I { get; } = new(Build.Zero, Build.One);

    /// <summary>A real number.</summary>
    public static Operator.Scalar Real(Expr value) => new(value, Build.Zero);

    /// <summary>The sum of two numbers.</summary>
    public static Operator.Scalar Plus(Operator.Scalar left, Operator.Scalar right) =>
        new(left.Re + right.Re, left.Im + right.Im);

    /// <summary>The product of two numbers.</summary>
    public static Operator.Scalar Times(Operator.Scalar left, Operator.Scalar right) => (left, right) switch
    {
        ((var x, Expr.Number({ IsZero: true })), (var y, Expr.Number({ IsZero: true }))) => Real(x * y),
        _ => new(left.Re * right.Re - left.Im * right.Im, left.Re * right.Im + left.Im * right.Re),
    };

    /// <summary>1/z, which for z = 0 is <see cref="Build.Undefined"/>.</summary>
    public static Operator.Scalar Reciprocal(Operator.Scalar number) => number switch
    {
        (var re, Expr.Number({ IsZero: true })) => Real(1 / re),
        (Expr.Number({ IsZero: true }), var im) => new(Build.Zero, -1 / im),
        var (re, im) => new(re / (re * re + im * im), -im / (re * re + im * im)),
    };
}
