using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Symbolic.Expressions.Operators;

/// <summary>From what an operator is to what the eye should see: a denominator stands under the whole product.</summary>
internal static class OperatorLayout
{
    private static readonly PlainWriter Language = new(PlainStyle.Text);

    private static readonly Layout I = new Layout.Sign("i", "i");

    /// <summary>The language of operators.</summary>
    public static string Plain(Operator value) => Language.Write(Of(value));

    /// <summary>The layout of an operator.</summary>
    public static Layout Of(Operator value) => value switch
    {
        Operator.Scalar(var re, Expr.Number({ IsZero: true })) => Arrange.Expression(re),
        Operator.Scalar(Expr.Number({ IsZero: true }), var im) => Times(Arrange.Expression(im), [I]),
        Operator.Scalar(var re, var im) => new Layout.Sum([Arrange.Expression(re), Times(Arrange.Expression(im), [I])]),
        Operator.Ladder(var symbol) => new Layout.Sign(OperatorWords.Name(symbol), OperatorWords.Latex(symbol)),
        Operator.Sum(var terms) => new Layout.Sum(terms.Map(Of)),
        Operator.Product([Operator.Scalar number, .. var factors]) => Times(Of(number), factors.Map(Of)),
        Operator.Product(var factors) => new Layout.Product(factors.Map(Of)),
        Operator.Power(var b, var exponent) => new Layout.Superscript(Of(b), new Layout.Digits($"{exponent}")),
    };

    private static Layout Times(Layout number, Seq<Layout> factors) => number switch
    {
        Layout.Negative(var inner) => new Layout.Negative(Times(inner, factors)),
        Layout.Fraction(var above, var below) => new Layout.Fraction(Times(above, factors), below),
        Layout.Digits("1") => factors is [var only] ? only : new Layout.Product(factors),
        Layout.Product(var own) => new Layout.Product([.. own, .. factors]),
        _ => new Layout.Product([number, .. factors]),
    };
}
