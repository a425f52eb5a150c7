using System.Text.RegularExpressions;

namespace QBattery.Tests.House;

/// <summary>What the sources of the repository say and where they stand.</summary>
public sealed partial class SourceTests
{
    [Theory]
    [InlineData("QBattery.Symbolic")]
    [InlineData("QBattery.Batteries")]
    [InlineData("QBattery.Numerics")]
    public void The_layers_below_the_command_line_catch_no_exception(string layer) =>
        Assert.All(Repository.Sources($"src/{layer}"), file => Assert.False(Tokens.HasCatch(file), file));

    [Fact]
    public void No_file_names_a_path_of_someones_machine() =>
        Assert.All(Repository.Files, file => Assert.DoesNotMatch(MachinePath(), Repository.Read(file)));

    [Fact]
    public void The_top_of_the_repository_holds_only_what_belongs_there() =>
        Assert.All(
            Repository.Files.Select(file => file.Split('/')[0]).Distinct(),
            entry => Assert.Matches(TopEntry(), entry));

    [GeneratedRegex(@"(?<![\w.~/])/(tmp|home|work|root|Users|mnt)/\w|\b[A-Za-z]:\\\w")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"^(QBattery\.Symbolic\.sln|src|tests|examples|docs|README\.md|LICENSE|\..+|Directory\..+\.props)$")]
    private static partial Regex TopEntry();
}
