namespace QBattery.Symbolic.Core;

/// <summary>Loops that several threads share, as many as the scheduler of the task around them allows.</summary>
internal static class InParallel
{
    private static readonly ParallelOptions Inherited = new() { TaskScheduler = null };

    /// <summary>A body for 0 to count - 1, in any order.</summary>
    public static void For(int count, Action<int> body) => Parallel.For(0, count, Inherited, body);
}
