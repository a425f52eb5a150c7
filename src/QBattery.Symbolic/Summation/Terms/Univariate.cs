using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>Nested polynomials as functions of one of their variables, mostly the highest.</summary>
internal static class Univariate
{
    /// <summary>The variable as a polynomial plus a number.</summary>
    public static Nested Variable(int variable, Rational plus) =>
        Nested.Of(variable, [new Nested.Constant(plus), Nested.One]);

    /// <summary>p(v + by), for v not below the highest variable of p.</summary>
    public static Nested Shift(Nested p, int variable, int by)
    {
        if (by == 0 || p.DegreeIn(variable) == 0) return p;
        var step = Variable(variable, by);
        return p.CoefficientsIn(variable).Reverse().Aggregate(Nested.Zero, (sum, c) => sum * step + c);
    }

    /// <summary>The coefficient of a power of a variable that is not below the highest one.</summary>
    public static Nested Coefficient(Nested p, int variable, int power) =>
        p.CoefficientsIn(variable) is var c && power >= 0 && power < c.Length ? c[power] : Nested.Zero;

    /// <summary>The degree, -1 for zero.</summary>
    public static int Degree(Nested p, int variable) => p.IsZero ? -1 : p.DegreeIn(variable);

    /// <summary>A whole power.</summary>
    public static Nested Pow(Nested p, int exponent) =>
        Enumerable.Repeat(p, exponent).Aggregate(Nested.One, (product, factor) => product * factor);

    /// <summary>The product of factors with exponents that are not negative.</summary>
    public static Nested Product(IEnumerable<(Nested Factor, int Power)> factors) =>
        factors.Aggregate(Nested.One, (product, f) => product * Pow(f.Factor, f.Power));

    /// <summary>The value when a variable and all above it are given numbers.</summary>
    public static Rational? AsNumber(Nested p) => p is Nested.Constant(var value) ? value : null;

    /// <summary>a/b where that is a number.</summary>
    public static Rational? Quotient(Nested a, Nested b) =>
        NestedDivision.Divide(a, b) is { } quotient ? AsNumber(quotient) : null;
}
