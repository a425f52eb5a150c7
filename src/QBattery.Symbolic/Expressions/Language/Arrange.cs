using System.Globalization;
using System.Numerics;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Expressions.Language;

/// <summary>From what an expression is to what the eye should see.</summary>
internal static class Arrange
{
    /// <summary>Exponents 1/2 to 1/9 are shown as roots.</summary>
    private const int LargestIndex = 9;

    /// <summary>The layout of an expression; sums are sorted by their growth in the variable.</summary>
    public static Layout Expression(Expr expr, string variable = "N") => expr switch
    {
        Number(var value) => Value(value),
        Symbol(var name) => new Layout.Name(name),
        Constant(var name) => new Layout.Letter(name),
        Sum(var terms) => Terms(HumanOrder.Terms(terms, variable), variable),
        Product or Power => Term(FractionLayout.Of(expr), variable),
        Apply(var function, var arguments) =>
            new Layout.Call(function, arguments.Select(argument => Expression(argument, variable)).ToSeq()),
    };

    /// <summary>Terms added up in the given order.</summary>
    internal static Layout Terms(Seq<Expr> terms, string variable) =>
        new Layout.Sum(terms.Select(term => Expression(term, variable)).ToSeq());

    private static Layout Term(FractionLayout q, string variable)
    {
        var above = Factors(BigInteger.Abs(q.Coefficient.Numerator), q.Above, variable);
        var below = Factors(q.Coefficient.Denominator, q.Below, variable);
        return Signed(q.Coefficient.Sign, below is Layout.Digits("1") ? above : new Layout.Fraction(above, below));
    }

    private static Layout Factors(BigInteger number, Seq<(Expr Base, Expr Exponent)> powers, string variable)
    {
        var factors = HumanOrder.Factors(powers, variable).Select(f => Raised(f.Base, f.Exponent, variable)).ToList();
        if (!number.IsOne || factors.Count == 0) factors.Insert(0, Integer(number));
        return factors is [var only] ? only : new Layout.Product(factors.ToSeq());
    }

    private static Layout Raised(Expr @base, Expr exponent, string variable) => exponent switch
    {
        Number({ IsOne: true }) => Expression(@base, variable),
        Number(var e) when e.Numerator.IsOne && e.Denominator <= LargestIndex && IsRadicand(@base, e) =>
            new Layout.Radical((int)e.Denominator, Expression(@base, variable)),
        _ => new Layout.Superscript(Expression(@base, variable), Expression(exponent, variable)),
    };

    /// <summary>
    /// e^(1/2) keeps its exponent; so do odd roots of negative numbers, which are not meant to be the real ones.
    /// </summary>
    private static bool IsRadicand(Expr @base, Rational exponent) =>
        @base is not Constant(NamedConstant.E) && (exponent == Rational.Half || @base is not Number({ Sign: < 0 }));

    private static Layout Value(Rational value) => Signed(value.Sign, value.IsInteger
        ? Integer(BigInteger.Abs(value.Numerator))
        : new Layout.Fraction(Integer(BigInteger.Abs(value.Numerator)), Integer(value.Denominator)));

    private static Layout Integer(BigInteger value) => new Layout.Digits(value.ToString(CultureInfo.InvariantCulture));

    private static Layout Signed(int sign, Layout layout) => sign < 0 ? new Layout.Negative(layout) : layout;
}
