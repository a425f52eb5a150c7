using System.Diagnostics;

namespace QBattery.Tests.Cli;

/// <summary>
/// The program in a process of its own: the one QBATTERY_BINARY names, which may be compiled natively, else the one these
/// tests were built with.
/// </summary>
internal static class BuiltProgram
{
    /// <summary>The native program, or null.</summary>
    public static string? Native { get; } =
        Environment.GetEnvironmentVariable("QBATTERY_BINARY") is { Length: > 0 } path ? path : null;

    /// <summary>How to start it, with its output to be read.</summary>
    public static ProcessStartInfo Start(params string[] args)
    {
        var start = Native is { } native
            ? new ProcessStartInfo(native, args)
            : new("dotnet", [Path.Combine(AppContext.BaseDirectory, "qbattery.dll"), .. args]);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        return start;
    }
}
