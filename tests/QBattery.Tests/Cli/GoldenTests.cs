using System.Text.RegularExpressions;
using QBattery.Tests.House;

namespace QBattery.Tests.Cli;

/// <summary>The pages of tests/Golden. To accept a change, write the output of the command into the file.</summary>
public sealed partial class GoldenTests
{
    [Theory]
    [InlineData("derive-uniform.txt", "derive", "uniform")]
    [InlineData("derive-uniform.tex", "derive", "uniform", "--format", "latex")]
    public void Pages_are_printed_as_they_were(string file, params string[] args) => Assert.Equal(
        WithoutRounding(Repository.Read($"tests/Golden/{file}")), WithoutRounding(CommandLine.Result(args)),
        ignoreLineEndingDifferences: true);

    /// <summary>Errors of rounding differ from one machine to the next.</summary>
    private static string WithoutRounding(string text) => WorstError().Replace(text, "$1...");

    [GeneratedRegex("(worst relative error ).*")]
    private static partial Regex WorstError();
}
