using System.CommandLine;
using System.Text.RegularExpressions;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>Where a whole document comes from.</summary>
internal static partial class Provenance
{
    /// <summary>The report with the command line that makes it again.</summary>
    public static Report Of(ParseResult parsed, Report report) => report with
    {
        Document = new Document.Parts(
        [
            report.Document,
            new Document.Only(Readers.Article, new Document.Section([new Document.Heading("Provenance"), Line(parsed)])),
        ]),
    };

    private static Document Line(ParseResult parsed) => new Document.Paragraph(new(
    [
        new Inline.Plain($"Made by qbattery {Version} with "),
        new Inline.Code($"qbattery {string.Join(' ', parsed.Tokens.Select(token => Quoted(token.Value)))}"),
        new Inline.Plain("."),
    ]));

    private static string Version => typeof(Provenance).Assembly.GetName().Version?.ToString(3) ?? "";

    private static string Quoted(string word) => Bare().IsMatch(word) ? word : $"\"{word}\"";

    [GeneratedRegex(@"^[A-Za-z0-9_.,:/=+-]+$")]
    private static partial Regex Bare();
}
