using System.Collections.Concurrent;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>Rows that are written as they come, until all are there or a signal ends the command.</summary>
internal static class Streamed
{
    /// <summary>All rows, null where a signal came first; and those that were kept by then.</summary>
    /// <param name="write">What becomes of each row at once.</param>
    /// <param name="run">The work; it hands over each row, and is told whether it was kept.</param>
    public static (Result<Seq<T>>? All, Seq<T> Kept) Rows<T>(Action<T> write, Func<Func<T, bool>, Result<Seq<T>>> run)
    {
        using var interrupt = new Interrupt();
        var (token, rows) = (interrupt.Token, new ConcurrentQueue<T>());
        var all = Deadline.Uninterrupted(token, () => run(Keep));
        return (all, rows.ToSeq());

        bool Keep(T row)
        {
            if (token.IsCancellationRequested) return false;
            rows.Enqueue(row);
            write(row);
            return true;
        }
    }
}
