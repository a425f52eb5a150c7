using System.Reflection;
using System.Text.RegularExpressions;

namespace QBattery.Tests.House;

/// <summary>What the README says of the house is so.</summary>
public sealed partial class MapTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Theory]
    [InlineData("QBattery.Symbolic")]
    [InlineData("QBattery.Batteries")]
    [InlineData("QBattery.Numerics")]
    [InlineData("QBattery.Cli")]
    public void Every_room_of_a_project_is_on_the_map(string project)
    {
        var row = Readme.Split('\n').Single(line => line.StartsWith($"| src/{project} |"));
        Assert.All(Rooms(project), room => Assert.Matches($@"\b{room}\b", row));
    }

    /// <summary>Reports have rooms of their own, one for each command.</summary>
    private static IEnumerable<string> Rooms(string project) => Repository.Sources($"src/{project}")
        .SelectMany(file => file.Split('/')[2..^1].Take(project == "QBattery.Cli" ? 1 : 2)).Distinct();

    [Fact]
    public void The_path_of_a_derivation_leads_through_functions_that_exist()
    {
        var path = Path().Match(Readme.ReplaceLineEndings(" ")).Groups["steps"].Value;
        var steps = Step().Matches(path).Select(step => (Type: step.Groups["type"].Value, Verb: step.Groups["verb"].Value)).ToList();
        Assert.InRange(steps.Count, 5, 12);
        Assert.All(steps, step => Assert.NotEmpty(Type(step.Type).GetMember(step.Verb,
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)));
    }

    [Fact]
    public void The_files_that_a_change_touches_exist()
    {
        var section = Readme[Readme.IndexOf("## Contributing", StringComparison.Ordinal)..];
        var files = File().Matches(section[..section.IndexOf("\n## ", 4, StringComparison.Ordinal)])
            .Select(file => file.Groups["file"].Value).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains(Repository.Files, known => known == file || known.EndsWith("/" + file)));
    }

    private static Type Type(string name) => new[] { "QBattery.Symbolic", "QBattery.Batteries", "QBattery.Numerics" }
        .SelectMany(library => Assembly.Load(library).GetTypes()).First(type => type.Name == name && type.DeclaringType is null);

    [GeneratedRegex(@"To follow one derivation, read (?<steps>[^.]*(\.[A-Z][^.]*)*)\. ")]
    private static partial Regex Path();

    [GeneratedRegex(@"`(?<type>\w+)\.(?<verb>\w+)`")]
    private static partial Regex Step();

    [GeneratedRegex(@"`(?<file>[\w./]+\.(cs|txt))`")]
    private static partial Regex File();
}
