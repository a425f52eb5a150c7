using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>A field in which polynomials in the parameters have values.</summary>
internal interface IField<T>
    where T : IField<T>
{
    /// <summary>Whether this is zero.</summary>
    bool IsZero { get; }

    /// <summary>The value of a polynomial.</summary>
    static abstract T Of(Nested value);

    static abstract T operator +(T left, T right);

    static abstract T operator -(T left, T right);

    static abstract T operator *(T left, T right);

    static abstract T operator /(T left, T right);
}

/// <summary>A number modulo a prime, with numbers for the parameters.</summary>
internal readonly record struct ModularNumber(long Value) : IField<ModularNumber>
{
    private const long Prime = ModularImage.Prime;

    public bool IsZero => Value == 0;

    public static ModularNumber Of(Nested value) => new(ModularValue.Of(value));

    public static ModularNumber operator +(ModularNumber left, ModularNumber right) => new((left.Value + right.Value) % Prime);

    public static ModularNumber operator -(ModularNumber left, ModularNumber right) =>
        new((left.Value - right.Value + Prime) % Prime);

    public static ModularNumber operator *(ModularNumber left, ModularNumber right) => new(left.Value * right.Value % Prime);

    public static ModularNumber operator /(ModularNumber left, ModularNumber right) =>
        new(left.Value * Modular.Inverse(right.Value, Prime) % Prime);
}

/// <summary>A quotient of polynomials in the parameters, in lowest terms; of numbers with denominator 1.</summary>
internal readonly record struct NestedQuotient(Nested Numerator, Nested Denominator) : IField<NestedQuotient>
{
    public bool IsZero => Numerator.IsZero;

    public static NestedQuotient Of(Nested value) => new(value, Nested.One);

    public static NestedQuotient operator +(NestedQuotient left, NestedQuotient right)
    {
        if (left.Denominator is Nested.Constant && right.Denominator is Nested.Constant)
            return Of(left.Numerator + right.Numerator);
        var common = NestedDivision.Gcd(left.Denominator, right.Denominator);
        var (a, b) = (NestedDivision.Divide(left.Denominator, common)!, NestedDivision.Divide(right.Denominator, common)!);
        return Reduced(left.Numerator * b + right.Numerator * a, a * right.Denominator);
    }

    public static NestedQuotient operator -(NestedQuotient left, NestedQuotient right) =>
        left + new NestedQuotient(right.Numerator.Scale(-1), right.Denominator);

    public static NestedQuotient operator *(NestedQuotient left, NestedQuotient right) =>
        Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static NestedQuotient operator /(NestedQuotient left, NestedQuotient right) =>
        Reduced(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    private static NestedQuotient Reduced(Nested numerator, Nested denominator)
    {
        if (numerator.IsZero) return Of(numerator);
        if (denominator is Nested.Constant(var number)) return Of(numerator.Scale(number.Inverse()));
        var common = NestedDivision.Gcd(numerator, denominator);
        var unit = NestedDivision.NumericContent(NestedDivision.Divide(denominator, common)!).Inverse();
        return new(NestedDivision.Divide(numerator, common)!.Scale(unit), NestedDivision.Divide(denominator, common)!.Scale(unit));
    }
}
