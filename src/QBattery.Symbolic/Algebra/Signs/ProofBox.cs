namespace QBattery.Symbolic.Algebra.Signs;

/// <summary>Intervals of variables, and what coefficients say of a polynomial there.</summary>
/// <param name="Sides">One interval for each variable.</param>
internal sealed record ProofBox(Seq<Interval> Sides)
{
    /// <summary>Which parameters run through integers; variable 0 always does.</summary>
    public Seq<int> Whole { get; init; } = [];

    /// <summary>The ranges of kernels.</summary>
    public static ProofBox Of(Seq<(Expr Kernel, Interval Range)> kernels, Assumptions known) =>
        new(kernels.Select(kernel => kernel.Range).ToSeq())
        {
            Whole = kernels.Index().Skip(1).Where(at => at.Item.Kernel is Expr.Symbol(var name)
                && known.Of(name).Integrality != Integrality.Real).Select(at => at.Index).ToSeq(),
        };

    /// <summary>The box with another interval for one variable.</summary>
    public ProofBox With(int variable, Interval side) =>
        this with { Sides = Sides.Select((own, i) => i == variable ? side : own).ToSeq() };

    /// <summary>
    /// Two boxes that hold all points of this one: up to a number and from it on, or for integers from the next one on.
    /// </summary>
    public (ProofBox Below, ProofBox Above) Cut(int variable, Rational at) => (
        With(variable, Sides[variable] with { Upper = new(at, true) }),
        With(variable, Sides[variable] with { Lower = new(Whole.Contains(variable) ? at.Floor() + 1 : at, true) }));

    /// <summary>Whether no point is in the box.</summary>
    public bool IsEmpty => Sides.Any(side => side.IsEmpty);

    /// <summary>
    /// Whether the coefficients on the box show that a polynomial is not negative there, or positive if that is asked
    /// for. All terms are products of powers of t >= 0 with coefficients that are not negative. Positive: for every
    /// choice of closed ends some term that does not vanish there has a positive coefficient; on the open rest of the
    /// box every term is positive.
    /// </summary>
    public bool Shows(PlainPolynomial polynomial, bool strict)
    {
        if (IsEmpty) return true;
        if (polynomial.IsZero) return !strict;
        var used = Enumerable.Range(0, Sides.Count).Where(v => polynomial.Degree(v) > 0).ToSeq();
        if (used.Any(v => Sides[v] is { Lower: null, Upper: null })) return false;
        var mapped = Mapped(polynomial);
        return mapped.Terms.Values.All(c => c.Sign >= 0)
            && (!strict || Faces(used, polynomial).All(face => mapped.Terms.Keys.Any(face)));
    }

    /// <summary>
    /// The polynomial with every variable that occurs written by t >= 0; none may run through the whole line.
    /// </summary>
    public PlainPolynomial Mapped(PlainPolynomial polynomial) => Enumerable.Range(0, Sides.Count)
        .Where(v => polynomial.Degree(v) > 0).Aggregate(polynomial, (p, v) => OnSide(p, v, Sides[v]));

    /// <summary>The part of the box where the integer N is not below a number.</summary>
    public ProofBox From(Rational least) => With(0, Sides[0] with { Lower = new(least, true) });

    private static PlainPolynomial OnSide(PlainPolynomial polynomial, int variable, Interval side) =>
        polynomial.Mapped(variable, coefficients => side switch
        {
            ({ } low, { } high) => RootCount.OnInterval(coefficients, low.Value, high.Value),
            ({ } low, null) => RootCount.Shifted(coefficients, low.Value),
            (_, { } high) => RootCount.Mirrored(RootCount.Shifted(coefficients, high.Value)),
            (null, null) => throw new ArgumentException("the whole line is not mapped"),
        });

    /// <summary>For every choice of closed ends, which terms do not vanish there.</summary>
    private IEnumerable<Func<Seq<int>, bool>> Faces(Seq<int> used, PlainPolynomial polynomial) => used.Aggregate(
        (IEnumerable<Func<Seq<int>, bool>>)[_ => true],
        (faces, v) => from face in faces
                      from end in Ends(v, polynomial.Degree(v))
                      select (Func<Seq<int>, bool>)(exponents => face(exponents)
                          && (end is not { } only || exponents[v] == only)));

    /// <summary>The exponents that stand at the closed ends of a side; anything where none is closed.</summary>
    private IEnumerable<int?> Ends(int variable, int degree)
    {
        var (low, high) = Sides[variable];
        var first = low ?? high;
        if (first is { Closed: true }) yield return 0;
        if (low is not null && high is { Closed: true }) yield return degree;
        if (first is not { Closed: true } && !(low is not null && high is { Closed: true })) yield return null;
    }
}
