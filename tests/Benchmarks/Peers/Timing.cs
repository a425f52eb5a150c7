using System.Diagnostics;

namespace QBattery.Benchmarks.Peers;

/// <summary>The time of one call in this process, once the compiler has optimised it.</summary>
internal static class Timing
{
    private const int Batches = 7;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(40);

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
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < count; i++) call();
        return clock.Elapsed.TotalSeconds / count;
    }
}
