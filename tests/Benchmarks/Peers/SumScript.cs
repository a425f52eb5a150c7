using QBattery.Symbolic;

namespace QBattery.Benchmarks.Peers;

/// <summary>
/// Maxima's zeilberger package, loaded outside of the timing; one process for each sum. Printed are the coefficients of the
/// recurrence found, or the indefinite sum between its limits, at each value of N.
/// </summary>
internal static class SumScript
{
    /// <summary>The program.</summary>
    public static Peer Peer { get; } = MaximaScript.Peer with { Script = Of };

    private const string Prelude =
        """
        load(zeilberger)$
        warnings: false$

        """;

    private const string Reports =
        """
        report(name, f, numbers) := block([answer: errcatch(f()), tab: ascii(9)],
          if answer = [] or answer[1] = [] or answer[1] = 'NON_GOSPER_SUMMABLE
          then printf(true, "~%unable~a~a~ait finds none~%", tab, name, tab)
          else printf(true, "~%answer~a~a~a~f~a~a~%", tab, name, tab, median_time(f), tab,
            string(ratsimp(numbers(answer[1])))))$
        recurrence(name, term, point) := report(name, lambda([], Zeilberger(term, k, N)),
          lambda([found], makelist(subst(append(point, [N=n]), second(first(found))), n, VALUES)))$
        antidifference(name, term, lower, point) := report(name, lambda([], AntiDifference(term, k)),
          lambda([found], makelist([subst(append(point, [k=n+1]), found) - subst(append(point, [k=lower]), found)],
            n, VALUES)))$

        """;

    /// <summary>The question for a task.</summary>
    public static Question Question(SumTask task) => new(
        task.Name,
        task.IsIndefinite
            ? $"antidifference(\"{task.Name}\", {task.Maxima}, {task.From}, "
            : $"recurrence(\"{task.Name}\", {task.Maxima}, ",
        task.Point, 0);

    /// <summary>Lists of numbers such as [[1,-2],[3/4,5]].</summary>
    public static IReadOnlyList<IReadOnlyList<Rational>> Numbers(string text) =>
        [.. text.Replace(" ", "", StringComparison.Ordinal).TrimStart('[').TrimEnd(']').Split("],[")
            .Select(list => (IReadOnlyList<Rational>)[.. list.Split(',').Select(Number)])];

    private static Rational Number(string text)
    {
        var parts = text.Split('/');
        return parts.Select(part => Rational.ParseDecimal(part) ?? throw new FormatException(text))
            .Aggregate((numerator, denominator) => numerator / denominator);
    }

    private static string Of(IReadOnlyList<Question> questions) => Prelude + MaximaScript.Clock
        + Reports.Replace("VALUES", $"[{string.Join(", ", SumTask.Values)}]", StringComparison.Ordinal)
        + string.Concat(questions.Select(q =>
            $"{q.Spelling}[{string.Join(", ", q.Point.Select(p => $"{p.Key}={p.Value}"))}])$\n"));
}
