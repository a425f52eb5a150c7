using System.Diagnostics;
using System.Text.RegularExpressions;

namespace QBattery.Tests.Cli;

/// <summary>Snippets of LaTeX in a document with the default encoding and the packages that they say they need.</summary>
internal static class LatexDocument
{
    /// <summary>What pdflatex complains of; nothing where it is not installed.</summary>
    public static string Complaints(IEnumerable<string> snippets)
    {
        var folder = Directory.CreateTempSubdirectory("qbattery-latex").FullName;
        File.WriteAllLines(Path.Combine(folder, "proofs.tex"),
            [@"\documentclass{article}", @"\usepackage{amsmath,amsthm}", @"\begin{document}", .. snippets, @"\end{document}"]);
        var complaints = IsInstalled ? Compiled(folder) : "";
        Directory.Delete(folder, true);
        return complaints;
    }

    /// <summary>The first fault that any LaTeX has to complain of, or would print as something else; null for none.</summary>
    public static string? Fault(string snippet)
    {
        var words = Regex.Replace(snippet, @"^%.*$", "", RegexOptions.Multiline);
        words = Regex.Replace(words, @"\\\[.*?\\\]|\$[^$]*\$", "", RegexOptions.Singleline);
        return Regex.Match(words, @"[<>|^_~#&$\u0080-\uffff]|(?<!\\)%") is { Success: true } wrong ? $"'{wrong.Value}' among words"
            : snippet.Count(c => c == '{') != snippet.Count(c => c == '}') ? "braces do not match"
            : Regex.Count(snippet, @"\\begin\{") != Regex.Count(snippet, @"\\end\{") ? "environments do not match"
            : Regex.Count(snippet, @"\\left\b") != Regex.Count(snippet, @"\\right\b") ? "brackets do not match"
            : null;
    }

    private static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdflatex")));

    private static string Compiled(string folder)
    {
        using var latex = Process.Start(new ProcessStartInfo("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "proofs.tex"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        })!;
        var log = latex.StandardOutput.ReadToEnd();
        latex.WaitForExit();
        return latex.ExitCode == 0 ? "" : log;
    }
}
