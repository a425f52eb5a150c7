using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>Splitting polynomials into pairwise coprime, square-free factors and, in one variable, linear ones.</summary>
internal static class Factorization
{
    /// <summary>Candidates for rational roots are tried only while both end coefficients stay below this.</summary>
    private const int MaxEndCoefficient = 1_000_000;

    /// <summary>The factors of a primitive polynomial with their multiplicities; 1 has none.</summary>
    public static Seq<(Polynomial Factor, int Multiplicity)> Of(Polynomial primitive) => primitive.AsNumber is not null
        ? []
        : primitive.IsAffine ? [(primitive, 1)]
        : CoprimeBasis(SquareFree(primitive).SelectMany(f => Linear(f.Factor).Select(l => (l, f.Multiplicity))));

    /// <summary>The same product written with pairwise coprime primitive factors, in order.</summary>
    public static Seq<(Polynomial Factor, int Multiplicity)> CoprimeBasis(IEnumerable<(Polynomial Factor, int Multiplicity)> factors)
    {
        var basis = new List<(Polynomial Factor, int Multiplicity)>();
        var pending = new Stack<(Polynomial Factor, int Multiplicity)>(factors);
        while (pending.TryPop(out var next))
            if (next.Factor.AsNumber is null && next.Multiplicity != 0) Insert(basis, pending, next);
        return basis.OrderBy(f => f.Factor).ToSeq();
    }

    private static void Insert(
        List<(Polynomial Factor, int Multiplicity)> basis, Stack<(Polynomial, int)> pending, (Polynomial Factor, int Multiplicity) next)
    {
        for (var i = 0; i < basis.Count; i++)
        {
            var known = basis[i];
            if (known.Factor == next.Factor)
            {
                basis[i] = (known.Factor, known.Multiplicity + next.Multiplicity);
                return;
            }
            if (known.Factor.Gcd(next.Factor) is { AsNumber: null } common)
            {
                basis.RemoveAt(i);
                pending.Push((known.Factor.DividedBy(common)!.Normalised(), known.Multiplicity));
                pending.Push((next.Factor.DividedBy(common)!.Normalised(), next.Multiplicity));
                pending.Push((common, known.Multiplicity + next.Multiplicity));
                return;
            }
        }
        basis.Add(next);
    }

    private static Seq<(Polynomial Factor, int Multiplicity)> SquareFree(Polynomial p)
    {
        foreach (var atom in p.Atoms.Where(atom => !atom.IsAlgebraic))
            if (p.Gcd(DerivativePart(p, atom)) is { AsNumber: null } repeated)
                return CoprimeBasis([(p.DividedBy(repeated)!.Normalised(), 1), .. SquareFree(repeated)]);
        return [(p, 1)];
    }

    /// <summary>The derivative with the negative powers it may bring in taken out.</summary>
    private static Polynomial DerivativePart(Polynomial p, Atom atom) => p.Derivative(atom).Normalised();

    /// <summary>The linear factors over Q of a polynomial in one kernel, and what remains; other polynomials whole.</summary>
    private static IEnumerable<Polynomial> Linear(Polynomial p)
    {
        if (p.Atoms is not [{ IsAlgebraic: false } atom]) return [p];
        var degrees = p.Terms.Select(t => t.Monomial.ExponentOf(atom)).ToList();
        var unit = degrees.Aggregate(Rational.Zero, Rationals.Gcd);
        if (degrees.Max() <= unit) return [p];
        return SplitRoots(p, Polynomial.Of(atom, unit), RootCandidates(p));
    }

    private static IEnumerable<Polynomial> SplitRoots(Polynomial p, Polynomial variable, IEnumerable<Rational> candidates)
    {
        foreach (var root in candidates)
        {
            var factor = (variable - Polynomial.Of(root)).Normalised();
            if (p.DividedBy(factor) is not { } quotient) continue;
            yield return factor;
            p = quotient;
        }
        if (p.AsNumber is null) yield return p.Normalised();
    }

    private static IEnumerable<Rational> RootCandidates(Polynomial p)
    {
        var (first, last) = (p.Terms[0].Coefficient.Numerator, p.Terms[^1].Coefficient.Numerator);
        return from denominator in Divisors(first)
               from numerator in Divisors(last)
               where BigInteger.GreatestCommonDivisor(numerator, denominator).IsOne
               from sign in new[] { 1, -1 }
               select Rational.Of(sign * numerator, denominator);
    }

    private static IEnumerable<BigInteger> Divisors(BigInteger n) => BigInteger.Abs(n) is var size && size > MaxEndCoefficient
        ? []
        : Primes.Factor(size).Aggregate(
            new List<BigInteger> { BigInteger.One },
            (divisors, p) => [.. divisors.SelectMany(d =>
                Enumerable.Range(0, p.Exponent + 1).Select(e => d * BigInteger.Pow(p.Prime, e)))]);
}
