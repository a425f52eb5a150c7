using System.CommandLine;
using System.CommandLine.Completions;
using QBattery.Symbolic;

namespace QBattery.Cli.Completions;

/// <summary>What can be typed after a command.</summary>
/// <param name="Command">Its name; empty for the program itself.</param>
/// <param name="Meaning">One line.</param>
/// <param name="Values">What its argument can be: names of commands, families, protocols.</param>
/// <param name="Options">Its options, each with the values it can have; none where they are the user's own.</param>
internal sealed record Completable(string Command, string Meaning, Seq<string> Values, Seq<(string Name, string Meaning, Seq<string> Values)> Options)
{
    /// <summary>The program and each of its commands.</summary>
    public static Seq<Completable> Of(RootCommand root) =>
        [.. root.Subcommands.Select(command => Of(command, command.Name)).Prepend(Of(root, ""))];

    /// <summary>All that can follow.</summary>
    public IEnumerable<string> All => Values.Concat(Options.Select(option => option.Name));

    private static Completable Of(Command command, string name) => new(
        name, command.Description ?? "",
        [.. command.Subcommands.Select(sub => sub.Name), .. command.Arguments.SelectMany(Completed)],
        command.Options.Where(option => !option.Hidden)
            .Select(option => (option.Name, option.Description ?? "",
                option.ValueType == typeof(bool) ? new Seq<string>([]) : Completed(option).ToSeq())).ToSeq());

    private static IEnumerable<string> Completed(Symbol symbol) =>
        symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label).Where(label => !label.StartsWith('-'));
}
