using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Cli.Completions;

/// <summary>Scripts for shells. They hold all words, so that completing starts no program.</summary>
internal static class Scripts
{
    /// <summary>The shells there are scripts for.</summary>
    public static Seq<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The lines of a script.</summary>
    public static Result<Seq<string>> Of(string shell, Seq<Completable> words) => shell switch
    {
        "bash" => Bash(words).ToSeq(),
        "zsh" => Bash(words).Prepend("autoload -U +X bashcompinit && bashcompinit").ToSeq(),
        "fish" => Fish(words).ToSeq(),
        "pwsh" => PowerShell(words).ToSeq(),
        _ => new Reason.BadArgument(shell, $"the shells are {string.Join(", ", Shells)}"
            + (Nearest.Of(shell, Shells) is { } near ? $"; did you mean {near}?" : "")),
    };

    /// <summary>Zsh runs the same.</summary>
    private static IEnumerable<string> Bash(Seq<Completable> words) =>
    [
        "_qbattery() {",
        "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=",
        "    case \"$COMP_CWORD:${COMP_WORDS[1]}:$before\" in",
        $"        1:*) words='{Joined(words[0].All)}' ;;",
        .. words.Skip(1).SelectMany(command => command.Options.Where(option => option.Values.Count > 0)
            .Select(option => $"        *:{command.Command}:{option.Name}) words='{Joined(option.Values)}' ;;")),
        .. words.Skip(1).Select(command => $"        *:{command.Command}:*) words='{Joined(command.All)}' ;;"),
        "    esac",
        "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))",
        "    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"$current\"))",
        "}",
        "complete -F _qbattery qbattery",
    ];

    private static IEnumerable<string> Fish(Seq<Completable> words) =>
    [
        .. words.Skip(1).Select(command =>
            $"complete -c qbattery -n __fish_use_subcommand -f -a {command.Command} -d '{Quoted(command.Meaning)}'"),
        .. from command in words.Skip(1)
           where command.Values.Count > 0
           select $"complete -c qbattery -n '{Fish(command)}' -f -a '{Joined(command.Values)}'",
        .. from command in words.Skip(1)
           from option in command.Options
           where option.Name.StartsWith("--", StringComparison.Ordinal)
           select $"complete -c qbattery -n '{Fish(command)}' -l {option.Name[2..]} -d '{Quoted(option.Meaning)}'"
               + (option.Values.Count > 0 ? $" -x -a '{Joined(option.Values)}'" : ""),
    ];

    private static string Fish(Completable command) => $"__fish_seen_subcommand_from {command.Command}";

    private static IEnumerable<string> PowerShell(Seq<Completable> words) =>
    [
        "Register-ArgumentCompleter -Native -CommandName qbattery -ScriptBlock {",
        "    param($word, $line, $position)",
        "    $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })",
        "    $command = if ($typed.Count -gt 2 -or ($typed.Count -eq 2 -and $word -eq '')) { $typed[1] } else { '' }",
        "    $words = switch ($command) {",
        .. words.Select(command => $"        '{command.Command}' {{ '{Joined(command.All)}' }}"),
        "    }",
        "    \"$words\".Split(' ') | Where-Object { $_ -like \"$word*\" } |",
        "        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }",
        "}",
    ];

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("'", "\\'", StringComparison.Ordinal);
}
