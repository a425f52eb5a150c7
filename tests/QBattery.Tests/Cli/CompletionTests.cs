using System.Diagnostics;

namespace QBattery.Tests.Cli;

/// <summary>Shells complete commands, options and names; asked here where they are installed.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("derive", "qbattery", "der")]
    [InlineData("uniform", "qbattery", "derive", "uni")]
    [InlineData("--populations", "qbattery", "derive", "--pop")]
    [InlineData("latex", "qbattery", "expand", "N", "--format", "la")]
    [InlineData("bures", "qbattery", "verify", "--ensemble", "bu")]
    [InlineData("tavis-cummings", "qbattery", "scan", "ta")]
    public void Bash_completes(string expected, params string[] words)
    {
        var typed = string.Join(' ', words.Select(word => $"'{word}'"));
        var script = CommandLine.Result("completion", "bash")
            + $"COMP_WORDS=({typed}); COMP_CWORD={words.Length - 1}; _qbattery; echo \"${{COMPREPLY[*]}}\"";
        if (Answer("bash", script) is { } answer) Assert.Equal(expected, answer);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_shell_gets_all_commands_and_options(string shell)
    {
        var script = CommandLine.Result("completion", shell);
        Assert.All(new[] { "derive", "merge", "uniform", "populations", "shard" },
            word => Assert.Contains(word, script, StringComparison.Ordinal));
    }

    [Fact]
    public void Other_shells_are_named() =>
        Assert.Contains("did you mean bash?", CommandLine.Run("completion", "bsh").Error, StringComparison.Ordinal);

    private static string? Answer(string shell, string script)
    {
        if (!File.Exists($"/bin/{shell}")) return null;
        using var process = Process.Start(new ProcessStartInfo($"/bin/{shell}", ["-c", script]) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
