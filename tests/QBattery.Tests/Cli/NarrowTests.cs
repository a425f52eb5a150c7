using System.Text.RegularExpressions;
using QBattery.Symbolic;
using QBattery.Symbolic.Documents.Writers;

namespace QBattery.Tests.Cli;

/// <summary>On a narrow terminal lines end between words: no number and no formula is ever broken.</summary>
public sealed partial class NarrowTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");

    public void Dispose() => File.Delete(_file);

    public static TheoryData<string[]> Commands => new()
    {
        new[] { "list" },
        new[] { "derive", "uniform" },
        new[] { "derive", "depolarised", "--set", "eps=c/N^2", "--order", "3" },
        new[] { "expand", "N!^(1/N)", "--compare", "10,100,1000" },
        new[] { "sum", "binomial(N,k)^2", "--index", "k", "--from", "0", "--to", "N" },
        new[] { "prove", "binomial(2*N,N) >= 4^N/(2*N+1)", "--for", "N>=1" },
        new[] { "evaluate", "exp(-N^2)", "--at", "N=1000", "--digits", "90" },
        new[] { "protocol", "tavis-cummings", "--cells", "5", "--subsets" },
        new[] { "scan", "pump", "--cells", "4,8,16,32", "--set", "time=N/4" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_word_stays_whole(string[] args) => AssertWhole(args);

    [Fact]
    public void Also_of_a_file()
    {
        File.WriteAllText(_file, "0.123456789,0,0\n0,0.2222222222,0\n0,0,0.6543209888");
        AssertWhole(["ergotropy", _file]);
    }

    [Fact]
    public void A_table_that_fits_stays_a_table() => Assert.Equal(
        TextTable.Lines(TerminalStyle.Plain, ["a", "b"], [["1", "2"]]),
        TextTable.Lines(TerminalStyle.Plain with { Width = 20 }, ["a", "b"], [["1", "2"]]));

    [Fact]
    public void The_widest_column_is_wrapped_first() => Assert.Equal(
        ["  name  text", "  pi    the ratio of", "        circumference and", "        diameter"],
        TextTable.Lines(
            TerminalStyle.Plain with { Width = 26 }, ["name", "text"], [["pi", "the ratio of circumference and diameter"]]));

    [Fact]
    public void A_table_that_cannot_fit_is_stacked() => Assert.Equal(
        ["  N: 4", "    value: 0.123456789012345", "    other: 1.5", "  N: 5", "    value: 2"],
        TextTable.Lines(TerminalStyle.Plain with { Width = 28 }, ["N", "value", "other"],
            [["4", "0.123456789012345", "1.5"], ["5", "2", ""]]));

    private static void AssertWhole(string[] args)
    {
        var words = Words(CommandLine.Run(args).Out).ToHashSet();
        foreach (var width in new[] { 100, 80, 60, 40, 24 })
        {
            var narrow = CommandLine.RunWith("", TerminalStyle.Plain with { Width = width }, args).Out;
            var there = Words(narrow).ToHashSet();
            Assert.All(words, word => Assert.Contains(word, there));
            Assert.All(CommandLine.Lines(narrow).Where(line => line.Length > width),
                line => Assert.InRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 1, 3));
        }
    }

    /// <summary>Everything with a digit in it; headings get a colon where cells are stacked.</summary>
    private static IEnumerable<string> Words(string text) =>
        Blank().Split(text).Where(word => word.Any(char.IsDigit)).Select(word => word.TrimEnd(':'));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
