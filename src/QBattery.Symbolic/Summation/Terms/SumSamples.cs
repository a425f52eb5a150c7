namespace QBattery.Symbolic.Summation.Terms;

/// <summary>
/// Points at which sums are added up exactly: small integers for what the limits contain, fractions for the rest.
/// </summary>
internal static class SumSamples
{
    /// <summary>The precision of values that are not rational.</summary>
    public const int Bits = 256;

    /// <summary>Values of the symbol that runs.</summary>
    private static readonly Seq<int> Runs = [0, 1, 2, 3, 5, 8];

    private const int MaxTerms = 400;

    /// <summary>The points the assumptions allow; of two integers either is the larger one at some.</summary>
    public static IEnumerable<Dictionary<string, Rational>> Of(SumProblem problem)
    {
        var limits = problem.From.Symbols.Concat(problem.To.Symbols).ToHashSet();
        var symbols = problem.Term.Symbols.Concat(limits).Where(name => name != problem.Index).Distinct().ToSeq();
        var integers = symbols.Count(name => limits.Contains(name) || problem.Assumptions.Of(name).Integrality != Integrality.Real);
        return Of(problem, limits, symbols).Concat(integers < 2 ? [] : Of(problem, limits, symbols.Reverse().ToSeq()));
    }

    private static IEnumerable<Dictionary<string, Rational>> Of(
        SumProblem problem, HashSet<string> limits, Seq<string> symbols) =>
        Runs.Select((run, i) => symbols
                .Select((name, j) =>
                    (Name: name, Value: Value(problem.Assumptions.Of(name), limits.Contains(name), run, i, j)))
                .ToList())
            .Where(point => point.All(p => p.Value is not null))
            .Select(point => point.ToDictionary(p => p.Name, p => p.Value!.Value));

    /// <summary>The indices of a sum at a point; none where the limits are no integers there.</summary>
    public static IEnumerable<Rational> Indices(SumProblem problem, Dictionary<string, Rational> point) =>
        (Evaluate.Exact(problem.From, point), Evaluate.Exact(problem.To, point))
            is ({ IsInteger: true } from, { IsInteger: true } to)
        && (to - from).TryToInt(out var distance) && distance is >= 0 and < MaxTerms
            ? Enumerable.Range(0, distance + 1).Select(i => from + i)
            : [];

    /// <summary>Whether the limits are integers at a point, and not too far apart to add up what is between.</summary>
    public static bool AreWhole(SumProblem problem, Dictionary<string, Rational> point) =>
        (Evaluate.Exact(problem.From, point), Evaluate.Exact(problem.To, point))
            is ({ IsInteger: true } from, { IsInteger: true } to) && to - from < MaxTerms;

    /// <summary>A point as N = 3, q = 1/3.</summary>
    public static string Text(IReadOnlyDictionary<string, Rational> point) =>
        string.Join(", ", point.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} = {p.Value}"));

    private static Rational? Value(Domain domain, bool isLimit, int run, int i, int j)
    {
        var candidates = isLimit || domain.Integrality != Integrality.Real
            ? Enumerable.Range(run + j, 12).Concat(Enumerable.Range(-12, 24)).Select(value => (Rational)value)
                .Append((domain.Interval.Lower?.Value.Ceiling() ?? 0) + run + j)
            : [Rational.Of(3 + i + 2 * j, 7 + 2 * i), 2 + Rational.Of(i + j, 3),
                (domain.Interval.Lower?.Value ?? 0) + Rational.Of(5 + i, 3)];
        return candidates.Where(domain.Contains).Cast<Rational?>().FirstOrDefault();
    }
}
