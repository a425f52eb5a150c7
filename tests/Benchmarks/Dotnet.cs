using System.Diagnostics;

namespace QBattery.Benchmarks;

/// <summary>Child processes of the <c>dotnet</c> command.</summary>
internal static class Dotnet
{
    /// <summary>Runs to the end, the output read and dropped.</summary>
    /// <exception cref="InvalidOperationException">The exit code is not zero.</exception>
    public static void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}: exit {process.ExitCode}\n{output}");
    }
}
