using System.Runtime.ExceptionServices;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>Work that is given up after a time: some requests are well-formed and yet beyond any machine.</summary>
internal static class Deadline
{
    private const int StackBytes = 1 << 26;

    /// <summary>The outcome, or a refusal when it takes too long; the process is expected to end soon after.</summary>
    public static Outcome Within(int seconds, Func<Outcome> work) => Finished(seconds, work) ?? Outcome.Of(RequestRefusals.NotFinished(seconds));

    /// <summary>The result, or null when it takes too long; the work then goes on unheard until the process ends.</summary>
    public static T? Finished<T>(int seconds, Func<T> work) where T : class =>
        Finished(TimeSpan.FromSeconds(seconds), CancellationToken.None, work);

    /// <summary>The result, or null when it is interrupted; the work then goes on unheard until the process ends.</summary>
    public static T? Uninterrupted<T>(CancellationToken interrupt, Func<T> work) where T : class =>
        Finished(Timeout.InfiniteTimeSpan, interrupt, work);

    private static T? Finished<T>(TimeSpan time, CancellationToken interrupt, Func<T> work) where T : class
    {
        T? result = null;
        ExceptionDispatchInfo? fault = null;
        var ended = new ManualResetEvent(false);
        var worker = new Thread(Run, StackBytes) { IsBackground = true };
        worker.Start();
        if (WaitHandle.WaitAny([ended, interrupt.WaitHandle], time) != 0) return null;
        worker.Join();
        fault?.Throw();
        return result;

        void Run()
        {
            try
            {
                result = work();
            }
            // Not hidden: rethrown on the thread that waits.
            catch (Exception exception)
            {
                fault = ExceptionDispatchInfo.Capture(exception);
            }
            _ = ended.Set();
        }
    }
}
