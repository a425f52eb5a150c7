using QBattery.Symbolic.Algebra.Polynomials;
using QBattery.Symbolic.Algebra.Signs;

namespace QBattery.Symbolic.Algebra.NormalForms;

/// <summary>
/// Roots of squares: sqrt(q^2 r) = |q| sqrt(r) for r &gt; 0, where q may vanish somewhere but does not change its sign,
/// as 1 - s does not for s &lt;= 1.
/// </summary>
internal static class EvenRoot
{
    /// <summary>A polynomial that never changes its sign, as it stands and turned so that it is never negative.</summary>
    private sealed record Half(Fraction Base, Fraction NotNegative, int Multiplicity);

    /// <summary>The root with such factors drawn out; null without any, or where the rest is not proved positive.</summary>
    public static Fraction? Of(Fraction form, Rational exponent, Assumptions assumptions)
    {
        if (exponent.Sign <= 0) return null;
        var halves = Halves(form.Numerator, exponent, assumptions).ToList();
        var rest = halves.Aggregate(form, (product, half) => product / half.Base.Pow(half.Multiplicity));
        return halves.Count > 0 && PositiveFactors.Of(rest, assumptions) is { } factors
            ? halves.Aggregate(
                factors.Aggregate(Fraction.One,
                    (product, f) => product * NormalForm.AtomPower(f.Atom, f.Exponent * exponent)),
                (product, half) => product * half.NotNegative.Pow((int)(half.Multiplicity * exponent).Numerator))
            : null;
    }

    private static IEnumerable<Half> Halves(Polynomial numerator, Rational exponent, Assumptions assumptions)
    {
        var (_, monomial, primitive) = numerator.Split();
        return from f in monomial.Powers.Where(p => p.Exponent.IsInteger)
                   .Select(p => (Factor: Polynomial.Of(p.Atom, Rational.One), Multiplicity: (int)p.Exponent.Numerator))
                   .Concat(Factorization.Of(primitive).Select(f => (f.Factor, f.Multiplicity)))
               where f.Multiplicity % 2 == 0 && (f.Multiplicity * exponent).IsInteger
               let notNegative = NotNegative(f.Factor, assumptions)
               where notNegative is not null
               select new Half(Fraction.Of(f.Factor), Fraction.Of(notNegative), f.Multiplicity);
    }

    /// <summary>A polynomial or its opposite, whichever is nowhere negative.</summary>
    private static Polynomial? NotNegative(Polynomial factor, Assumptions assumptions) =>
        AffineRange.Of(factor, assumptions) switch
        {
            { Lower.Value.Sign: >= 0 } => factor,
            { Upper.Value.Sign: <= 0 } => -factor,
            _ => null,
        };
}
