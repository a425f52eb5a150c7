using QBattery.Symbolic.Algebra.Polynomials;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// G = R t with what R and t have in common cancelled: 1/((N-k+1) (N-k)!) is 1/(N-k+1)! and k/k! is 1/(k-1)!, so that G
/// has a value, by 1/n! = 0 for n = -1, -2, ..., where R has a pole on a zero of t.
/// </summary>
internal static class LowestTerms
{
    /// <summary>The product of a certificate and a term, in factorials.</summary>
    public static Expr Of(Expr ratio, Expr term, Assumptions known)
    {
        var product = ratio * Factorials.Signs(Factorials.Only(term));
        while (Step(product, known) is { } shorter) product = shorter;
        return product;
    }

    /// <summary>One factor taken into a factorial of the denominator; null where none can be.</summary>
    private static Expr? Step(Expr product, Assumptions known)
    {
        var factors = Build.Factors(product).Select(Build.SplitPower).ToSeq();
        return (from below in factors
                where below is { Base: Apply(Function.Factorial, _), Exponent: Number({ IsInteger: true, Sign: < 0 }) }
                from factor in factors
                where factor is { Base: Sum or Symbol, Exponent: Number({ IsInteger: true }) }
                select Taken(product, below.Base, factor.Base, ((Number)factor.Exponent).Value.Sign, known))
            .FirstOrDefault(taken => taken is not null);
    }

    /// <summary>B/a! as c/(a-1)! where B = c a, or 1/(B a!) as 1/(c (a+1)!) where B = c (a+1); null for any other B.</summary>
    private static Expr? Taken(Expr product, Expr factorial, Expr factor, int sign, Assumptions known)
    {
        var argument = ((Apply)factorial).Arguments[0];
        var next = Build.Number(-sign);
        var partner = sign > 0 ? argument : argument + Build.One;
        return NormalForm.Of(factor / partner, known) is Result<Fraction>.Ok({ AsNumber: { } scale })
            ? product * factorial * Build.Power(factor, next) * Build.Number(sign > 0 ? scale : scale.Inverse())
                / Factorials.Factorial(argument + next)
            : null;
    }
}
