using QBattery.Symbolic;
using QBattery.Symbolic.Documents.Results;

namespace QBattery.Cli.Reports;

/// <summary>What a shell is told.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>The mathematics says no.</summary>
    No = 1,

    /// <summary>The request is at fault.</summary>
    BadInput = 2,

    /// <summary>The program is at fault.</summary>
    Fault = 70,

    /// <summary>Ended by Ctrl-C or a request to terminate; what there was of a result is printed.</summary>
    Interrupted = 130,
}

/// <summary>The end of a command: a result, a message, an exit code.</summary>
internal sealed record Outcome(string Output, string Message, ExitCode Code)
{
    /// <summary>A report in the format asked for, or the reason why there is none.</summary>
    public static Outcome Of(Result<Report> result, Format format, TerminalStyle style) => result.Match(
        report => new Outcome(format.Write(report.Document, style), report.Notice.Message, report.Notice.Code),
        reason => Of(reason) is { Code: ExitCode.No } no && format == Format.Json
            ? no with { Output = RefusalDocument.Of(reason).ToJson() }
            : Of(reason));

    /// <summary>The reason why there is no result.</summary>
    public static Outcome Of(Reason reason) => reason.IsBadInput
        ? new("", $"error: {reason.Sentence}", ExitCode.BadInput)
        : new("", $"no result: {reason.Sentence}", ExitCode.No);
}
