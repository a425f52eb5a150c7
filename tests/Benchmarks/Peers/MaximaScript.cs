namespace QBattery.Benchmarks.Peers;

/// <summary>
/// Maxima: the loop runs inside one process, one for each task, for taylor takes four times as long on some tasks once it
/// has seen others. Its clock may tick as slowly as a hundred times a second, so a batch lasts for a fifth of a second.
/// </summary>
internal static class MaximaScript
{
    /// <summary>The program.</summary>
    public static Peer Peer { get; } = new(
        "Maxima", ["maxima"], ["--very-quiet", "-b"],
        "printf(true, \"~%version~aMaxima ~a~%\", ascii(9), build_info()@version)$\n",
        Together: 1, Of);

    private const string Prelude =
        """
        load(stirling)$
        assume(q>0, q<1, theta>0, c>0, x>0, x<1, tau>0, b>3)$

        """;

    /// <summary>The median time of a call, by its own clock.</summary>
    public const string Clock =
        """
        errormsg: false$
        batch_time(f, n) := block([start: elapsed_run_time()], for i: 1 thru n do f(), elapsed_run_time() - start)$
        loops(f) := block([n: 1], while batch_time(f, n) < 0.1 do n: 2*n, n)$
        median_time(f) := block([n: loops(f)], sort(makelist(batch_time(f, 2*n)/(2*n), i, 1, 5))[3])$

        """;

    private const string Report =
        """
        value(answer, point, digits) := block([fpprec: digits], string(bfloat(subst(point, ratdisrep(answer)))))$
        report(name, f, point, digits) := block([answer: errcatch(f()), tab: ascii(9)],
          if answer = [] then printf(true, "~%unable~a~a~ataylor refuses~%", tab, name, tab)
          else printf(true, "~%answer~a~a~a~f~a~a~%", tab, name, tab, median_time(f), tab,
            value(answer[1], point, digits)))$

        """;

    private static string Of(IReadOnlyList<Question> questions) =>
        Prelude + Clock + Report + string.Concat(questions.Select(Asked));

    private static string Asked(Question q) =>
        $"report(\"{q.Name}\", lambda([], {q.Spelling}), [{Point(q)}], {q.Digits})$\n";

    private static string Point(Question q) => string.Join(", ", q.Point.Select(p => $"{p.Key}={p.Value}"));
}
