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
            Sign.Unknown => LooksNegative(factor, assumptions) ? (-factor, true, true) : (factor, false, false),
        };

    /// <summary>Whether the terms that dominate for large whole numbers are negative, where the sign as a whole is open.</summary>
    private static bool LooksNegative(Polynomial factor, Assumptions assumptions)
    {
        var growing = factor.Atoms.Where(atom => Grows(atom, assumptions)).OrderBy(atom => atom is Atom.Kernel(Expr.Symbol));
        if (growing.FirstOrDefault() is not { } dominant) return false;
        var top = factor.Terms.Max(t => t.Monomial.ExponentOf(dominant));
        var leading = Polynomial.Reduce(factor.Terms.Where(t => t.Monomial.ExponentOf(dominant) == top));
        return SignTest.Of(leading, assumptions) == Sign.Negative;
    }

    /// <summary>A whole number, or a power above one whose exponent contains one.</summary>
    private static bool Grows(Atom atom, Assumptions assumptions) => atom switch
    {
        Atom.Kernel(Expr.Symbol symbol) => IsWhole(symbol, assumptions),
        Atom.Kernel(Expr.Power power) => power.Descendants.OfType<Expr.Symbol>().Any(symbol => IsWhole(symbol, assumptions))
            && Ranges.Of(power, assumptions).Lower is { } least && least.Value >= 1,
        _ => false,
    };

    private static bool IsWhole(Expr.Symbol symbol, Assumptions assumptions) =>
        assumptions.Of(symbol.Name).Integrality != Integrality.Real;
}
