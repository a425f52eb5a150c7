namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// Cancelling a power with a symbolic exponent against a factor whose highest power of it is the same:
/// (2 e^N - 1) e^(-N) is 2 - e^(-N), and 2^N / (2 2^N - 1) is 1 / (2 - 2^(-N)).
/// </summary>
internal static class Absorption
{
    /// <summary>The monomial and the factors after all such cancellations.</summary>
    public static (Monomial Monomial, Seq<(Polynomial Factor, int Multiplicity)> Factors) Of(
        Monomial monomial, Seq<(Polynomial Factor, int Multiplicity)> factors)
    {
        foreach (var (atom, exponent) in monomial.Powers.Where(p => p.Atom is Atom.Kernel(Expr.Power)))
            if (factors.ToList().FindIndex(f => Cancels(f, atom, exponent)) is >= 0 and var index)
                (monomial, factors) = (monomial.Without(atom), Replace(factors, index, Reduced(factors[index], atom)));
        return (monomial, factors);
    }

    private static bool Cancels((Polynomial Factor, int Multiplicity) f, Atom atom, Rational exponent) =>
        f.Multiplicity is 1 or -1 && Degree(f.Factor, atom) * f.Multiplicity == -exponent;

    private static Rational Degree(Polynomial factor, Atom atom) => factor.Terms.Max(t => t.Monomial.ExponentOf(atom));

    private static (Polynomial Factor, int Multiplicity) Reduced((Polynomial Factor, int Multiplicity) f, Atom atom) =>
        f with { Factor = f.Factor.Times(Monomial.Of(atom, -Degree(f.Factor, atom))) };

    private static Seq<T> Replace<T>(Seq<T> items, int index, T item) => items.Select((own, i) => i == index ? item : own).ToSeq();
}
