using System.Diagnostics;
using System.Text.Json;
using QBattery.Cli;
using QBattery.Symbolic;

namespace QBattery.Tests.Cli;

/// <summary>A command run inside the test process.</summary>
internal sealed record CommandLine(int Code, string Out, string Error, TimeSpan Time)
{
    public static CommandLine Run(params string[] args) => RunWith("", TerminalStyle.Plain, args);

    public static CommandLine RunWith(string input, params string[] args) => RunWith(input, TerminalStyle.Plain, args);

    public static CommandLine RunWith(string input, TerminalStyle style, params string[] args)
    {
        using var stdout = new StringWriter();
        using var stderr = new StringWriter();
        using var stdin = new StringReader(input);
        var watch = Stopwatch.StartNew();
        var code = QBattery.Cli.Cli.Run(args, stdout, stderr, stdin, style);
        return new(code, stdout.ToString(), stderr.ToString(), watch.Elapsed);
    }

    /// <summary>The output of a command that must succeed in silence.</summary>
    public static string Result(params string[] args)
    {
        var run = Run(args);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Out;
    }

    /// <summary>The same, read as JSON.</summary>
    public static JsonElement Json(params string[] args) =>
        JsonDocument.Parse(Result([.. args, "--format", "json"])).RootElement;

    public static string[] Keys(JsonElement json) => [.. json.EnumerateObject().Select(property => property.Name)];

    public static string[] Lines(string text) => text.TrimEnd().Split(Environment.NewLine);
}
