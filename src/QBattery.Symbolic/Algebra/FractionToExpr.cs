using QBattery.Symbolic.Core;
using QBattery.Symbolic.Expressions;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Algebra;

/// <summary>From normal forms back to expressions a reader likes: factored denominators, factors with positive sign.</summary>
public static class FractionToExpr
{
    extension(Fraction fraction)
    {
        /// <summary>The fraction as an expression.</summary>
        public Expr ToExpr() => fraction.ToExpr(Assumptions.None);

        /// <summary>
        /// The fraction as an expression. A factor proved negative is turned, 1-q rather than q-1 for q below 1; and a
        /// minus sign in front goes into a factor of unknown sign.
        /// </summary>
        public Expr ToExpr(Assumptions assumptions)
        {
            if (fraction.IsZero) return Build.Zero;
            var (number, monomial, primitive) = fraction.Numerator.Split();
            var factors = Numerator(primitive).Concat(fraction.Denominator.Select(f => (f.Factor, Multiplicity: -f.Multiplicity)))
                .Select(f => (Factor: Turned(f.Factor, assumptions), f.Multiplicity)).ToList();
            var turns = factors.Count(f => f.Factor.Turn && f.Multiplicity % 2 != 0);
            if (turns % 2 != 0) number = -number;
            if (number.Sign < 0 && factors.FindIndex(f => !f.Factor.Known && f.Multiplicity % 2 != 0) is >= 0 and var open)
                (number, factors[open]) = (-number, factors[open] with { Factor = (-factors[open].Factor.Shown, true, false) });
            return Build.Product([
                Build.Number(number), monomial.ToExpr(),
                .. factors.Select(f => Build.Power(f.Factor.Shown.ToExpr(), Build.Number(f.Multiplicity)))]);
        }
    }

    /// <summary>The numerator factored if that is shorter to write, else whole.</summary>
    private static IEnumerable<(Polynomial Factor, int Multiplicity)> Numerator(Polynomial primitive)
    {
        var factors = Factorization.Of(primitive);
        return factors.Sum(f => f.Factor.Terms.Count) <= primitive.Terms.Count ? factors : [(primitive, 1)];
    }

    /// <summary>A factor with the sign it is shown with, whether that is turned, and whether its sign is known.</summary>
    private static (Polynomial Shown, bool Turn, bool Known) Turned(Polynomial factor, Assumptions assumptions) =>
        SignTest.Of(factor, assumptions) switch
        {
            Sign.Negative => (-factor, true, true),
            Sign.Positive or Sign.Zero => (factor, false, true),
            Sign.Unknown => (factor, false, false),
        };
}
