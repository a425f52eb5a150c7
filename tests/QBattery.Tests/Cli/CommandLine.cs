using System.Diagnostics;
using System.Text.Json;
using QBattery.Cli;
using QBattery.Symbolic;

namespace QBattery.Tests.Cli;

/// <summary>
/// A command run inside the test process, or by the natively compiled program where the tests are told of one.
/// </summary>
internal sealed record CommandLine(int Code, string Out, string Error, TimeSpan Time)
{
    public static CommandLine Run(params string[] args) => RunWith("", TerminalStyle.Plain, args);

    public static CommandLine RunWith(string input, params string[] args) => RunWith(input, TerminalStyle.Plain, args);

    public static CommandLine RunWith(string input, TerminalStyle style, params string[] args) =>
        BuiltProgram.Native is not null && style == TerminalStyle.Plain ? RunApart(input, args) : RunHere(input, style, args);

    private static CommandLine RunApart(string input, string[] args)
    {
        var (start, watch) = (BuiltProgram.Start(args), Stopwatch.StartNew());
        start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        // A program that reads no input may have ended before it is all written.
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException) when (input.Length > 0)
        {
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        }
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result, watch.Elapsed);
    }

    private static CommandLine RunHere(string input, TerminalStyle style, string[] args)
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
