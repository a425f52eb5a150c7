using System.Text.Json.Nodes;
using QBattery.Cli.Terminal;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>The formats of results.</summary>
internal enum Format
{
    /// <summary>For reading.</summary>
    Text,

    /// <summary>To paste into a paper.</summary>
    Latex,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For plotting; of scans only.</summary>
    Csv,

    /// <summary>For the proof assistant Coq.</summary>
    Coq,
}

/// <summary>A message for standard error, and the exit code of a command that has a result all the same.</summary>
internal sealed record Notice(string Message, ExitCode Code);

/// <summary>A result that can be printed in every format; only the one asked for is made.</summary>
/// <param name="Text">For reading.</param>
/// <param name="Latex">To paste.</param>
/// <param name="Json">For programs.</param>
internal sealed record Report(
    Func<TerminalStyle, IEnumerable<string>> Text, Func<IEnumerable<string>> Latex, Func<JsonObject> Json)
{
    /// <summary>For plotting; nothing where a table makes no sense or its rows are out already.</summary>
    public Func<IEnumerable<string>> Csv { get; init; } = () => [];

    /// <summary>A file that Coq accepts, or which step of it is missing.</summary>
    public Func<Result<string>> Coq { get; init; } = () =>
        new Reason.NoFormalProof("the command", "sum, prove, expand and derive write proofs");

    /// <summary>What is to be said beside the result.</summary>
    public Notice Notice { get; init; } = new("", ExitCode.Done);

    /// <summary>The report in a format, without a last line break; only a proof may not be possible.</summary>
    public Result<string> In(Format format, TerminalStyle style) => format switch
    {
        Format.Text => Lines(style.Width is { } width
            ? Text(style).SelectMany(line => Columns.Line(line, width)) : Text(style)),
        Format.Latex => Lines(Latex()),
        Format.Json => JsonText.Of(Json()),
        Format.Csv => Lines(Csv()),
        Format.Coq => Coq().Select(file => file.TrimEnd()),
    };

    private static string Lines(IEnumerable<string> lines) => string.Join(Environment.NewLine, lines);
}
