using System.CommandLine;
using QBattery.Cli.Completions;
using QBattery.Cli.Reports;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary><c>completion SHELL</c>: what makes a shell complete commands, options and names.</summary>
internal static class CompletionCommand
{
    private const string Argument = "SHELL";

    private static readonly Seq<Example> Examples =
    [
        new("qbattery completion bash", "in ~/.bashrc: eval \"$(qbattery completion bash)\""),
        new("qbattery completion zsh", "in ~/.zshrc, after compinit: eval \"$(qbattery completion zsh)\""),
        new("qbattery completion fish", "qbattery completion fish > ~/.config/fish/completions/qbattery.fish"),
        new("qbattery completion pwsh", "in $PROFILE: qbattery completion pwsh | Out-String | Invoke-Expression"),
    ];

    /// <summary>The command.</summary>
    /// <param name="root">The whole command line.</param>
    public static Verb Verb(Func<RootCommand> root) => new(
        new Command("completion", "A script that makes a shell complete commands, options and names.")
        {
            Given.Completed(
                new Argument<string>(Argument) { Description = $"One of {string.Join(", ", Scripts.Shells)}." }, Scripts.Shells),
        },
        Examples, (parsed, _) => Script(parsed.GetRequiredValue<string>(Argument), Completable.Of(root())));

    private static Result<Report> Script(string shell, Seq<Completable> words) =>
        from lines in Scripts.Of(shell, words)
        select new Report(new Document.Only(Readers.Terminal,
            new Document.Parts(lines.Map(line => (Document)new Document.Paragraph(line)))));
}
