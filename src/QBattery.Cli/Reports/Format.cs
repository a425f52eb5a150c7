using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>A format of results: a further one is a writer and its line here.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Write">From a document to text without a last line break.</param>
internal sealed record Format(string Name, Func<Document, TerminalStyle, string> Write)
{
    /// <summary>For reading.</summary>
    public static Format Text { get; } = new("text", (document, style) => document.ToText(style));

    /// <summary>To paste into a paper.</summary>
    public static Format Latex { get; } = new("latex", (document, _) => document.ToLatex());

    /// <summary>For programs.</summary>
    public static Format Json { get; } = new("json", (document, _) => document.ToJson());

    /// <summary>For plotting; of scans only, whose rows are written as they come.</summary>
    public static Format Csv { get; } = new("csv", (_, _) => "");

    /// <summary>Those of every command.</summary>
    public static Seq<Format> All { get; } = [Text, Latex, Json];
}
