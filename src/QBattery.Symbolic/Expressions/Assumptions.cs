namespace QBattery.Symbolic;

/// <summary>An end of an interval.</summary>
/// <param name="Value">Where it is.</param>
/// <param name="Closed">Whether the interval contains it.</param>
public sealed partial record Endpoint(Rational Value, bool Closed);

/// <summary>The real numbers between two ends; an absent end is infinite.</summary>
public sealed partial record Interval(Endpoint? Lower, Endpoint? Upper)
{
    /// <summary>All real numbers.</summary>
    public static Interval Everything { get; } = new(null, null);

    /// <summary>The numbers above a value.</summary>
    public static Interval Above(Rational value) => new(new Endpoint(value, false), null);

    /// <summary>The numbers strictly between two values.</summary>
    public static Interval Open(Rational lower, Rational upper) =>
        new(new Endpoint(lower, false), new Endpoint(upper, false));

    /// <summary>The numbers in both intervals.</summary>
    public Interval Intersect(Interval other) =>
        new(Tighter(Lower, other.Lower, keepLarger: true), Tighter(Upper, other.Upper, keepLarger: false));

    /// <summary>Whether no number satisfies both ends.</summary>
    public bool IsEmpty => Lower is { } low && Upper is { } high
        && (low.Value > high.Value || (low.Value == high.Value && !(low.Closed && high.Closed)));

    /// <summary>Whether a number lies in the interval.</summary>
    public bool Contains(Rational x) =>
        (Lower is not { } low || x > low.Value || (low.Closed && x == low.Value))
        && (Upper is not { } high || x < high.Value || (high.Closed && x == high.Value));

    /// <summary>The interval between whole ends, both closed, that holds the same integers.</summary>
    public Interval Integers => new(
        Lower is { } low ? new(low is { Closed: false, Value.IsInteger: true } ? low.Value + 1 : low.Value.Ceiling(), true) : null,
        Upper is { } high ? new(high is { Closed: false, Value.IsInteger: true } ? high.Value - 1 : high.Value.Floor(), true) : null);

    private static Endpoint? Tighter(Endpoint? a, Endpoint? b, bool keepLarger) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        _ when a.Value == b.Value => a.Closed ? b : a,
        _ => a.Value > b.Value == keepLarger ? a : b,
    };
}

/// <summary>Which numbers of an interval are meant.</summary>
public enum Integrality
{
    /// <summary>All of them.</summary>
    Real,

    /// <summary>The integers.</summary>
    Integer,

    /// <summary>The even integers.</summary>
    Even,

    /// <summary>The odd integers.</summary>
    Odd,
}

/// <summary>What is known of one symbol.</summary>
public sealed partial record Domain(Interval Interval, Integrality Integrality)
{
    /// <summary>Any real number.</summary>
    public static Domain Real { get; } = new(Interval.Everything, Integrality.Real);

    /// <summary>1, 2, 3, ...</summary>
    public static Domain PositiveInteger { get; } = new(new(new Endpoint(1, true), null), Integrality.Integer);

    /// <summary>
    /// Both domains at once; integrality only ever becomes narrower, and nothing is both even and odd.
    /// </summary>
    public Domain Intersect(Domain other) => (Integrality, other.Integrality) switch
    {
        (Integrality.Even, Integrality.Odd) or (Integrality.Odd, Integrality.Even) =>
            new(Interval.Open(0, 0), Integrality),
        var (own, its) => new(Interval.Intersect(other.Interval), own > its ? own : its),
    };

    /// <summary>Whether no number is in the domain.</summary>
    public bool IsEmpty => Interval.IsEmpty || (Integrality != Integrality.Real
        && Interval.Integers is { Lower: { } low, Upper: { } high } && Least(low.Value) > high.Value);

    /// <summary>The least number of the domain from a whole number on.</summary>
    private Rational Least(Rational first) => Contains(Integrality, first) ? first : first + 1;

    /// <summary>The domain without a number, which must be an end of it or outside; null where it lies within.</summary>
    public Domain? Without(Rational value) =>
        !Contains(value) ? this
        : Ends.Lower is { } low && low.Value == value ? Intersect(new(Interval.Above(value), Integrality))
        : Ends.Upper is { } high && high.Value == value ? Intersect(new(new(null, new(value, false)), Integrality))
        : null;

    private Interval Ends => Integrality == Integrality.Real ? Interval : Interval.Integers;

    /// <summary>Whether a number lies in the domain.</summary>
    public bool Contains(Rational x) => Interval.Contains(x) && Contains(Integrality, x);

    private static bool Contains(Integrality integrality, Rational x) => (integrality, x.IsInteger) switch
    {
        (Integrality.Real, _) => true,
        (Integrality.Integer, var isInteger) => isInteger,
        (Integrality.Even, var isInteger) => isInteger && x.Numerator.IsEven,
        (Integrality.Odd, var isInteger) => isInteger && !x.Numerator.IsEven,
    };
}

/// <summary>
/// What is known of the symbols of an expression; nothing is known of a symbol not listed but that it is real.
/// </summary>
public sealed partial record Assumptions
{
    private Assumptions(Seq<(string Name, Domain Domain)> known) => Known = known;

    /// <summary>No assumption.</summary>
    public static Assumptions None { get; } = new([]);

    /// <summary>The symbols something is known of, by name.</summary>
    public Seq<(string Name, Domain Domain)> Known { get; }

    /// <summary>What is known of a symbol.</summary>
    public Domain Of(string name)
    {
        foreach (var entry in Known)
            if (entry.Name == name) return entry.Domain;
        return Domain.Real;
    }

    /// <summary>These assumptions and one more; contradictions show as an empty interval.</summary>
    public Assumptions With(string name, Domain domain) => Known.Count == 0 ? new([(name, domain)]) : new(Known
        .Where(entry => entry.Name != name).Append((Name: name, Domain: Of(name).Intersect(domain)))
        .OrderBy(entry => entry.Name, StringComparer.Ordinal).ToSeq());

    /// <summary>Both sets of assumptions at once.</summary>
    public Assumptions And(Assumptions other) =>
        other.Known.Aggregate(this, (all, entry) => all.With(entry.Name, entry.Domain));
}
