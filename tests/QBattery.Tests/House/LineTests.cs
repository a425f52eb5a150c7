namespace QBattery.Tests.House;

/// <summary>Lines end at column 120.</summary>
public sealed class LineTests
{
    private const int Width = 120;

    private const string List = "tests/QBattery.Tests/House/LongLines.txt";

    /// <summary>Files that still have longer lines, with how many; the list may only get shorter.</summary>
    private static readonly Dictionary<string, int> Listed = Repository.Read(List).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ')).ToDictionary(line => line[1], line => int.Parse(line[0]));

    [Fact]
    public void No_line_is_longer_but_for_those_listed() => Assert.All(
        new[] { "src", "tests", "examples" }.SelectMany(Repository.Sources), file => Assert.True(
            Longer(file) <= Listed.GetValueOrDefault(file), $"{file}: {Longer(file)} lines are longer than {Width} columns"));

    [Fact]
    public void Files_that_are_done_leave_the_list() => Assert.All(Listed, entry =>
        Assert.True(Repository.Files.Contains(entry.Key) && Longer(entry.Key) > 0, $"{entry.Key} may leave {List}"));

    private static int Longer(string file) =>
        Repository.Read(file).Split('\n').Count(line => line.TrimEnd('\r').Length > Width);
}
