namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>Factors of first degree of polynomials in several kernels, as (a-b)(a+b-1) in a^2-b^2-a+b; for printing.</summary>
internal static class AffineFactors
{
    /// <summary>Longer polynomials stay whole, and those of higher degree.</summary>
    private const int MaxTerms = 60, MaxDegree = 12;

    /// <summary>The factors of first degree over Q, and what remains.</summary>
    public static IEnumerable<Polynomial> Of(Polynomial primitive)
    {
        var atoms = primitive.Atoms;
        return atoms.Count is 2 or 3 && primitive.Terms.Count <= MaxTerms && primitive.Terms.All(t => IsPlain(t.Monomial))
            ? Divide(primitive, atoms.SelectMany(main => Candidates(primitive, main, [.. atoms.Where(atom => !atom.Equals(main))])))
            : [primitive];
    }

    private static bool IsPlain(Monomial monomial) => monomial.IsFree
        && monomial.Powers.All(p => p.Exponent.IsInteger && p.Exponent.Sign > 0 && p.Exponent <= MaxDegree);

    private static IEnumerable<Polynomial> Divide(Polynomial p, IEnumerable<Polynomial> candidates)
    {
        foreach (var candidate in candidates)
        {
            while (p.DividedBy(candidate) is { } quotient)
            {
                yield return candidate;
                p = quotient;
            }
        }
        if (p.AsNumber is null) yield return p.Normalised();
    }

    /// <summary>
    /// A factor that contains the main kernel x vanishes at x = t + s_1 y_1 + ..., which is a root t where every other
    /// kernel is 0 and a root t + s_i where only y_i is 1.
    /// </summary>
    private static IEnumerable<Polynomial> Candidates(Polynomial p, Atom main, Seq<Atom> others)
    {
        var x = Polynomial.Of(main, Rational.One);
        return Roots(p, main, null).SelectMany(t => others.Aggregate(
            (IEnumerable<Polynomial>)[x - Polynomial.Of(t)],
            (partial, y) => partial.SelectMany(known => Roots(p, main, y).Select(u =>
                known - Polynomial.Of(y, Rational.One).Scale(u - t)))))
            .Where(factor => !factor.IsMonomial).Select(factor => factor.Normalised()).Distinct();
    }

    /// <summary>The rational roots in the main kernel where one other is 1, if any, and the rest are 0.</summary>
    private static Seq<Rational> Roots(Polynomial p, Atom main, Atom? one)
    {
        var line = Polynomial.Reduce(p.Terms
            .Where(t => t.Monomial.Powers.All(power => power.Atom.Equals(main) || power.Atom.Equals(one)))
            .Select(t => (Monomial.Of(main, t.Monomial.ExponentOf(main)), t.Coefficient)));
        if (line.IsZero) return [];
        var (_, monomial, primitive) = line.Split();
        return [.. monomial.IsOne ? [] : new[] { Rational.Zero },
            .. Factorization.Of(primitive).SelectMany(f => Roots(f.Factor, main))];
    }

    /// <summary>The rational roots of a polynomial of first or second degree in one kernel.</summary>
    private static Seq<Rational> Roots(Polynomial p, Atom x)
    {
        var (a, b, c) = (Coefficient(2), Coefficient(1), Coefficient(0));
        return p.Leading.Monomial.ExponentOf(x) is var degree && degree > 2 ? []
            : a.IsZero ? [-c / b]
            : Rationals.TryRoot(b * b - 4 * a * c, 2) is { } root ? [(-b - root) / (2 * a), (-b + root) / (2 * a)]
            : [];

        Rational Coefficient(int power) => p.Terms.Where(t => t.Monomial.ExponentOf(x) == power)
            .Select(t => t.Coefficient).FirstOrDefault();
    }
}
