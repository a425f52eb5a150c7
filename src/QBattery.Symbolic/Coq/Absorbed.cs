using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Summation.Terms;
using static QBattery.Symbolic.Expr;

namespace QBattery.Symbolic.Coq;

/// <summary>
/// G = R t with factors taken into factorials, those of the denominator, as 1/((N-k+1) (N-k)!) = 1/(N-k+1)!, and those above, as
/// (N-k+1) (N-k)! = (N-k+1)!, so that its differences need no case where such a factor vanishes.
/// </summary>
internal static class Absorbed
{
    /// <summary>The product of a certificate and a term, in factorials.</summary>
    public static Expr Of(Expr ratio, SumProblem problem)
    {
        var product = LowestTerms.Of(ratio, problem.Term, problem.Assumptions);
        while (Step(product, problem.Assumptions) is { } shorter) product = shorter;
        return product;
    }

    private static Expr? Step(Expr product, Assumptions known)
    {
        var factors = Build.Factors(product).Select(Build.SplitPower).ToSeq();
        return (from above in factors
                where above is { Base: Apply(Function.Factorial, _), Exponent: Number({ IsInteger: true, Sign: > 0 }) }
                from factor in factors
                where factor is { Base: Sum or Symbol, Exponent: Number({ IsInteger: true, Sign: > 0 }) }
                select Taken(product, above.Base, factor.Base, known)).FirstOrDefault(taken => taken is not null);
    }

    /// <summary>B a! as c (a+1)! where B = c (a+1); null for any other B.</summary>
    private static Expr? Taken(Expr product, Expr factorial, Expr factor, Assumptions known)
    {
        var next = ((Apply)factorial).Arguments[0] + Build.One;
        return NormalForm.Of(factor / next, known) is Result<Fraction>.Ok({ AsNumber: { } scale })
            ? product / factorial / factor * Build.Number(scale) * Factorials.Factorial(next)
            : null;
    }
}
