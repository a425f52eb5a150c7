using QBattery.Symbolic.Core;

namespace QBattery.Symbolic.Algebra.Polynomials;

/// <summary>
/// A sum of rational multiples of distinct reduced monomials, in decreasing order, none zero. Exponents may be negative
/// or fractional. Distinct monomials are linearly independent over Q (roots of distinct primes by Besicovitch 1940,
/// roots of coprime square-free polynomials by Kummer theory), so the zero polynomial is the empty sum.
/// </summary>
internal sealed record Polynomial : IComparable<Polynomial>
{
    private Polynomial(Seq<(Monomial Monomial, Rational Coefficient)> terms) => Terms = terms;

    /// <summary>The terms, the leading one first.</summary>
    public Seq<(Monomial Monomial, Rational Coefficient)> Terms { get; }

    /// <summary>0.</summary>
    public static Polynomial Zero { get; } = new([]);

    /// <summary>1.</summary>
    public static Polynomial One { get; } = Of(Rational.One);

    /// <summary>A number.</summary>
    public static Polynomial Of(Rational value) => value.IsZero ? Zero : new([(Monomial.One, value)]);

    /// <summary>A kernel to any power.</summary>
    public static Polynomial Of(Expr kernel, Rational exponent) => Of(new Atom.Kernel(kernel), exponent);

    /// <summary>An atom to a power, whole powers of algebraic atoms multiplied out; those must not be negative.</summary>
    public static Polynomial Of(Atom atom, Rational exponent) =>
        Reduce([(Monomial.Of(atom, exponent), Rational.One)]);

    /// <summary>A single term.</summary>
    internal static Polynomial Term(Monomial monomial, Rational coefficient) => Reduce([(monomial, coefficient)]);

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => Terms.Count == 0;

    /// <summary>The value if this is a number.</summary>
    public Rational? AsNumber => Terms switch
    {
        [] => Rational.Zero,
        [({ IsOne: true }, var value)] => value,
        _ => null,
    };

    /// <summary>Whether there is exactly one term.</summary>
    public bool IsMonomial => Terms.Count == 1;

    /// <summary>The term with the largest monomial.</summary>
    public (Monomial Monomial, Rational Coefficient) Leading => Terms[0];

    /// <summary>The atoms that occur, in order.</summary>
    public Seq<Atom> Atoms => IsMonomial ? Leading.Monomial.Powers.Map(p => p.Atom) : AllAtoms();

    /// <summary>The sum.</summary>
    public static Polynomial operator +(Polynomial left, Polynomial right) =>
        left.IsZero ? right : right.IsZero ? left : new(SortedMerge.Of(left.Terms, right.Terms, default(ByMonomial))!.Value);

    /// <summary>The negative.</summary>
    public static Polynomial operator -(Polynomial operand) => operand.Scale(Rational.MinusOne);

    /// <summary>The difference.</summary>
    public static Polynomial operator -(Polynomial left, Polynomial right) => left + -right;

    /// <summary>The product.</summary>
    public static Polynomial operator *(Polynomial left, Polynomial right) => (left.AsNumber, right.AsNumber) switch
    {
        ({ } number, _) => right.Scale(number),
        (_, { } number) => left.Scale(number),
        _ when left.IsMonomial => right.Times(left.Leading.Monomial).Scale(left.Leading.Coefficient),
        _ when right.IsMonomial => left.Times(right.Leading.Monomial).Scale(right.Leading.Coefficient),
        _ => SumOfProducts([(Rational.One, left, right)]),
    };

    /// <summary>The sum of weight * left * right.</summary>
    public static Polynomial SumOfProducts(IEnumerable<(Rational Weight, Polynomial Left, Polynomial Right)> products) =>
        Reduce(TermsOf(products));

