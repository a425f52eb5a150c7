namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>
/// A polynomial with rational coefficients in numbered variables: one coefficient for each list of exponents, none
/// zero. The arithmetic of proofs and of their checker; it shares no code with the algebra that finds proofs.
/// </summary>
/// <param name="Variables">How many variables there are.</param>
/// <param name="Terms">Coefficients by exponents.</param>
internal sealed record PlainPolynomial(int Variables, IReadOnlyDictionary<Seq<int>, Rational> Terms)
{
    /// <summary>A number.</summary>
    public static PlainPolynomial Of(int variables, Rational number) =>
        Collect(variables, [(Enumerable.Repeat(0, variables).ToSeq(), number)]);

    /// <summary>A variable.</summary>
    public static PlainPolynomial Variable(int variables, int index) =>
        Collect(variables, [(Enumerable.Range(0, variables).Select(i => i == index ? 1 : 0).ToSeq(), Rational.One)]);

    /// <summary>The sum of any terms.</summary>
    public static PlainPolynomial Collect(int variables, IEnumerable<(Seq<int> Exponents, Rational Coefficient)> terms)
    {
        var collected = new Dictionary<Seq<int>, Rational>();
        foreach (var (exponents, coefficient) in terms)
            collected[exponents] = collected.GetValueOrDefault(exponents) + coefficient;
        return new(variables, collected.Where(term => !term.Value.IsZero).ToDictionary());
    }

    /// <summary>The sum.</summary>
    public static PlainPolynomial operator +(PlainPolynomial a, PlainPolynomial b) =>
        Collect(a.Variables, a.Terms.Concat(b.Terms).Select(term => (term.Key, term.Value)));

    /// <summary>The product.</summary>
    public static PlainPolynomial operator *(PlainPolynomial a, PlainPolynomial b) => Collect(a.Variables,
        from x in a.Terms from y in b.Terms select (x.Key.Zip(y.Key, (i, j) => i + j).ToSeq(), x.Value * y.Value));

    /// <summary>The product with a number.</summary>
    public PlainPolynomial Scale(Rational factor) =>
        Collect(Variables, Terms.Select(term => (term.Key, term.Value * factor)));

    /// <summary>A whole power.</summary>
    public PlainPolynomial Pow(int exponent) => exponent switch
    {
        0 => Of(Variables, 1),
        _ when exponent % 2 == 0 => (this * this).Pow(exponent / 2),
        _ => this * Pow(exponent - 1),
    };

    /// <summary>Whether this is the polynomial 0.</summary>
    public bool IsZero => Terms.Count == 0;

    /// <summary>Whether the two are the same polynomial.</summary>
    public bool IsSame(PlainPolynomial other) => (this + other.Scale(Rational.MinusOne)).IsZero;

    /// <summary>The degree in one variable.</summary>
    public int Degree(int variable) => Terms.Keys.Select(exponents => exponents[variable]).DefaultIfEmpty(0).Max();

    /// <summary>The polynomial at a value of one variable, which then no longer occurs.</summary>
    public PlainPolynomial At(int variable, Rational value) =>
        Mapped(variable, coefficients => [RootCount.Value(coefficients, value)]);

    /// <summary>The value at a point.</summary>
    public Rational Value(Seq<Rational> point) => Terms.Aggregate(Rational.Zero, (sum, term) =>
        sum + term.Key.Select((exponent, i) => point[i].Pow(exponent)).Aggregate(term.Value,
            (product, power) => product * power));

    /// <summary>
    /// The polynomial with its coefficients in one variable, from the constant one up, replaced by others.
    /// </summary>
    public PlainPolynomial Mapped(int variable, Func<Rational[], Rational[]> map)
    {
        var degree = Degree(variable);
        return Collect(Variables,
            from line in Terms.GroupBy(term => With(term.Key, variable, 0))
            from entry in map(Line(line, variable, degree)).Index()
            select (With(line.Key, variable, entry.Index), entry.Item));
    }

    private static Rational[] Line(IEnumerable<KeyValuePair<Seq<int>, Rational>> terms, int variable, int degree)
    {
        var coefficients = new Rational[degree + 1];
        foreach (var (exponents, value) in terms) coefficients[exponents[variable]] = value;
        return coefficients;
    }

    private static Seq<int> With(Seq<int> exponents, int variable, int exponent) =>
        exponents.Select((e, i) => i == variable ? exponent : e).ToSeq();
}
