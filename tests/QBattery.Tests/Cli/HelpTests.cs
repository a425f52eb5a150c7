using System.Text.RegularExpressions;

namespace QBattery.Tests.Cli;

public sealed partial class HelpTests
{
    [Theory]
    [InlineData("list")]
    [InlineData("derive")]
    [InlineData("expand")]
    [InlineData("evaluate")]
    [InlineData("protocol")]
    [InlineData("scan")]
    public void The_help_of_a_command_ends_in_examples_that_work(string command)
    {
        var examples = Examples(CommandLine.Result(command, "--help"));
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal(0, CommandLine.Run(Words(example)).Code));
    }

    [Fact]
    public void The_help_of_the_program_names_its_commands_and_has_examples_that_work()
    {
        var help = CommandLine.Result("--help");
        Assert.All(
            new[] { "list", "derive", "expand", "evaluate" }, command => Assert.Matches($"(?m)^  {command} ", help));
        Assert.All(Examples(help), example => Assert.Equal(0, CommandLine.Run(Words(example)).Code));
    }

    [Theory]
    [InlineData("derive", "--set", "--energy", "--largest-eigenvalue", "--order", "--assume", "--format")]
    [InlineData("expand", "--order", "--assume", "--variable", "--format")]
    [InlineData("evaluate", "--at", "--digits", "--format")]
    [InlineData("protocol", "--cells", "--set", "--format")]
    [InlineData("scan", "--cells", "--set", "--resume", "--format")]
    public void Help_explains_every_option(string command, params string[] options) => Assert.All(
        options,
        option => Assert.Matches(
            $@"(?m)^  {option} <.*>( \(REQUIRED\))?  +\w", CommandLine.Result(command, "--help")));

    [Theory]
    [InlineData]
    [InlineData("help")]
    public void The_program_alone_shows_its_help(params string[] args) =>
        Assert.Equal(CommandLine.Result("--help"), CommandLine.Result(args));

    [Fact]
    public void Help_on_a_command_is_its_help() =>
        Assert.Equal(CommandLine.Result("expand", "--help"), CommandLine.Result("help", "expand"));

    [Fact]
    public void Help_on_something_else_is_bad_input() => Assert.Equal(2, CommandLine.Run("help", "nothing").Code);

    [Fact]
    public void The_version_is_a_number() => Assert.Matches(@"^\d+\.\d+\.\d+", CommandLine.Result("--version"));

    private static string[] Examples(string help) =>
    [
        .. CommandLine.Lines(help).SkipWhile(line => line != "Examples:")
            .Where(line => line.StartsWith("  qbattery ")),
    ];

    /// <summary>A line as a shell would split it, without the name of the program.</summary>
    private static string[] Words(string line) =>
        [.. Word().Matches(line).Skip(1).Select(match => match.Value.Trim('"', '\''))];

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+")]
    private static partial Regex Word();
}
