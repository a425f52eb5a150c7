using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QBattery.Tests.Cli;

namespace QBattery.Tests.Documents;

/// <summary>Whole documents: articles that compile without a warning, pages whose formulas are well-formed.</summary>
public sealed partial class WholeDocumentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("qbattery-document").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    public static TheoryData<string[]> Commands => new()
    {
        new[] { "derive", "uniform" },
        new[] { "derive", "binomial", "--set", "q=1/2" },
        new[] { "derive", "--populations", "binomial(N,k)^2" },
        new[] { "derive", "pump", "--set", "t=N/4" },
        new[] { "derive", "--populations", "x^n_0", "--levels", "3", "--assume", "0<x<1" },
        new[] { "sum", "binomial(N,k)^2", "--index", "k", "--from", "0", "--to", "N" },
        new[] { "sum", "binomial(N-k,k)", "--index", "k", "--from", "0", "--to", "N" },
        new[] { "prove", "harmonic(N) <= log(N)+1" },
        new[] { "prove", "2^N >= N^2" },
        new[] { "expand", "N!*exp(N)/(N^N*sqrt(2*pi*N))", "--order", "8", "--compare", "10,100" },
        new[] { "scan", "pump", "--cells", "4,8,16,32", "--set", "time=N/4" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Articles_compile_without_a_warning(string[] command)
    {
        var article = Made("article.tex", command);
        Assert.StartsWith(@"\documentclass", article);
        Assert.Contains(@"\section*{Provenance}", article);
        Assert.Empty(Complaints());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Pages_hold_well_formed_formulas_and_no_script(string[] command)
    {
        var page = Made("page.html", command);
        Assert.StartsWith("<!DOCTYPE html>", page);
        Assert.DoesNotContain("<script", page);
        var formulas = Formula().Matches(page).Select(match => XElement.Parse(match.Value)).ToArray();
        Assert.NotEmpty(formulas);
        Assert.All(formulas, formula => Assert.NotEmpty(formula.Value));
    }

    [Theory]
    [InlineData("document", @"\documentclass")]
    [InlineData("page", "<!DOCTYPE html>")]
    public void The_same_goes_to_standard_output(string format, string beginning) =>
        Assert.StartsWith(beginning, CommandLine.Result("derive", "uniform", "--format", format));

    [Theory]
    [InlineData("ends with .tex or .html", "report.pdf")]
    [InlineData("cannot be written", "nowhere/report.tex")]
    public void Other_files_are_refused(string complaint, string file)
    {
        var run = CommandLine.Run("expand", "1/N", "-o", Path.Combine(_folder, file));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(complaint, run.Error);
    }

    private string Made(string file, string[] command)
    {
        var run = CommandLine.Run([.. command, "-o", Path.Combine(_folder, file)]);
        Assert.Equal("", run.Out);
        return File.ReadAllText(Path.Combine(_folder, file));
    }

    /// <summary>Errors, warnings and boxes that do not fit; none where pdflatex is not installed.</summary>
    private string[] Complaints()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "pdflatex")))) return [];
        using var latex = Process.Start(new ProcessStartInfo("pdflatex", ["-interaction=nonstopmode", "article.tex"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        })!;
        latex.StandardOutput.ReadToEnd();
        latex.WaitForExit();
        return [.. File.ReadLines(Path.Combine(_folder, "article.log")).Where(line => Complaint().IsMatch(line))];
    }

    [GeneratedRegex("^!|Warning|Overfull|Underfull")]
    private static partial Regex Complaint();

    [GeneratedRegex("<math.*?</math>", RegexOptions.Singleline)]
    private static partial Regex Formula();
}
