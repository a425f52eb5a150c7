using System.Diagnostics;

namespace QBattery.Tests.Symbolic.Coq;

/// <summary>The compiler of the proof assistant.</summary>
internal static class Coqc
{
    private const int Patience = 300_000;

    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "coqc")));

    /// <summary>Whether a file is accepted, and what was said of it.</summary>
    public static (bool IsAccepted, string Said) Check(string file)
    {
        var folder = Directory.CreateTempSubdirectory("proof");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "proof.v"), file);
            using var process = Process.Start(new ProcessStartInfo("coqc", "proof.v")
            {
                WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            Assert.True(process.WaitForExit(Patience), "coqc does not come to an end");
            return (process.ExitCode == 0, output.Result + error.Result);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
