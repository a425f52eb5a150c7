using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Gosper;
using QBattery.Symbolic.Summation.Terms;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Petkovsek;

/// <summary>
/// Solutions of y(v+2) = r(v) y(v): with h(u+1)/h(u) = |r(2u)| the sequence h(v/2), on even and on odd v apart. For
/// positive r that is (1 +- (-1)^v)/2, for negative r cos(pi v/2) and sin(pi v/2); both are solutions for either sign.
/// </summary>
internal static class Alternating
{
    /// <summary>The two solutions, or why they are not written down.</summary>
    public static Result<Seq<Expr>> Of(Fraction ratio, string variable, int first, Assumptions known)
    {
        var (v, two) = (Build.Symbol(variable), Build.Number(2));
        var large = known.With(variable, new(new(new(first, true), null), Integrality.Integer));
        return from doubled in NormalForm.Of(ratio.ToExpr(known).Substitute(variable, two * v), known)
               from rising in Product(doubled)
               from falling in Product(-doubled)
               let changes = SignTest.Of(ratio, large) switch
               {
                   Sign.Positive => false,
                   Sign.Negative => true,
                   Sign.Zero or Sign.Unknown => Changes(rising, variable),
               }
               let own = (changes ? falling : rising).Substitute(variable, v / two)
               select Switches(v, changes).Select(s => s * own).ToSeq();

        Result<Expr> Product(Fraction quotient) =>
            GammaProduct.Of(Ratio.Of(quotient, 1), variable, (first + 1) / 2, known);
    }

    /// <summary>Whether a power of a negative number remains: the other sign is the real one.</summary>
    private static bool Changes(Expr product, string variable) => Build.Factors(product)
        .Any(f => f is Power(Number({ Sign: < 0 }), var e) && e.Contains(Build.Symbol(variable)));

    /// <summary>Zero at odd v; zero at even v.</summary>
    private static Seq<Expr> Switches(Expr v, bool changesSign)
    {
        var (half, alternating) = (Build.Number(Rational.Half), Build.Power(-Build.One, v));
        return changesSign
            ? [Build.Apply(Function.Cos, Build.Pi * v * half), Build.Apply(Function.Sin, Build.Pi * v * half)]
            : [half * (Build.One + alternating), half * (Build.One - alternating)];
    }
}