    private static IEnumerable<(Monomial, Rational)> TermsOf(IEnumerable<(Rational Weight, Polynomial Left, Polynomial Right)> products)
    {
        foreach (var (weight, left, right) in products)
            foreach (var a in left.Terms)
                foreach (var b in right.Terms)
                    yield return (a.Monomial * b.Monomial, weight * a.Coefficient * b.Coefficient);
    }

    /// <summary>The polynomial times a number.</summary>
    public Polynomial Scale(Rational factor) => factor.IsZero ? Zero
        : factor.IsOne ? this
        : new(Terms.Map(t => (t.Monomial, t.Coefficient * factor)));

    /// <summary>The polynomial to a whole power.</summary>
    public Polynomial Pow(int exponent) => exponent switch
    {
        0 => One,
        1 => this,
        _ when exponent % 2 == 0 => (this * this).Pow(exponent / 2),
        _ => this * Pow(exponent - 1),
    };

    /// <summary>The sum of any terms: like monomials collected, algebraic atoms reduced.</summary>
    public static Polynomial Reduce(IEnumerable<(Monomial Monomial, Rational Coefficient)> terms)
    {
        var collected = new Dictionary<Monomial, Rational>();
        var whole = Zero;
        foreach (var (monomial, coefficient) in terms)
            if (Reduction.Of(monomial) is var (factor, rest)) whole += factor.Times(rest).Scale(coefficient);
            else collected[monomial] = collected.GetValueOrDefault(monomial) + coefficient;
        var sorted = collected.Where(t => !t.Value.IsZero).Select(t => (t.Key, t.Value)).ToArray();
        Array.Sort(sorted, (a, b) => b.Key.CompareTo(a.Key));
        return new Polynomial([.. sorted]) + whole;
    }

    /// <summary>The polynomial times a monomial. Free kernels neither change the order of terms nor call for a reduction.</summary>
    public Polynomial Times(Monomial monomial) => monomial.IsOne ? this
        : monomial.IsFree ? new(Terms.Map(t => (t.Monomial * monomial, t.Coefficient)))
        : Reduce(Terms.Select(t => (t.Monomial * monomial, t.Coefficient)));

    /// <summary>The polynomial as an expression, expanded.</summary>
    public Expr ToExpr() =>
        Build.Sum(Terms.Select(t => Build.Product(Build.Number(t.Coefficient), t.Monomial.ToExpr())));

    /// <summary>By the leading terms first; any order would do.</summary>
    public int CompareTo(Polynomial? other)
    {
        if (other is null) return 1;
        for (var i = 0; i < Math.Min(Terms.Count, other.Terms.Count); i++)
            if (Compare(Terms[i], other.Terms[i]) is var order and not 0) return order;
        return Terms.Count - other.Terms.Count;
    }

    private Seq<Atom> AllAtoms()
    {
        var found = new HashSet<Atom>();
        foreach (var (monomial, _) in Terms)
            foreach (var (atom, _) in monomial.Powers) found.Add(atom);
        return found.Order().ToSeq();
    }

    private static int Compare((Monomial M, Rational C) a, (Monomial M, Rational C) b) =>
        a.M.CompareTo(b.M) is var order and not 0 ? order : a.C.CompareTo(b.C);

    /// <summary>Coefficients of the same monomial add; monomials descend.</summary>
    private readonly struct ByMonomial : IMergeRule<(Monomial Monomial, Rational Coefficient)>
    {
        public bool TryCompare(
            (Monomial Monomial, Rational Coefficient) left, (Monomial Monomial, Rational Coefficient) right, out int order)
        {
            order = left.Monomial.CompareTo(right.Monomial);
            return true;
        }

        public bool TryAdd(
            (Monomial Monomial, Rational Coefficient) left, (Monomial Monomial, Rational Coefficient) right,
            out (Monomial Monomial, Rational Coefficient) sum)
        {
            sum = (left.Monomial, left.Coefficient + right.Coefficient);
            return !sum.Coefficient.IsZero;
        }
    }
}
