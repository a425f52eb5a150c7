using Spectre.Console;
using QBattery.Symbolic;
using QBattery.Symbolic.Algebra.NormalForms;
using QBattery.Symbolic.Summation.Gosper;
using static QBattery.Benchmarks.Figures;

namespace QBattery.Benchmarks.Peers;

/// <summary>Sums here and in Maxima: processor times, ratios, and whether the answers are true.</summary>
internal static class SumRun
{
    /// <summary>A sum, and what it takes here.</summary>
    /// <param name="Task">The sum.</param>
    /// <param name="Telescoper">Seconds for the recurrence with its certificate.</param>
    /// <param name="Whole">Seconds for all: closed form, certificate, checks; null where the sum is refused.</param>
    /// <param name="IsTrue">Whether our answers hold at all values of N.</param>
    private sealed record Timed(SumTask Task, double Telescoper, double? Whole, bool IsTrue);

    /// <summary>Runs the sums and prints the table.</summary>
    /// <returns>0 if all our answers are true.</returns>
    public static int All()
    {
        AnsiConsole.Profile.Width = 160;
        Timing.Prepare([
            .. SumSuite.Tasks.Select(task => (Action)(() => task.Telescoper())),
            .. SumSuite.Tasks.Select(task => (Action)(() => task.Whole()))]);
        List<Timed> own = [.. SumSuite.Tasks.Select(Here)];
        var version = SumScript.Peer.Version;
        if (version is null) AnsiConsole.MarkupLine("Maxima is not installed and skipped.");
        Write(own, version, version is null
            ? new Dictionary<string, Outcome>()
            : SumScript.Peer.Ask([.. SumSuite.Tasks.Select(SumScript.Question)]));
        var wrong = own.Where(timed => !timed.IsTrue).Select(timed => timed.Task.Name).ToList();
        AnsiConsole.WriteLine("Our recurrences and closed forms against sums added up: "
            + (wrong.Count == 0 ? "all true." : $"not true: {string.Join(", ", wrong)}."));
        return wrong.Count == 0 ? 0 : 1;
    }

    private static Timed Here(SumTask task)
    {
        var whole = task.Whole();
        return new(
            task, Timing.Median(() => task.Telescoper()), whole.IsOk ? Timing.Median(() => task.Whole()) : null,
            task.Agrees(Numbers(task, task.Telescoper()!)) && whole.Match(sum => IsTrue(task, sum), _ => true));
    }

    /// <summary>The coefficients of our recurrence at each N; for an indefinite sum its value by the antidifference.</summary>
    private static IReadOnlyList<IReadOnlyList<Rational>> Numbers(SumTask task, Telescoper found) =>
        [.. SumTask.Values.Select(n => (IReadOnlyList<Rational>)[.. task.IsIndefinite
            ? [task.Difference(found, n)]
            : found.Coefficients.Select(a => Evaluate.Exact(a.ToExpr(), task.PointAt(n))!.Value)])];

    private static bool IsTrue(SumTask task, ClosedSum sum) =>
        SumTask.Values.All(n => Evaluate.Exact(sum.Value, task.PointAt(n)) == task.Exact(n));

    private static void Write(IReadOnlyList<Timed> own, string? version, IReadOnlyDictionary<string, Outcome> outcomes)
    {
        var table = new Table { Border = TableBorder.Simple }
            .AddColumn("sum").AddColumn("recurrence, ms").AddColumn("with closed form and checks, ms");
        if (version is not null)
            table.AddColumn($"{version}, ms").AddColumn("times slower").AddColumn("than the whole");
        foreach (var timed in own) table.AddRow([timed.Task.Name, .. Cells(timed, version, outcomes)]);
        if (version is not null) table.AddRow(["geometric mean", "", "", "", .. Means(own, outcomes)]);
        AnsiConsole.Write(table);
        foreach (var timed in own.Where(timed => outcomes.ContainsKey(timed.Task.Name)))
            if (WhyNot(timed, outcomes[timed.Task.Name]) is { } why) AnsiConsole.WriteLine($"  {timed.Task.Name}: {why}");
    }

    private static string[] Cells(Timed timed, string? version, IReadOnlyDictionary<string, Outcome> outcomes)
    {
        string[] here = [Milliseconds(timed.Telescoper), timed.Whole is { } whole ? Milliseconds(whole) : "refused"];
        return version is null ? here : Seconds(timed, outcomes) is { } seconds
            ? [.. here, Milliseconds(seconds), Ratio(seconds / timed.Telescoper),
                timed.Whole is { } all ? Ratio(seconds / all) : ""]
            : [.. here, "-", "", ""];
    }

    /// <summary>Geometric means of both ratios.</summary>
    private static IEnumerable<string> Means(IReadOnlyList<Timed> own, IReadOnlyDictionary<string, Outcome> outcomes)
    {
        var both = own.Select(timed => (timed, Seconds: Seconds(timed, outcomes))).Where(pair => pair.Seconds is not null).ToList();
        return [
            Ratio(Mean(both.Select(pair => pair.Seconds!.Value / pair.timed.Telescoper))),
            Ratio(Mean(both.Where(pair => pair.timed.Whole is not null)
                .Select(pair => pair.Seconds!.Value / pair.timed.Whole!.Value)))];
    }

    /// <summary>The time of a true answer.</summary>
    private static double? Seconds(Timed timed, IReadOnlyDictionary<string, Outcome> outcomes) =>
        outcomes.GetValueOrDefault(timed.Task.Name) is Outcome.Answer(var seconds, var value)
        && timed.Task.Agrees(SumScript.Numbers(value)) ? seconds : null;

    private static string? WhyNot(Timed timed, Outcome outcome) => outcome switch
    {
        Outcome.Unable(var why) => why,
        Outcome.Answer(_, var value) => timed.Task.Agrees(SumScript.Numbers(value)) ? null
            : $"the answer is not true: at N = {string.Join(", ", SumTask.Values)} it says {value}",
    };
}
