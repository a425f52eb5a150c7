using Spectre.Console;
using static QBattery.Benchmarks.Figures;

namespace QBattery.Benchmarks.Peers;

/// <summary>The outcomes of one program by task.</summary>
internal sealed record PeerColumn(string Name, IReadOnlyDictionary<string, Outcome> Outcomes)
{
    /// <summary>The answer to a task, if there is one and it agrees with ours.</summary>
    public Outcome.Answer? AnswerTo(PeerRun.Timed own) =>
        Outcomes.GetValueOrDefault(own.Task.Name) is Outcome.Answer answer && own.Probe.Agrees(answer.Value) ? answer : null;

    /// <summary>Why there is no such answer; null where there is one or the program was not asked.</summary>
    public string? WhyNot(PeerRun.Timed own) => Outcomes.TryGetValue(own.Task.Name, out var outcome)
        ? outcome switch
        {
            Outcome.Unable(var why) => why,
            Outcome.Answer => AnswerTo(own) is null ? "the answer has fewer terms, or differs" : null,
        }
        : null;
}

/// <summary>Processor times and their ratios.</summary>
internal static class PeerTable
{
    /// <summary>Prints a row for each task, geometric means, and what each program cannot do.</summary>
    public static void Write(IReadOnlyList<PeerRun.Timed> own, IReadOnlyList<PeerColumn> columns)
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumn("task").AddColumn("here, ms");
        foreach (var column in columns) table.AddColumn($"{column.Name}, ms").AddColumn("times slower");
        foreach (var timed in own)
            table.AddRow([timed.Task.Name, Milliseconds(timed.Seconds), .. columns.SelectMany(column => Cells(timed, column))]);
        table.AddRow(["geometric mean", "", .. columns.SelectMany(column => new[] { "", Ratio(Mean(Ratios(own, column))) })]);
        table.AddRow(["least", "", .. columns.SelectMany(column => new[] { "", Ratio(Ratios(own, column).Min()) })]);
        AnsiConsole.Profile.Width = 160;
        AnsiConsole.Write(table);
        foreach (var column in columns) WriteGaps(own, column);
    }

    private static void WriteGaps(IReadOnlyList<PeerRun.Timed> own, PeerColumn column)
    {
        var gaps = own.Select(timed => (timed.Task.Name, Why: column.WhyNot(timed))).Where(gap => gap.Why is not null).ToList();
        AnsiConsole.WriteLine($"{column.Name} does {column.Outcomes.Count - gaps.Count} of {column.Outcomes.Count} tasks"
            + (gaps.Count == 0 ? "." : ", not:"));
        foreach (var (name, why) in gaps) AnsiConsole.WriteLine($"  {name}: {why}");
    }

    private static string[] Cells(PeerRun.Timed timed, PeerColumn column) => column.AnswerTo(timed) is { } answer
        ? [Milliseconds(answer.Seconds), Ratio(answer.Seconds / timed.Seconds)]
        : [column.WhyNot(timed) is null ? "" : "-", ""];

    private static IEnumerable<double> Ratios(IReadOnlyList<PeerRun.Timed> own, PeerColumn column) => own
        .Select(timed => (timed.Seconds, Answer: column.AnswerTo(timed)))
        .Where(pair => pair.Answer is not null).Select(pair => pair.Answer!.Seconds / pair.Seconds).DefaultIfEmpty(1);
}
