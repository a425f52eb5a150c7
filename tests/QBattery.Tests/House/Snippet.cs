using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using QBattery.Analyzers;

namespace QBattery.Tests.House;

/// <summary>A snippet with one switch expression, compiled with the suppressor of this repository.</summary>
internal static class Snippet
{
    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly CompilationWithAnalyzersOptions Analysis = new(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false,
        logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Whether the one CS8509 of a snippet is silenced; the snippet has no error and no other warning.</summary>
    public static async Task<bool> IsAccepted(string source)
    {
        var all = await CSharpCompilation
            .Create("Snippet", [CSharpSyntaxTree.ParseText(source)], References, Options)
            .WithAnalyzers([new ClosedUnionSuppressor()], Analysis)
            .GetAllDiagnosticsAsync();
        var found = Assert.Single(all, diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden);
        Assert.Equal("CS8509", found.Id);
        return found.IsSuppressed;
    }
}
