using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace QBattery.Tests.House;

/// <summary>The files of this repository, found from where the tests were compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    /// <summary>The files under version control, as paths from the root; in a copy without history, all but ignored.</summary>
    public static IReadOnlyList<string> Files { get; } = Tracked() is { Count: > 0 } tracked ? tracked : Present();

    public static IEnumerable<string> Sources(string folder) =>
        Files.Where(file => file.StartsWith(folder + "/") && file.EndsWith(".cs"));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    /// <summary>What git lists and the folder still holds; nothing when git or the history is not there.</summary>
    private static IReadOnlyList<string> Tracked()
    {
        if (!Path.Exists(Path.Combine(Root, ".git"))) return [];
        var git = new ProcessStartInfo("git", ["-c", "safe.directory=*", "ls-files"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(git)!;
        var listed = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return [.. listed.Where(file => File.Exists(Path.Combine(Root, file)))];
    }

    private static IReadOnlyList<string> Present()
    {
        var ignored = Read(".gitignore").Split('\n').Where(line => line.EndsWith('/')).Select(line => line.TrimEnd('/'));
        var hidden = ignored.Append(".git").ToHashSet();
        return
        [
            .. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(hidden.Contains)),
        ];
    }
}
