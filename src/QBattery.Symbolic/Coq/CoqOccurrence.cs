using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Coq;

/// <summary>An expression as it stands in a goal once definitions are unfolded.</summary>
/// <param name="Expr">The body of the definition.</param>
/// <param name="Writer">What its integer arguments are.</param>
internal sealed record CoqOccurrence(Expr Expr, CoqWriter Writer)
{
    /// <summary>A factorial, or the inverse of one.</summary>
    /// <param name="IsInverse">Whether it is ifac.</param>
    /// <param name="At">Its argument.</param>
    /// <param name="IsBelow">Whether something divides by it.</param>
    public sealed record Factorial(bool IsInverse, CoqInteger At, bool IsBelow);

    /// <summary>A power with an exponent that moves with integers.</summary>
    public sealed record Power(Expr Base, string Text, CoqInteger Exponent);

    /// <summary>Its factorials; those of a binomial as its definition has them.</summary>
    public Seq<Factorial> Factorials => [.. Found(Expr, false)];

    /// <summary>Its powers.</summary>
    public Seq<Power> Powers => Expr.Descendants.OfType<Expr.Power>().Where(power => Writer.IsMoving(power.Exponent) && power.Base is not Constant)
        .Select(power => new Power(power.Base, Writer.Real(power.Base).Else(""), Writer.Integer(power.Exponent).OrThrow())).ToSeq();

    /// <summary>Its square roots of numbers.</summary>
    public Seq<Rational> Roots => Expr.Descendants
        .Select(part => part is Expr.Power(Number(var value), Number({ Denominator: var two })) && two == 2 ? value : (Rational?)null)
        .OfType<Rational>().ToSeq();

    private IEnumerable<Factorial> Found(Expr expr, bool isBelow) => expr switch
    {
        Expr.Power(Apply(Function.Factorial, [var x]), Number({ IsInteger: true, Sign: < 0 })) => [new(true, At(x), isBelow)],
        Expr.Power(var b, Number({ Sign: < 0 })) => Found(b, !isBelow),
        Apply(Function.Factorial, [var x]) => [new(false, At(x), isBelow)],
        Apply(Function.Binomial, [var n, var k]) =>
            [new(false, At(n), isBelow), new(true, At(k), isBelow), new(true, At(n) - At(k), isBelow)],
        _ => expr.Children.SelectMany(child => Found(child, isBelow)),
    };

    private CoqInteger At(Expr x) => Writer.Integer(x).OrThrow();
}
