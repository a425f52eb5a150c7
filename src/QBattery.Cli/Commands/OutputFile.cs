using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>The file that takes a whole document.</summary>
internal static class OutputFile
{
    private const string Name = "--output", Short = "-o";

    /// <summary>The option, of every command.</summary>
    public static Option Option()
    {
        var option = new Option<string?>(Name, Short)
        {
            Description = "Writes a whole document to a file instead: FILE.tex an article, FILE.html a page.", HelpName = "FILE",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && Named(path) is null)
                result.AddError($"{Short} takes a name that ends with .tex or .html");
        });
        return option;
    }

    /// <summary>The format that the name of the file asks for; without one the format asked for.</summary>
    public static Format Format(ParseResult parsed) =>
        Path(parsed) is { } path && Named(path) is { } format ? format : Given.Format(parsed);

    /// <summary>The outcome with its output in the file, if there is one.</summary>
    public static Outcome Kept(ParseResult parsed, Outcome outcome) => Path(parsed) is not { } path || outcome.Output.Length == 0
        ? outcome
        : Opened.Write(path, outcome.Output).Match(_ => outcome with { Output = "" }, Outcome.Of);

    private static string? Path(ParseResult parsed) => parsed.GetValue<string?>(Name);

    private static Format? Named(string path) => System.IO.Path.GetExtension(path) switch
    {
        ".tex" => QBattery.Cli.Reports.Format.Article,
        ".html" => QBattery.Cli.Reports.Format.Page,
        _ => null,
    };
}
