using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace QBattery.Benchmarks;

/// <summary>The main job of the command line as a user waits for it, beside the least a .NET program can do.</summary>
[Config(typeof(Processes))]
public class StartUp
{
    private const string HelloProject =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    private readonly string _hello = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private static string Cli { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "src", "QBattery.Cli"));

    /// <summary>Builds both programs.</summary>
    [GlobalSetup]
    public void Build()
    {
        Directory.CreateDirectory(_hello);
        File.WriteAllText(Path.Combine(_hello, "hello.csproj"), HelloProject);
        File.WriteAllText(Path.Combine(_hello, "Hello.cs"), "System.Console.WriteLine(\"hello\");\n");
        Dotnet.Run("build", _hello, "-c", "Release", "-o", Path.Combine(_hello, "out"));
        Dotnet.Run("build", Cli, "-c", "Release");
    }

    /// <summary>Removes the temporary project.</summary>
    [GlobalCleanup]
    public void Remove() => Directory.Delete(_hello, recursive: true);

    /// <summary>A program of one line.</summary>
    [Benchmark(Baseline = true)]
    public void Hello() => Dotnet.Run(Path.Combine(_hello, "out", "hello.dll"));

    /// <summary>The answer to the question the program exists for.</summary>
    [Benchmark]
    public void DeriveUniform() =>
        Dotnet.Run(Path.Combine(Cli, "bin", "Release", "net10.0", "qbattery.dll"), "derive", "uniform");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
