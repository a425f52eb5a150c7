using System.Diagnostics;

namespace QBattery.Tests.Peers;

/// <summary>A fact about another program, skipped, and said so, where a trial run of it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWhereInstalledAttribute : FactAttribute
{
    /// <summary>The trial: a program and its arguments.</summary>
    public FactWhereInstalledAttribute(string program, params string[] trial)
    {
        if (!Runs(program, trial)) Skip = $"{program} {string.Join(' ', trial)} does not run here";
    }

    private static bool Runs(string program, string[] trial)
    {
        try
        {
            return Program.Output(program, trial, "") is not null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // there is no such program
        }
    }
}

/// <summary>Other programs as they are asked.</summary>
internal static class Program
{
    /// <summary>What a program prints for some input; null where it fails.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public static string? Output(string program, IEnumerable<string> arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        _ = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : null;
    }
}
