using System.Runtime.InteropServices;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>
/// Ctrl-C or a request to terminate while a long command runs: it ends early with what it has. A second one ends the
/// process.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    private readonly PosixSignalRegistration[] _signals;

    public Interrupt() => _signals = [.. Signals(Cancel)];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>
    /// Ends the process with <see cref="ExitCode.Interrupted"/> at a signal that no running command takes for itself.
    /// </summary>
    /// <param name="error">Where that is said.</param>
    public static Seq<PosixSignalRegistration> Otherwise(TextWriter error) => Signals(context =>
    {
        if (context.Cancel) return;
        error.WriteLine($"{Environment.NewLine}interrupted");
        error.Flush();
        Environment.Exit((int)ExitCode.Interrupted);
    }).ToSeq();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _source.Dispose();
    }

    /// <summary>Handlers are called in the reverse order of their registration.</summary>
    private static IEnumerable<PosixSignalRegistration> Signals(Action<PosixSignalContext> handler) =>
        new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, handler));

    private void Cancel(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
