using System.Text.RegularExpressions;

namespace QBattery.Tests.House;

/// <summary>What the sources of the repository say and where they stand.</summary>
public sealed partial class SourceTests
{
    private const string Root = "QBattery.Symbolic";

    /// <summary>The folders of the symbolic project; each uses only itself and those before it.</summary>
    private static readonly string[] Folders =
        ["Core", "Numbers", "Expressions", "Printing", "Evaluation", "Algebra", "Summation", "Asymptotics", "Proofs"];

    [Fact]
    public void Every_symbolic_source_stands_in_a_folder_with_a_place_in_the_order() =>
        Assert.All(SymbolicSources(), file => Assert.Contains(Folder(file), Folders));

    [Fact]
    public void A_namespace_inside_the_symbolic_project_uses_only_those_before_it() =>
        Assert.All(SymbolicSources(), file =>
            Assert.Subset(
                Folders[..(Array.IndexOf(Folders, Folder(file)) + 1)].ToHashSet(),
                Tokens.FoldersNamed(file, Root, Folders).ToHashSet()));

    [Fact]
    public void A_namespace_is_the_folder_it_stands_in() =>
        Assert.All(
            Repository.Sources("src").Where(file => NamespaceLine().IsMatch(Repository.Read(file))),
            file => Assert.Equal(
                string.Join('.', file.Split('/')[1..^1]), NamespaceLine().Match(Repository.Read(file)).Groups[1].Value));

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

    private static IEnumerable<string> SymbolicSources() => Repository.Sources($"src/{Root}");

    private static string Folder(string file) => file.Split('/')[2];

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"(?<![\w.~/])/(tmp|home|work|root|Users|mnt)/\w|\b[A-Za-z]:\\\w")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"^(QBattery\.Symbolic\.sln|src|tests|examples|README\.md|\..+|Directory\..+\.props)$")]
    private static partial Regex TopEntry();
}
