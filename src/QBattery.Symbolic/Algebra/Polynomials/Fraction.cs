namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// A rational function in atoms: a polynomial over a product of pairwise coprime primitive polynomials, kept factored
/// and with nothing left to cancel. Monomials in the denominator stand as negative exponents in the numerator. The
/// value is zero exactly when the numerator is the zero polynomial.
/// </summary>
internal sealed record Fraction(Polynomial Numerator, Seq<(Polynomial Factor, int Multiplicity)> Denominator)
{
    /// <summary>0.</summary>
    public static Fraction Zero { get; } = Of(Polynomial.Zero);

    /// <summary>1.</summary>
    public static Fraction One { get; } = Of(Polynomial.One);

    /// <summary>A polynomial.</summary>
    public static Fraction Of(Polynomial polynomial) => new(polynomial, []);

    /// <summary>A number.</summary>
    public static Fraction Of(Rational value) => Of(Polynomial.Of(value));

    /// <summary>Whether this is the zero function.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>The value if this is a rational number.</summary>
    public Rational? AsNumber => Denominator.Count == 0 ? Numerator.AsNumber : null;

    /// <summary>The polynomial if there is no denominator.</summary>
    public Polynomial? AsPolynomial => Denominator.Count == 0 ? Numerator : null;

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left.Denominator == right.Denominator) return Cancel(left.Numerator + right.Numerator, left.Denominator);
        var common = Factorization.CoprimeBasis([.. left.Denominator, .. right.Denominator]).Select(f => f.Factor).ToList();
        var (a, b) = (Multiplicities(left.Denominator, common), Multiplicities(right.Denominator, common));
        var most = a.Zip(b, Math.Max).ToList();
        var numerator = left.Numerator * Missing(common, most, a) + right.Numerator * Missing(common, most, b);
        return Cancel(numerator, common.Zip(most).ToSeq());
    }

    /// <summary>The negative.</summary>
    public static Fraction operator -(Fraction operand) => operand with { Numerator = -operand.Numerator };

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => (left.AsNumber, right.AsNumber) switch
    {
        ({ } number, _) => right.Scale(number),
        (_, { } number) => left.Scale(number),
        _ when left.AsPolynomial is { } p && right.AsPolynomial is { } q => Of(p * q),
        _ => MultiplyCancelling(left, right),
    };

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is the zero function.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => left * right.Inverse();

    /// <summary>The fraction times a number.</summary>
    public Fraction Scale(Rational factor) =>
        factor.IsZero ? Zero : this with { Numerator = Numerator.Scale(factor) };

    /// <summary>The fraction times a monomial of free kernels, which cancels nothing.</summary>
    internal Fraction Times(Monomial monomial) => this with { Numerator = Numerator.Times(monomial) };

    /// <summary>1 / this, square roots moved out of the new denominator.</summary>
    /// <exception cref="DivideByZeroException">This is the zero function.</exception>
    public Fraction Inverse()
    {
        if (IsZero) throw new DivideByZeroException();
        var conjugate = Conjugate.Of(Numerator) is var c && (Numerator * c).IsZero ? Polynomial.One : c;
        var (number, monomial, primitive) = (Numerator * conjugate).Split();
        var numerator = (Expand(Denominator) * conjugate).Scale(number.Inverse()).Times(monomial.Pow(Rational.MinusOne));
        return Cancel(numerator, Factorization.Of(primitive));
    }

    /// <summary>The fraction to a whole power.</summary>
    /// <exception cref="DivideByZeroException">This is the zero function and the exponent is negative.</exception>
    public Fraction Pow(int exponent) => exponent < 0
        ? Inverse().Pow(-exponent)
        : exponent == 0 ? One
        : Cancel(
            Numerator.Pow(exponent),
            Denominator.Select(f => (f.Factor, f.Multiplicity * exponent)).ToSeq(), relationsOnly: true);

    /// <summary>The denominator multiplied out.</summary>
    public static Polynomial Expand(Seq<(Polynomial Factor, int Multiplicity)> factors) =>
        factors.Aggregate(Polynomial.One, (product, f) => product * f.Factor.Pow(f.Multiplicity));

    /// <summary>The sum of weight * left * right, over one denominator and with common factors taken out once.</summary>
    public static Fraction SumOfProducts(IReadOnlyList<(Rational Weight, Fraction Left, Fraction Right)> products)
    {
        if (products.All(p => p.Left.Denominator.Count + p.Right.Denominator.Count == 0))
            return Of(Polynomial.SumOfProducts(products.Select(p => (p.Weight, p.Left.Numerator, p.Right.Numerator))));
        var common = Factorization.CoprimeBasis(products.SelectMany(p => p.Left.Denominator.Concat(p.Right.Denominator)))
            .Select(f => f.Factor).ToList();
        var present = products.Select(p => Multiplicities([.. p.Left.Denominator, .. p.Right.Denominator], common)).ToList();
        var most = common.Select((_, i) => present.Max(p => p[i])).ToList();
        var numerator = products.Zip(present).Aggregate(Polynomial.Zero, (sum, p) => sum
            + (p.First.Left.Numerator * p.First.Right.Numerator * Missing(common, most, p.Second)).Scale(p.First.Weight));
        return Cancel(numerator, common.Zip(most).ToSeq());
    }

    private static Fraction MultiplyCancelling(Fraction left, Fraction right)
    {
        var a = Cancel(left.Numerator, right.Denominator);
        var b = Cancel(right.Numerator, left.Denominator);
        return Cancel(a.Numerator * b.Numerator, Factorization.CoprimeBasis([.. a.Denominator, .. b.Denominator]), relationsOnly: true);
    }

    /// <summary>
    /// A numerator over factors, with common factors taken out. After a product of cancelled parts only the relations
    /// between roots can have brought in new common factors.
    /// </summary>
    private static Fraction Cancel(
        Polynomial numerator, Seq<(Polynomial Factor, int Multiplicity)> denominator, bool relationsOnly = false)
    {
        if (numerator.IsZero) return Zero;
        if (denominator.Count == 0 || (relationsOnly && !numerator.Atoms.Any(atom => atom.IsAlgebraic)))
            return new(numerator, denominator);
        var (number, monomial, rest) = numerator.Split();
        var kept = new List<(Polynomial, int)>();
        foreach (var (factor, multiplicity) in denominator)
            rest = CancelFactor(rest, factor, multiplicity, kept);
        return new(rest.Scale(number).Times(monomial), kept.OrderBy(f => f.Item1).ToSeq());
    }

    private static Polynomial CancelFactor(Polynomial numerator, Polynomial factor, int multiplicity, List<(Polynomial, int)> kept)
    {
        if (numerator.IsProvedCoprime(factor))
        {
            kept.Add((factor, multiplicity));
            return numerator;
        }
        while (multiplicity > 0 && numerator.DividedBy(factor) is { } quotient)
            (numerator, multiplicity) = (quotient, multiplicity - 1);
        if (multiplicity == 0) return numerator;
        if (numerator.Gcd(factor) is not { AsNumber: null } common)
        {
            kept.Add((factor, multiplicity));
            return numerator;
        }
        var parts = Factorization.CoprimeBasis([(common, multiplicity), (factor.DividedBy(common)!.Normalised(), multiplicity)]);
        return parts.Aggregate(numerator, (rest, part) => CancelFactor(rest, part.Factor, part.Multiplicity, kept));
    }

    /// <summary>How often each factor of a coprime basis divides a denominator.</summary>
    private static List<int> Multiplicities(Seq<(Polynomial Factor, int Multiplicity)> denominator, List<Polynomial> basis) =>
        [.. basis.Select(b => denominator.Sum(f => f.Multiplicity * Times(b, f.Factor)))];

    private static int Times(Polynomial divisor, Polynomial polynomial) => divisor == polynomial
        ? 1
        : polynomial.DividedBy(divisor) is { } quotient ? 1 + (quotient.AsNumber is null ? Times(divisor, quotient) : 0) : 0;

    private static Polynomial Missing(List<Polynomial> basis, List<int> most, List<int> present) =>
        Expand(basis.Select((b, i) => (b, most[i] - present[i])).ToSeq());
}
