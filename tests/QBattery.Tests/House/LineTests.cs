namespace QBattery.Tests.House;

/// <summary>Lines end at column 120.</summary>
public sealed class LineTests
{
    private const int Width = 120;

    private const string List = "tests/QBattery.Tests/House/LongLines.txt";

    /// <summary>Set to 1, it makes this test write the list anew, where lines were wrapped or files moved.</summary>
    private const string Accept = "QBATTERY_ACCEPT_LINES";

    /// <summary>Files that still have longer lines are listed with how many; the list may only get shorter.</summary>
    [Fact]
    public void No_line_is_longer_but_for_those_listed()
    {
        var present = new[] { "src", "tests", "examples" }.SelectMany(Repository.Sources)
            .Select(file => (File: file, Count: Longer(file))).Where(own => own.Count > 0).OrderBy(own => own.File, StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllLines(Path.Combine(Repository.Root, List), present.Select(own => $"{own.Count} {own.File}"));
        var listed = Repository.Read(List).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')).ToDictionary(line => line[1], line => int.Parse(line[0]));
        Assert.All(present, own => Assert.True(own.Count <= listed.GetValueOrDefault(own.File),
            $"{own.File}: {own.Count} lines are longer than {Width} columns. Wrap them; {Accept}=1 dotnet test --filter LineTests shortens {List}"));
    }

    private static int Longer(string file) =>
        Repository.Read(file).Split('\n').Count(line => line.TrimEnd('\r').Length > Width);
}
