using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QBattery.Tests.House;

/// <summary>An example compiled beside the libraries that the tests run with, as a program of somebody else's.</summary>
internal static class ExampleProgram
{
    /// <summary>The arguments of <c>dotnet</c> that run an example.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static string[] Arguments(string example)
    {
        var (home, name) = (AppContext.BaseDirectory, $"example-{Path.GetFileNameWithoutExtension(example)}");
        var program = Path.Combine(home, name + ".dll");
        var compiled = CSharpCompilation.Create(name, [Parsed(example), Rooms.GlobalUsings], Rooms.References(),
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)).Emit(program);
        return compiled.Success
            ? ["exec", "--runtimeconfig", Path.Combine(home, "QBattery.Tests.runtimeconfig.json"),
                "--depsfile", Path.Combine(home, "QBattery.Tests.deps.json"), program]
            : throw new InvalidOperationException(string.Join('\n', compiled.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }

    /// <summary>The lines for <c>dotnet run</c>, which begin with #:, are none of the language.</summary>
    private static SyntaxTree Parsed(string example) => CSharpSyntaxTree.ParseText(
        string.Join('\n', Repository.Read($"examples/{example}").Split('\n').SkipWhile(line => line.StartsWith("#:"))),
        Rooms.Options, example);
}
