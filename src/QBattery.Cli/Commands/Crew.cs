namespace QBattery.Cli.Commands;

/// <summary>Work that has so many threads and no more, however deep in it loops are run in parallel.</summary>
internal static class Crew
{
    /// <summary>What the work comes to.</summary>
    public static T Of<T>(int threads, Func<T> work) => threads >= Environment.ProcessorCount
        ? work()
        : Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, Limited(threads))
            .GetAwaiter().GetResult();

    /// <summary>Parallel loops ask the scheduler of the task that they run in for help.</summary>
    private static TaskScheduler Limited(int threads) =>
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
}
