using System.Numerics;
using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>Splitting a positive fraction into positive atoms, on which roots, real powers and logarithms distribute.</summary>
internal static class PositiveFactors
{
    /// <summary>
    /// Atoms with exponents whose product is the fraction, each proved positive; null if that cannot be proved. A factor
    /// proved negative enters with its sign changed, if the product as a whole is positive.
    /// </summary>
    public static Seq<(Atom Atom, Rational Exponent)>? Of(Fraction fraction, Assumptions assumptions)
    {
        if (fraction.AsNumber is { } known) return known.Sign > 0 ? OfNumber(known).ToSeq() : null;
        var (number, monomial, primitive) = fraction.Numerator.Split();
        var (roots, others) = primitive.SplitRoots();
        var polynomials = Factorization.Of(others).Concat(fraction.Denominator.Select(f => (f.Factor, Multiplicity: -f.Multiplicity)))
            .Select(f => (f.Factor, f.Multiplicity, Sign: SignTest.Of(f.Factor, assumptions))).ToList();
        Seq<(Atom Atom, Rational Exponent)> atoms = [.. monomial.Powers, .. roots.Powers];
        var atomsPositive = atoms.All(p => Ranges.SignOf(Ranges.Of(p.Atom, Rational.One, assumptions)) == Sign.Positive);
        var flips = polynomials.Count(f => f.Sign == Sign.Negative && f.Multiplicity % 2 != 0) + (number.Sign < 0 ? 1 : 0);
        return atomsPositive && flips % 2 == 0 && polynomials.All(f => f.Sign is Sign.Positive or Sign.Negative)
            ? [.. OfNumber(number.Abs()), .. atoms, .. polynomials.Select(f => (Radicand(f.Factor, f.Sign), (Rational)f.Multiplicity))]
            : null;
    }

    private static Atom Radicand(Polynomial factor, Sign sign) => new Atom.Radicand(sign == Sign.Negative ? -factor : factor);

    private static IEnumerable<(Atom, Rational)> OfNumber(Rational number) =>
        Primes.Factor(number.Numerator).Select(p => ((Atom)new Atom.Prime(p.Prime), (Rational)p.Exponent))
            .Concat(Primes.Factor(number.Denominator).Select(p => ((Atom)new Atom.Prime(p.Prime), (Rational)(-p.Exponent))));
}
