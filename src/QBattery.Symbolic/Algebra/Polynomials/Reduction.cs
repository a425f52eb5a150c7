namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>The relations between atoms: whole powers of roots are multiplied out, and cos^2 = 1 - sin^2.</summary>
internal static class Reduction
{
    /// <summary>The monomial as a polynomial times a smaller monomial, or null if it is reduced.</summary>
    /// <exception cref="ArgumentException">A root has a negative exponent; fractions keep those in their denominator.</exception>
    public static (Polynomial Factor, Monomial Smaller)? Of(Monomial monomial)
    {
        foreach (var (atom, exponent) in monomial.Powers)
            if (Relation(atom, exponent) is var (factor, remaining))
                return (factor, monomial.Without(atom) * Monomial.Of(atom, remaining));
        return null;
    }

    private static (Polynomial Factor, Rational Remaining)? Relation(Atom atom, Rational exponent) => atom switch
    {
        Atom.Prime(var prime) when Whole(exponent) is { } whole =>
            (Polynomial.Of(((Rational)prime).Pow(whole)), exponent - whole),
        Atom.Radicand(var value) when Whole(exponent) is { } whole => whole > 0
            ? (value.Pow(whole), exponent - whole)
            : throw new ArgumentException("a root of a polynomial has no negative exponent in a polynomial"),
        Atom.Kernel(Expr.Apply(Function.Cos, var arguments)) when exponent >= 2 =>
            (Polynomial.One - Polynomial.Of(Build.Apply(Function.Sin, arguments), 2), exponent - 2),
        _ => null,
    };

    private static int? Whole(Rational exponent) =>
        (int)exponent.Floor() is var whole and not 0 ? whole : null;
}
