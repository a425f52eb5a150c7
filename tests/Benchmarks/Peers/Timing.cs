using System.Diagnostics;

namespace QBattery.Benchmarks.Peers;

/// <summary>
/// The processor time of one call in this process, the garbage collector's included, once the compiler has optimised it.
/// Every program here is measured by processor time, so that other work of the machine counts against none.
/// </summary>
internal static class Timing
{
    private const int Batches = 7;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);
    private const int Rounds = 60, SteadyRounds = 6;
    private const double Gain = 0.95;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(40);

    /// <summary>Calls everything in turn until some rounds have brought no gain: the compiler has done its work then.</summary>
    public static void Prepare(IReadOnlyList<Action> calls)
    {
        var (best, steady) = (double.MaxValue, 0);
        for (var round = 0; round < Rounds && steady < SteadyRounds; round++)
        {
            var time = Seconds(CallsWithin(Round, All), All);
            (best, steady) = time < Gain * best ? (time, 0) : (best, steady + 1);
        }

        void All()
        {
            foreach (var call in calls) call();
        }
    }

    /// <summary>The median over batches of calls, in seconds a call.</summary>
    public static double Median(Action call)
    {
        var calls = CallsWithin(WarmUp, call);
        var count = Math.Max(1, (int)(calls * (Batch / WarmUp)));
        return Enumerable.Range(0, Batches).Select(_ => Seconds(count, call)).Order().ElementAt(Batches / 2);
    }

    private static int CallsWithin(TimeSpan time, Action call)
    {
        var (clock, calls) = (Stopwatch.StartNew(), 0);
        for (; clock.Elapsed < time; calls++) call();
        return calls;
    }

    private static double Seconds(int count, Action call)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < count; i++) call();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds / count;
    }
}
