using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>A message for standard error, and the exit code of a command that has a result all the same.</summary>
internal sealed record Notice(string Message, ExitCode Code);

/// <summary>A result, what is to be said beside it, and how a shell is told.</summary>
/// <param name="Document">The result.</param>
internal sealed record Report(Document Document)
{
    /// <summary>What is to be said beside the result.</summary>
    public Notice Notice { get; init; } = new("", ExitCode.Done);
}
