using System.Numerics;
using QBattery.Symbolic.Algebra.Polynomials;

namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// The atoms of a problem as numbered variables in a fixed order: parameters lowest, then the variables named, the
/// index of summation last, so that polynomials are dense in it with coefficients in everything else.
/// </summary>
internal sealed record Ring(Frame Frame)
{
    /// <summary>The ring in which all the fractions live.</summary>
    public static Ring For(IEnumerable<Fraction> forms, params Seq<string> top)
    {
        var named = top.Select(name => (Atom)new Atom.Kernel(Build.Symbol(name))).ToList();
        var exponents = forms.SelectMany(form => form.Denominator.Select(f => f.Factor).Prepend(form.Numerator))
            .SelectMany(p => p.Terms).SelectMany(t => t.Monomial.Powers).ToLookup(p => p.Atom, p => p.Exponent);
        var parameters = exponents.Where(g => !named.Contains(g.Key)).OrderBy(g => g.Key)
            .Select(g => (g.Key, Common(g)));
        return new(new Frame([.. parameters, .. named.Select(atom => (atom, Rational.One))]));
    }

    /// <summary>The number of the highest variable.</summary>
    public int Index => Frame.Variables.Count - 1;

    /// <summary>
    /// A product of fractions as polynomials with exponents; constants and monomials are factors too.
    /// </summary>
    public Seq<(Nested Factor, int Power)> Factors(Ratio ratio) => ratio.Parts.SelectMany(p => Factors(p.Part)
        .Select(f => (f.Factor, f.Power * p.Power))).ToSeq();

    /// <summary>A fraction as polynomials with exponents.</summary>
    public IEnumerable<(Nested Factor, int Power)> Factors(Fraction form)
    {
        var (number, monomial, primitive) = form.Numerator.Split();
        return
        [
            (new Nested.Constant(number), 1),
            .. monomial.Powers.Select(p => (Atom(p.Atom, out var scale), (int)(p.Exponent * scale).Numerator)),
            (Frame.ToNested(primitive), 1),
            .. form.Denominator.Select(f => (Frame.ToNested(f.Factor), -f.Multiplicity)),
        ];
    }

    /// <summary>Numerator and denominator as polynomials.</summary>
    public (Nested Numerator, Nested Denominator) Parts(Fraction form)
    {
        if (form.IsZero) return (Nested.Zero, Nested.One);
        var factors = Factors(form).ToList();
        return (Univariate.Product(factors.Where(f => f.Power > 0)),
            Univariate.Product(factors.Where(f => f.Power < 0).Select(f => (f.Factor, -f.Power))));
    }

    /// <summary>Back to polynomials in atoms.</summary>
    public Polynomial ToPolynomial(Nested nested) => Frame.ToPolynomial(nested);

    /// <summary>Back to a fraction, a quotient of products.</summary>
    public Fraction ToFraction(Nested numerator, IEnumerable<Nested> denominator) => denominator.Aggregate(
        Fraction.Of(ToPolynomial(numerator)), (quotient, factor) => quotient / Fraction.Of(ToPolynomial(factor)));

    private Nested Atom(Atom atom, out Rational scale)
    {
        var variable = Frame.Variables.ToList().FindIndex(v => v.Atom.Equals(atom));
        scale = Frame.Variables[variable].Scale;
        return Nested.Of(variable, [Nested.Zero, Nested.One]);
    }

    private static Rational Common(IEnumerable<Rational> exponents) => exponents.Aggregate(
        BigInteger.One, (lcm, e) => lcm / BigInteger.GreatestCommonDivisor(lcm, e.Denominator) * e.Denominator);
}
