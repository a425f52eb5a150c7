namespace QBattery.Benchmarks.Peers;

/// <summary>
/// SymPy: the loop runs inside one process. Its cache is emptied before every call, for it would answer the second call
/// from memory; the first call is a warm-up. A task that takes too long is interrupted.
/// </summary>
internal static class SymPyScript
{
    /// <summary>The longest time for one answer, in seconds.</summary>
    private const int Limit = 30;

    /// <summary>The program.</summary>
    public static Peer Peer { get; } = new(
        "SymPy", ["/usr/bin/python3", "python3"], [],
        "import sympy\nprint('version', 'SymPy ' + sympy.__version__, sep='\\t')\n",
        Together: int.MaxValue, Of);

    private const string Prelude =
        """
        import signal, sys, time
        from sympy import *
        from sympy.core.cache import clear_cache

        N = Symbol('N', positive=True, integer=True)
        q, theta, c, x, tau, b = symbols('q theta c x tau b', positive=True)

        def interrupt(signum, frame):
            raise TimeoutError('no answer in LIMIT s')

        def timed(call):
            clear_cache()
            start = time.process_time()
            answer = call()
            return time.process_time() - start, answer

        def report(name, call, point, digits):
            signal.signal(signal.SIGALRM, interrupt)
            signal.alarm(LIMIT)
            try:
                first, answer = timed(call)
                signal.alarm(0)
                times = [timed(call)[0] for _ in range(3 if first < 5 else 1)]
                value = answer.removeO().subs(point).evalf(digits)
                print('answer', name, sorted(times)[len(times) // 2], value, sep='\t')
            except Exception as error:
                signal.alarm(0)
                print('unable', name, type(error).__name__ + ': ' + ' '.join(str(error).split()), sep='\t')
            sys.stdout.flush()


        """;

    private static string Of(IReadOnlyList<Question> questions) =>
        Prelude.Replace("LIMIT", $"{Limit}", StringComparison.Ordinal) + string.Concat(questions.Select(Report));

    private static string Report(Question q) =>
        $"report('{q.Name}', lambda: {q.Spelling}, {{{Point(q)}}}, {q.Digits})\n";

    private static string Point(Question q) =>
        string.Join(", ", q.Point.Select(p => $"{p.Key}: Rational('{p.Value}')"));
}
