namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>Conjugates, which move square roots out of a denominator: (1 + sqrt 2)(1 - sqrt 2) = -1.</summary>
internal static class Conjugate
{
    /// <summary>More square roots than this would make the product of conjugates longer than it is worth.</summary>
    private const int MaxRoots = 3;

    /// <summary>Neither are longer polynomials rid of their roots.</summary>
    private const int MaxTerms = 24;

    /// <summary>
    /// A polynomial whose product with the given one has no square root of a prime or polynomial, or fewer where the
    /// product grows too long; 1 where none is needed.
    /// </summary>
    public static Polynomial Of(Polynomial polynomial)
    {
        var roots = polynomial.Atoms.Where(atom => atom.IsAlgebraic).ToList();
        if (polynomial.IsMonomial && roots.Count > 0) return CompleteMonomial(polynomial.Leading.Monomial);
        if (roots.Count is 0 or > MaxRoots || polynomial.Terms.Count > MaxTerms) return Polynomial.One;
        if (!roots.All(root => OnlySquareRoot(polynomial, root))) return Polynomial.One;
        var mirrored = Polynomial.Reduce(polynomial.Terms.Select(t => Mirror(t, roots[0])));
        return mirrored * Of(polynomial * mirrored);
    }

    /// <summary>For a product of roots, the roots that complete it to whole powers.</summary>
    private static Polynomial CompleteMonomial(Monomial monomial) => monomial.Powers
        .Where(p => p.Atom.IsAlgebraic)
        .Aggregate(Polynomial.One, (product, p) => product * Polynomial.Of(p.Atom, Rational.One - p.Exponent));

    private static bool OnlySquareRoot(Polynomial polynomial, Atom root) =>
        polynomial.Terms.All(t => t.Monomial.ExponentOf(root) is var e && (e.IsZero || e == Rational.Half));

    private static (Monomial, Rational) Mirror((Monomial Monomial, Rational Coefficient) term, Atom root) =>
        (term.Monomial, term.Monomial.ExponentOf(root).IsZero ? term.Coefficient : -term.Coefficient);
}
