using System.CommandLine;
using QBattery.Cli.Reports;
using QBattery.Symbolic.Core;

namespace QBattery.Cli.Commands;

/// <summary>What is said when a command line is not understood.</summary>
internal static class Complaint
{
    /// <summary>The first thing wrong, and where to look for help.</summary>
    public static Outcome Of(ParseResult parsed) =>
        new("", $"error: {What(parsed)}{Environment.NewLine}see: {Path(parsed)} --help", ExitCode.BadInput);

    private static string What(ParseResult parsed) => parsed.UnmatchedTokens switch
    {
        [] when parsed.CommandResult.Command is RootCommand => "no command is given",
        [] => parsed.Errors[0].Message,
        [var word, ..] => $"{Kind(parsed, word)} \"{Clip(word)}\"{Suggestion(parsed, word)}",
    };

    private static string Kind(ParseResult parsed, string word) =>
        word.StartsWith('-') ? "unknown option"
        : parsed.CommandResult.Command is RootCommand ? "unknown command"
        : "one argument too many,";

    private static string Suggestion(ParseResult parsed, string word) =>
        Nearest.Of(word, Names(parsed.CommandResult.Command)) is { } name ? $"; did you mean {name}?" : "";

    private static IEnumerable<string> Names(Command command) =>
        command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name));

    private static string Clip(string word) => word.Length <= 60 ? word : word[..60] + "...";

    private static string Path(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "qbattery" : $"qbattery {parsed.CommandResult.Command.Name}";
}
