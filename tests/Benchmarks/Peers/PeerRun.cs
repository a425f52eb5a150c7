using QBattery.Symbolic.Asymptotics.Scale;
using Spectre.Console;
using QBattery.Symbolic;

namespace QBattery.Benchmarks.Peers;

/// <summary>The whole comparison: times here and elsewhere, agreement of the answers, cost as the order grows.</summary>
internal static class PeerRun
{
    private static readonly IReadOnlyList<(Peer Peer, Func<SuiteTask, string?> Spelling)> Peers =
    [
        (MaximaScript.Peer, task => task.Maxima),
        (SymPyScript.Peer, task => task.SymPy),
        (PariScript.Peer, task => task.Pari),
    ];

    /// <summary>One task, what it takes here and where its answers are compared.</summary>
    internal sealed record Timed(SuiteTask Task, TermSum Ours, double Seconds, Probe Probe);

    /// <summary>Runs everything and prints it.</summary>
    /// <returns>0 if all answers agree.</returns>
    public static int All()
    {
        Timing.Prepare([.. Suite.Tasks.Select(task => (Action)(() => task.Expand(task.Order)))]);
        List<Timed> own = [.. Suite.Tasks.Concat(Suite.Series).Select(Here)];
        var wrong = own.Where(timed => !timed.Probe.Agrees(timed.Task.Expression)).Select(timed => timed.Task.Name).ToList();
        var columns = new List<PeerColumn>();
        foreach (var (peer, spelling) in Peers)
            if (peer.Version is { } version) columns.Add(new(version, Ask(peer, spelling, own)));
            else AnsiConsole.MarkupLineInterpolated($"{peer.Name} is not installed and skipped.");
        PeerTable.Write(own, columns);
        var verdict = wrong.Count == 0 ? "all agree" : "they differ in " + string.Join(", ", wrong);
        AnsiConsole.MarkupLineInterpolated($"Our terms against the function: {verdict}.");
        CostTable.Write();
        return wrong.Count == 0 ? 0 : 1;
    }

    private static Timed Here(SuiteTask task)
    {
        var ours = task.Expand(task.Order);
        return new(task, ours, Timing.Median(() => task.Expand(task.Order)), Probe.Of(task, ours));
    }

    private static IReadOnlyDictionary<string, Outcome> Ask(Peer peer, Func<SuiteTask, string?> spelling, List<Timed> own) =>
        peer.Ask([.. own.Where(timed => spelling(timed.Task) is not null)
            .Select(timed => new Question(timed.Task.Name, Spelled(spelling(timed.Task)!, timed.Ours),
                timed.Probe.Parameters, timed.Probe.Digits))]);

    /// <summary>The order of an error term that leaves as many terms as ours has.</summary>
    private static string Spelled(string spelling, TermSum ours) => spelling.Replace(
        "{0}", ours.Terms[^1].Growth.AsPower is { } power ? $"{1 - power}" : "", StringComparison.Ordinal);
}
