using System.Numerics;

namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// The atoms of some polynomials as numbered variables, each scaled so that all exponents become whole. Roots count as
/// free variables: what divides without their relation also divides with it.
/// </summary>
internal sealed record Frame(Seq<(Atom Atom, Rational Scale)> Variables)
{
    /// <summary>Beyond this degree nested polynomials would be too long.</summary>
    private const int MaxDegree = 4096;

    /// <summary>
    /// A frame for some polynomials without negative exponents, or null if degrees are too high. Atoms of low degree
    /// become high variables, those that not all polynomials share the highest: that makes common divisors quick to find.
    /// </summary>
    public static Frame? For(params Seq<Polynomial> polynomials)
    {
        var exponents = polynomials.SelectMany(p => p.Terms).SelectMany(t => t.Monomial.Powers).ToLookup(p => p.Atom, p => p.Exponent);
        var atoms = exponents.Select(g => (Atom: g.Key, Scale: Common(g), Degree: g.Max() * Common(g))).ToList();
        var sets = polynomials.Select(p => p.Atoms.ToHashSet()).ToList();
        return atoms.Any(a => a.Degree > MaxDegree) ? null : new(atoms
            .OrderByDescending(a => sets.All(set => set.Contains(a.Atom))).ThenByDescending(a => a.Degree).ThenByDescending(a => a.Atom)
            .Select(a => (a.Atom, a.Scale)).ToSeq());
    }

    public Nested ToNested(Polynomial polynomial) => ToNested(polynomial.Terms, Variables.Count - 1);

    public Polynomial ToPolynomial(Nested nested) => Polynomial.Reduce(Terms(nested));

    /// <summary>The least common denominator.</summary>
    private static Rational Common(IEnumerable<Rational> exponents) =>
        exponents.Aggregate(BigInteger.One, (lcm, e) => lcm / BigInteger.GreatestCommonDivisor(lcm, e.Denominator) * e.Denominator);

    private Nested ToNested(IEnumerable<(Monomial Monomial, Rational Coefficient)> terms, int variable)
    {
        if (variable < 0) return new Nested.Constant(terms.Aggregate(Rational.Zero, (sum, t) => sum + t.Coefficient));
        var byExponent = terms.ToLookup(t => Exponent(t.Monomial, variable));
        var degree = byExponent.Select(g => g.Key).DefaultIfEmpty(0).Max();
        return Nested.Of(variable, [.. Enumerable.Range(0, degree + 1).Select(e => ToNested(byExponent[e], variable - 1))]);
    }

    private int Exponent(Monomial monomial, int variable) =>
        (int)(monomial.ExponentOf(Variables[variable].Atom) * Variables[variable].Scale).Numerator;

    private IEnumerable<(Monomial, Rational)> Terms(Nested nested) => nested switch
    {
        Nested.Constant(var value) => value.IsZero ? [] : [(Monomial.One, value)],
        Nested.In(var variable, var coefficients) => coefficients.SelectMany((c, e) => Terms(c).Select(t =>
            (t.Item1 * Monomial.Of(Variables[variable].Atom, e / Variables[variable].Scale), t.Item2))),
    };
}
