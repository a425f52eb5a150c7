using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QBattery.Tests.House;

/// <summary>How many files a new thing of a kind touches, tried with a toy.</summary>
public sealed class WidthTests
{
    private const string Language = "src/QBattery.Symbolic/Expressions/Expr.cs";

    /// <summary>
    /// The name and the word for programs stand in two files; where else a switch over the functions misses the new one, the
    /// compiler says.
    /// </summary>
    [Fact]
    public void A_function_touches_at_most_six_files()
    {
        var symbolic = Compiled("QBattery.Symbolic", []);
        var others = new[] { "QBattery.Batteries", "QBattery.Numerics" }.Select(name => Compiled(name, [symbolic.ToMetadataReference()]));
        var missing = others.Prepend(symbolic).SelectMany(Missing).Distinct().Order().ToArray();
        Assert.Equal(
            ["Approximate.cs", "Expander.cs", "FunctionTable.cs"], missing.Select(Path.GetFileName).Order());
        Assert.InRange(missing.Length + 2, 1, 6);
    }

    private static IEnumerable<string> Missing(CSharpCompilation compilation) => compilation.SyntaxTrees
        .Where(tree => tree.ToString().Contains("Function.Sin"))
        .Where(tree => compilation.GetSemanticModel(tree).GetDiagnostics()
            .Any(found => found.Id == "CS8509" && found.GetMessage().Contains("Function.Toy")))
        .Select(tree => tree.FilePath);

    private static CSharpCompilation Compiled(string project, MetadataReference[] below) => CSharpCompilation.Create(
        project, [.. Repository.Sources($"src/{project}").Select(Parsed), Rooms.GlobalUsings],
        [.. below, .. Rooms.References([project, .. below.Length > 0 ? new[] { "QBattery.Symbolic" } : []])],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parsed(string file) => CSharpSyntaxTree.ParseText(
        file == Language ? Repository.Read(file).Replace("    Sin,", "    Sin, Toy,") : Repository.Read(file), Rooms.Options, file);
}
