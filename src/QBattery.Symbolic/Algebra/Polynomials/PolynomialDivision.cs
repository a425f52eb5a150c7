namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>Common factors of polynomials.</summary>
internal static class PolynomialDivision
{
    extension(Polynomial polynomial)
    {
        /// <summary>
        /// The polynomial as number * monomial * primitive polynomial. The primitive part has coprime integer
        /// coefficients, a positive leading one, and no atom in every term; the monomial holds kernels only.
        /// </summary>
        /// <exception cref="ArgumentException">The polynomial is zero.</exception>
        public (Rational Number, Monomial Monomial, Polynomial Primitive) Split()
        {
            if (polynomial.IsZero) throw new ArgumentException("zero has no primitive part");
            var number = polynomial.Terms.Aggregate(Rational.Zero, (gcd, t) => Rationals.Gcd(gcd, t.Coefficient))
                * polynomial.Leading.Coefficient.Sign;
            var monomial = CommonMonomial(polynomial);
            var primitive = polynomial.Scale(number.Inverse()).Times(monomial.Pow(Rational.MinusOne));
            return (number, monomial, primitive);
        }

        /// <summary>The roots in every term to their lowest power there, and the polynomial without them.</summary>
        public (Monomial Roots, Polynomial Others) SplitRoots()
        {
            var roots = Common(polynomial, polynomial.Atoms.Where(atom => atom.IsAlgebraic));
            return (roots, polynomial.Times(roots.Pow(Rational.MinusOne)));
        }

        /// <summary>The quotient if the division is exact, else null. Neither side may have negative exponents.</summary>
        public Polynomial? DividedBy(Polynomial divisor) => !polynomial.IsMissedBy(divisor)
            && Frame.For(polynomial, divisor) is { } frame
            && NestedDivision.Divide(frame.ToNested(polynomial), frame.ToNested(divisor)) is { } quotient
                ? frame.ToPolynomial(quotient)
                : null;

        /// <summary>A greatest common divisor of primitive parts, primitive; 1 where degrees are too high to look.</summary>
        public Polynomial Gcd(Polynomial other) => !polynomial.IsMissedBy(other) && !other.IsMissedBy(polynomial)
            && Frame.For(polynomial, other) is { } frame
            && (frame.ToNested(polynomial), frame.ToNested(other)) is var (a, b)
            && !ModularSample.ProvesCoprime(a, b, frame.Variables.Count)
                ? frame.ToPolynomial(NestedDivision.PrimitiveOverIntegers(NestedDivision.Gcd(a, b))).Normalised()
                : Polynomial.One;

        /// <summary>Whether a quick proof shows that there is no common factor.</summary>
        internal bool IsProvedCoprime(Polynomial other) => polynomial.IsMissedBy(other) || other.IsMissedBy(polynomial)
            || (Frame.For(polynomial, other) is { } frame && ModularSample.ProvesCoprime(
                frame.ToNested(polynomial), frame.ToNested(other), frame.Variables.Count));

        /// <summary>The derivative with respect to a kernel that is a free variable.</summary>
        public Polynomial Derivative(Atom atom) => Polynomial.Reduce(polynomial.Terms
            .Select(t => (t.Monomial * Monomial.Of(atom, Rational.MinusOne), t.Coefficient * t.Monomial.ExponentOf(atom)))
            .Where(t => !t.Item2.IsZero));

        /// <summary>The primitive part.</summary>
        public Polynomial Normalised() => polynomial.IsZero ? polynomial : polynomial.Split().Primitive;
    }

    /// <summary>The kernels in every term, to their lowest power there.</summary>
    private static Monomial CommonMonomial(Polynomial polynomial) =>
        Common(polynomial, polynomial.Atoms.Where(atom => !atom.IsAlgebraic));

    private static Monomial Common(Polynomial polynomial, IEnumerable<Atom> atoms) => new(atoms
        .Select(atom => (Atom: atom, Exponent: polynomial.Terms.Min(t => t.Monomial.ExponentOf(atom))))
        .Where(p => !p.Exponent.IsZero).ToSeq());
}
