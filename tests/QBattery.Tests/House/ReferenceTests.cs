using System.Reflection;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace QBattery.Tests.House;

/// <summary>References point down only.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Layers =
        ["QBattery.Symbolic", "QBattery.Batteries", "QBattery.Numerics", "QBattery.Cli"];

    [Fact]
    public void The_projects_are_the_layers_and_the_analyzer() =>
        Assert.Equal(
            [.. Layers.Append("QBattery.Analyzers").Append("QBattery.AngouriMath").Order()],
            Repository.Files.Where(file => file.StartsWith("src/") && file.EndsWith(".csproj"))
                .Select(file => file.Split('/')[1]).Order());

    [Fact]
    public void Beside_the_projects_stand_the_lemmas_for_coq_and_the_module_for_python() =>
        Assert.Equal(
            ["coq", "python"],
            Repository.Files.Where(file => file.StartsWith("src/")).Select(file => file.Split('/')[1])
                .Where(folder => !folder.StartsWith("QBattery.")).Distinct().Order());

    [Fact]
    public void Each_project_references_only_layers_below_it() =>
        Assert.All(Layers.Index(), layer => Assert.Subset(Layers[..layer.Index].ToHashSet(), Projects(layer.Item)));

    [Fact]
    public void Each_layer_but_the_lowest_stands_on_the_one_below() =>
        Assert.All(Layers.Index().Skip(1), layer => Assert.Contains(Layers[layer.Index - 1], Projects(layer.Item)));

    [Fact]
    public void The_symbolic_project_references_no_package_and_no_file()
    {
        string[] forbidden = ["PackageReference", "Reference", "FrameworkReference"];
        Assert.All(
            ["src/QBattery.Symbolic/QBattery.Symbolic.csproj", "Directory.Build.props"],
            file => Assert.DoesNotContain(Items(file), item => forbidden.Contains(item.Name.LocalName)));
    }

    [Fact]
    public void The_symbolic_assembly_references_only_the_base_class_library() =>
        Assert.All(
            Assembly.Load("QBattery.Symbolic").GetReferencedAssemblies(),
            name => Assert.True(
                File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), name.Name + ".dll")), name.FullName));

    private static HashSet<string> Projects(string layer) =>
    [
        .. Items($"src/{layer}/{layer}.csproj")
            .Where(item => item.Name.LocalName == "ProjectReference")
            .Where(item => (string?)item.Attribute("OutputItemType") != "Analyzer")
            .Select(item => Path.GetFileNameWithoutExtension((string)item.Attribute("Include")!)),
    ];

    private static IEnumerable<XElement> Items(string file) => XElement.Parse(Repository.Read(file)).Descendants();
}
