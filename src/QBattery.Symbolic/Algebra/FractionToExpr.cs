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

        /// <summary>The fraction as an expression; a factor proved negative is turned, 1-q rather than q-1 for q below 1.</summary>
        public Expr ToExpr(Assumptions assumptions)
        {
            if (fraction.IsZero) return Build.Zero;
            var (number, monomial, primitive) = fraction.Numerator.Split();
            var numerator = Numerator(primitive);
            var factors = numerator.Concat(fraction.Denominator.Select(f => (f.Factor, Multiplicity: -f.Multiplicity)))
                .Select(f => Turned(f.Factor, f.Multiplicity, assumptions)).ToList();
            var sign = factors.Count(f => f.Flips) % 2 == 0 ? Rational.One : Rational.MinusOne;
            return Build.Product([Build.Number(number * sign), monomial.ToExpr(), .. factors.Select(f => f.Power)]);
        }
    }

    /// <summary>The numerator factored if that is shorter to write, else whole.</summary>
    private static IEnumerable<(Polynomial Factor, int Multiplicity)> Numerator(Polynomial primitive)
    {
        var factors = Factorization.Of(primitive);
        return factors.Sum(f => f.Factor.Terms.Count) <= primitive.Terms.Count ? factors : [(primitive, 1)];
    }

    private static (Expr Power, bool Flips) Turned(Polynomial factor, int multiplicity, Assumptions assumptions)
    {
        var negative = SignTest.Of(factor, assumptions) == Sign.Negative;
        var shown = negative ? -factor : factor;
        return (Build.Power(shown.ToExpr(), Build.Number(multiplicity)), negative && multiplicity % 2 != 0);
    }
}
