namespace QBattery.Benchmarks.Peers;

/// <summary>PARI/GP, which has power series in one variable: the loop runs inside one process.</summary>
internal static class PariScript
{
    /// <summary>The program.</summary>
    public static Peer Peer { get; } = new(
        "PARI/GP", ["gp"], ["-q", "-f", "-s", "512M"],
        "print(\"version\\tPARI/GP \", strjoin(apply(s->Str(s), version()[1..3]), \".\"))\n",
        Together: int.MaxValue, Of);

    private const string Prelude =
        """
        batch(f, n) = { my(start = getabstime()); for (i = 1, n, f()); getabstime() - start; }
        loops(f) = { my(n = 1); while (batch(f, n) < 100, n *= 2); n; }
        median(f) = { my(n = loops(f)); vecsort(vector(5, i, batch(f, n)/n))[3]; }
        report(name, f, z, digits) = {
          my(seconds = median(f)/1000.);
          default(realprecision, digits);
          print("answer\t", name, "\t", seconds, "\t", subst(truncate(f()), x, z)*Pi/Pi);
        }

        """;

    private static string Of(IReadOnlyList<Question> questions) => Prelude + string.Concat(questions.Select(Report));

    private static string Report(Question q) =>
        $"report(\"{q.Name}\", ()->{q.Spelling}, 1/{q.Point["N"]}, {q.Digits})\n";
}
