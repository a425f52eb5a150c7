using QBattery.Symbolic.Algebra;
using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;
using QBattery.Symbolic.Printing;
using static QBattery.Symbolic.Expressions.Expr;

namespace QBattery.Symbolic.Summation.Recurrences;

/// <summary>
/// Solutions of y(v+2) = r(v) y(v): with h(u+1)/h(u) = |r(2u)| the sequence h(v/2), on even and on odd v apart. For
/// positive r that is (1 +- (-1)^v)/2, for negative r cos(pi v/2) and sin(pi v/2).
/// </summary>
internal static class Alternating
{
    /// <summary>The two solutions, or why they are not written down.</summary>
    public static Result<Seq<Expr>> Of(Fraction ratio, string variable, int first, Assumptions known)
    {
        var (v, two) = (Build.Symbol(variable), Build.Number(2));
        var large = known.With(variable, new(new(new(first, true), null), Integrality.Integer));
        var sign = SignTest.Of(ratio, large);
        return from doubled in NormalForm.Of(ratio.ToExpr(known).Substitute(variable, two * v), known)
               from decided in sign is Sign.Positive or Sign.Negative ? true
                   : Result.Fail<bool>(new Reason.SignUnknown(Print.Short(ratio.ToExpr(known)), []))
               from h in GammaProduct.Of(
                   Ratio.Of(sign == Sign.Negative ? -doubled : doubled, 1), variable, (first + 1) / 2, known)
               let own = h.Substitute(variable, v / two)
               select Switches(v, sign == Sign.Negative).Select(s => s * own).ToSeq();
    }

    /// <summary>Zero at odd v; zero at even v.</summary>
    private static Seq<Expr> Switches(Expr v, bool changesSign)
    {
        var (half, alternating) = (Build.Number(Rational.Half), Build.Power(-Build.One, v));
        return changesSign
            ? [Build.Apply(Function.Cos, Build.Pi * v * half), Build.Apply(Function.Sin, Build.Pi * v * half)]
            : [half * (Build.One + alternating), half * (Build.One - alternating)];
    }
}
