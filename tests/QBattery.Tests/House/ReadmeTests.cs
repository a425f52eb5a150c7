using System.Text.RegularExpressions;
using QBattery.Tests.Cli;

namespace QBattery.Tests.House;

/// <summary>What the README says to type can be pasted into a shell, and prints what the README says it prints.</summary>
public sealed partial class ReadmeTests
{
    /// <summary>A block of code and the kind it is marked with.</summary>
    private sealed record Block(string Kind, string[] Lines);

    private static readonly Block[] Blocks =
    [
        .. Fence().Matches(Repository.Read("README.md").ReplaceLineEndings("\n"))
            .Select(match => new Block(match.Groups["kind"].Value, match.Groups["lines"].Value.TrimEnd('\n').Split('\n'))),
    ];

    private static readonly (string Line, string Output)[] Worked =
    [
        .. Blocks.Zip(Blocks.Skip(1)).Where(pair => pair is ({ Kind: "sh" }, { Kind: "text" }))
            .Select(pair => (pair.First.Lines.Single(), string.Join('\n', pair.Second.Lines))),
    ];

    /// <summary>Commands that need files, minutes or a folder to write in are left to the tests of those commands.</summary>
    private static readonly string[] Others =
        [.. Commands().Where(line => !Worked.Any(worked => worked.Line == line) && !Slow().IsMatch(line))];

    public static TheoryData<string, string> WorkedOutputs()
    {
        var data = new TheoryData<string, string>();
        foreach (var (line, output) in Worked) data.Add(line, output);
        return data;
    }

    public static TheoryData<string> OtherCommands() => [.. Others];

    [Fact]
    public void There_are_worked_outputs_and_commands() => Assert.True(Worked.Length >= 2 && Others.Length > 15);

    [Theory]
    [MemberData(nameof(WorkedOutputs))]
    public void A_worked_output_is_what_is_printed(string line, string output) =>
        Assert.Equal(output, string.Join('\n', Printed(line).Take(Head(line) ?? int.MaxValue)));

    [Theory]
    [MemberData(nameof(OtherCommands))]
    public void Every_command_works(string line) => Assert.InRange(CommandLine.Run(Words(line)).Code, 0, 1);

    [Fact]
    public void The_worked_LaTeX_is_what_is_printed()
    {
        var latex = Display().Match(Repository.Read("README.md")).Groups["latex"].Value.Split(" = ");
        var printed = Printed(Worked[0].Line).Select(row => row.Trim());
        Assert.All(latex.Skip(1), side => Assert.Contains($"{latex[0]} = {side}", printed));
    }

    [Fact]
    public void Lists_are_shell_commands_and_nothing_else()
    {
        Assert.DoesNotMatch(@"(?m)^ {4}(\$ )?(qbattery|dotnet) ", Repository.Read("README.md"));
        Assert.All(Blocks, block => Assert.Contains(block.Kind, new[] { "sh", "text", "csharp" }));
        Assert.All(ShellLines(), line => Assert.Matches(@"^(qbattery(\(\))?|dotnet) ", line));
    }

    /// <summary>An interactive shell expands ! also within double quotes.</summary>
    [Fact]
    public void No_formula_is_read_as_history() => Assert.All(
        ShellLines(), line => Assert.DoesNotContain('!', SingleQuoted().Replace(line, "")));

    private static IEnumerable<string> ShellLines() => Blocks.Where(block => block.Kind == "sh").SelectMany(block => block.Lines);

    private static IEnumerable<string> Commands() => ShellLines().Where(line => Program().IsMatch(line));

    private static string[] Printed(string line) => CommandLine.Lines(CommandLine.Result(Words(line)));

    private static int? Head(string line) => Pipe().Match(line) is { Success: true } head
        ? int.Parse(head.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    /// <summary>The arguments of the program, as a shell would split them.</summary>
    private static string[] Words(string line) =>
        [.. Word().Matches(Pipe().Replace(Comment().Replace(Program().Replace(line, ""), ""), ""))
            .Select(match => match.Value.Trim('"', '\''))];

    [GeneratedRegex(@"(?m)^```(?<kind>\w*)\n(?<lines>(?s:.*?))^```")]
    private static partial Regex Fence();

    [GeneratedRegex(@"\$\$(?<latex>.*?)\$\$")]
    private static partial Regex Display();

    [GeneratedRegex("^(qbattery|dotnet run --project src/QBattery.Cli -c Release --) ")]
    private static partial Regex Program();

    [GeneratedRegex(" +# .*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@" \| head -(?<count>\d+)$")]
    private static partial Regex Pipe();

    [GeneratedRegex("^[^#]*(ergotropy|verify|scan|law|merge) |--batch")]
    private static partial Regex Slow();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex SingleQuoted();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+")]
    private static partial Regex Word();
}
