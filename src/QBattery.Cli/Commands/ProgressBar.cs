using System.Diagnostics;

namespace QBattery.Cli.Commands;

/// <summary>
/// Progress of a long command: a bar that is drawn over on a terminal, a line for every tenth in a file, and nothing
/// for what is done within a second.
/// </summary>
internal sealed class ProgressBar(TextWriter output, long total)
{
    private const int Width = 40;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromSeconds(0.1);

    private readonly bool _isTerminal = ReferenceEquals(output, Console.Error) && !Console.IsErrorRedirected;

    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private readonly Lock _lock = new();

    private (TimeSpan At, long Tenths) _shown = (Quiet, 0);

    private bool _isDrawn;

    /// <summary>Shows that so much is done; may be called from several threads.</summary>
    public void Show(long done)
    {
        lock (_lock)
        {
            var (now, tenths) = (_watch.Elapsed, 10 * done / total);
            if (now < _shown.At + Pause || (!_isTerminal && tenths <= _shown.Tenths)) return;
            (_shown, _isDrawn) = ((now, tenths), true);
            if (_isTerminal) output.Write($"\r{Bar(done)} {100 * done / total,3}%, {Left(done, now)} ");
            else output.WriteLine($"{10 * tenths}%, {Left(done, now)}");
        }
    }

    /// <summary>Leaves the line of the bar.</summary>
    public void Close()
    {
        if (_isTerminal && _isDrawn) output.Write($"\r{new string(' ', Width + 40)}\r");
    }

    private string Bar(long done) => $"[{new string('#', (int)(Width * done / total)),-Width}]";

    private string Left(long done, TimeSpan elapsed) => $"{elapsed.TotalSeconds * (total - done) / done:0} s left";
}
