using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// Polynomials linear in kernels that stand in one term each, which are irreducible; most denominators are products of
/// them. One divides another polynomial only if that vanishes wherever it does, which a point modulo a prime refutes.
/// </summary>
internal static class AffineDivisor
{
    private const long Prime = 2_147_483_647;

    extension(Polynomial polynomial)
    {
        /// <summary>Whether each term is a number, or a number times a kernel of its own.</summary>
        public bool IsAffine
        {
            get
            {
                foreach (var (monomial, _) in polynomial.Terms)
                    if (monomial.Powers is not ([] or [({ IsAlgebraic: false }, { IsOne: true })])) return false;
                return !polynomial.IsZero && !polynomial.Leading.Monomial.IsOne;
            }
        }

        /// <summary>Whether a quick proof shows that a primitive affine polynomial does not divide this one.</summary>
        public bool IsMissedBy(Polynomial factor) => factor.IsAffine
            && Value(factor, factor.Leading.Monomial.Powers[0].Atom, 0) is { } rest
            && Residue(factor.Leading.Coefficient) is { } slope && slope != 0
            && Value(polynomial, factor.Leading.Monomial.Powers[0].Atom, (Prime - rest) * Modular.Inverse(slope, Prime) % Prime) is > 0;
    }

    /// <summary>The value with one atom given and the others at points of their own; null where it is not an integer.</summary>
    private static long? Value(Polynomial polynomial, Atom atom, long at)
    {
        var sum = 0L;
        foreach (var (monomial, coefficient) in polynomial.Terms)
        {
            if (Residue(coefficient) is not { } term) return null;
            foreach (var (own, exponent) in monomial.Powers)
                if (exponent.TryToInt(out var e) && e > 0) term = term * Modular.Power(own.Equals(atom) ? at : Point(own), e, Prime) % Prime;
                else return null;
            sum = (sum + term) % Prime;
        }
        return sum;
    }

    private static long Point(Atom atom) => (uint)atom.GetHashCode() * 48_271L % Prime;

    private static long? Residue(Rational number) => number.IsInteger ? Modular.Residue(number, Prime) : null;
}
