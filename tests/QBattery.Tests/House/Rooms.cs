using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QBattery.Tests.House;

/// <summary>Which source of a project uses which other, as the compiler resolves the names in them.</summary>
internal sealed class Rooms
{
    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<INamedTypeSymbol, string> _files;

    private Rooms(string project, string assembly)
    {
        var trees = Repository.Sources($"src/{project}").Select(Parsed).Append(GlobalUsings).ToList();
        _compilation = CSharpCompilation.Create(assembly, trees, References(assembly),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _files = trees.SelectMany(tree => Declared(tree).Select(type => (Type: type, tree.FilePath)))
            .GroupBy(own => own.Type, own => own.FilePath, (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default)
            .ToDictionary(own => own.Key, own => own.MinBy(Depth)!, (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default);
    }

    internal static SyntaxTree GlobalUsings { get; } = CSharpSyntaxTree.ParseText(string.Concat(
        new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks" }
            .Select(name => $"global using {name};\n")), Options);

    internal static CSharpParseOptions Options => new(LanguageVersion.Preview);

    public static Rooms Of(string project) => new(project, project == "QBattery.Cli" ? "qbattery" : project);

    /// <summary>
    /// The types that are declared at the top, each with the file it stands in: of several parts that of the uppermost folder,
    /// for a part of a type may stand in a room of its own, as what an expression says of itself stands with the language.
    /// </summary>
    public IReadOnlyDictionary<INamedTypeSymbol, string> Types => _files;

    /// <summary>The pairs of folders of which the first uses the second, and by what.</summary>
    public ILookup<(string From, string To), string> Folders() => _compilation.SyntaxTrees
        .Where(tree => tree.FilePath.Length > 0)
        .SelectMany(tree => Used(tree).Select(type => (From: tree.FilePath, To: _files[type], type.Name)))
        .Select(use => (Pair: (From: Folder(use.From), To: Folder(use.To)), Use: $"{use.From}: {use.Name}"))
        .Where(use => use.Pair.From != use.Pair.To).Distinct().ToLookup(use => use.Pair, use => use.Use);

    /// <summary>Of the parts of a type, the one in the lowest room is where it stands.</summary>
    private static int Depth(string file) => file.Count(c => c == '/');

    private static string Folder(string file) => file[..file.LastIndexOf('/')];

    private static SyntaxTree Parsed(string file) => CSharpSyntaxTree.ParseText(Repository.Read(file), Options, file);

    /// <summary>All the tests run with, but some assemblies.</summary>
    internal static IEnumerable<MetadataReference> References(params string[] without) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !without.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path));

    private IEnumerable<INamedTypeSymbol> Declared(SyntaxTree tree) => tree.GetRoot().DescendantNodes()
        .OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is BaseNamespaceDeclarationSyntax)
        .Select(type => (INamedTypeSymbol)_compilation.GetSemanticModel(tree).GetDeclaredSymbol(type)!);

    private IEnumerable<INamedTypeSymbol> Used(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax)
            .Select(node => model.GetSymbolInfo(node)).Select(found => found.Symbol ?? found.CandidateSymbols.FirstOrDefault())
            .Select(Owner).OfType<INamedTypeSymbol>().Select(Top).Where(_files.ContainsKey)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }

    private static INamedTypeSymbol? Owner(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol type => type,
        IMethodSymbol method => (method.ReducedFrom ?? method).ContainingType,
        IPropertySymbol or IFieldSymbol => symbol.ContainingType,
        _ => null,
    };

    private static INamedTypeSymbol Top(INamedTypeSymbol type) =>
        type.OriginalDefinition.ContainingType is { } outer ? Top(outer) : type.OriginalDefinition;
}
