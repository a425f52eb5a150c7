using System.Text.Json;

namespace QBattery.Tests.Cli;

/// <summary>Parts of one run, put together, are what is printed of the run at once.</summary>
public sealed class MergeTests : IDisposable
{
    private static readonly string[]
        Verify = ["verify", "--states", "600", "--cells", "1..4", "--seed", "9"],
        Scan = ["scan", "pump", "--cells", "4,6,8,12,16", "--set", "time=N/4"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_parts_of_a_campaign_are_the_campaign(int count) => AssertSame(Verify, count);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_parts_of_a_scan_are_the_scan(int count) => AssertSame(Scan, count);

    [Fact]
    public void A_part_says_which_it_is()
    {
        var json = CommandLine.Json([.. Verify, "--shard", "2/4"]);
        Assert.Equal(("2/4", 600, 150), (json.GetProperty("shard").GetString(), json.GetProperty("planned").GetInt32(),
            json.GetProperty("states").GetInt32()));
        Assert.Contains("part 2/4 of 600 states", CommandLine.Result([.. Verify, "--shard", "2/4"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_parts_are_named()
    {
        var files = Parts(Verify, 4);
        var run = CommandLine.Run("merge", files[0], files[2], "--format", "json");
        Assert.Equal(130, run.Code);
        Assert.Contains("300 of 600 states; missing or interrupted of 4 parts: 2, 4", run.Error, StringComparison.Ordinal);
        Assert.False(JsonDocument.Parse(run.Out).RootElement.GetProperty("complete").GetBoolean());
    }

    [Fact]
    public void Rows_that_are_missing_leave_a_scan_incomplete() =>
        Assert.Equal(130, CommandLine.Run("merge", Parts(Scan, 2)[0]).Code);

    [Fact]
    public void Parts_that_do_not_belong_together_are_refused()
    {
        var (ours, other, rows) = (Parts(Verify, 2), Parts([.. Verify[..^1], "10"], 2), Parts(Scan, 1));
        AssertRefused("is given twice", ours[0], ours[0]);
        AssertRefused("no part of the campaign", ours[0], other[1]);
        AssertRefused("no result of verify or scan", ours[0], rows[0]);
        AssertRefused("another scan", rows[0], Parts(["scan", "pump", "--cells", "4,6", "--set", "time=N/8"], 1)[0]);
        AssertRefused("cannot be read", Path.Combine(_folder, "none.json"));
        File.WriteAllText(ours[0], "{}");
        AssertRefused("no result of verify or scan", ours[0]);
        File.WriteAllText(ours[0], "nonsense");
        AssertRefused("no result of verify or scan", ours[0]);
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("2")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    public void A_part_is_i_of_n(string shard)
    {
        var run = CommandLine.Run([.. Verify, "--shard", shard]);
        Assert.Equal(2, run.Code);
        Assert.Contains("--shard takes i/n", run.Error, StringComparison.Ordinal);
    }

    private static void AssertRefused(string message, params string[] files)
    {
        var run = CommandLine.Run(["merge", .. files]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private void AssertSame(string[] command, int count) => Assert.Equal(
        Compared(CommandLine.Result([.. command, "--format", "json"])),
        Compared(CommandLine.Result(["merge", .. Parts(command, count), "--format", "json"])));

    /// <summary>All but the time it took.</summary>
    private static string[] Compared(string json) =>
        [.. CommandLine.Lines(json).Where(line => !line.Contains("\"seconds\"", StringComparison.Ordinal))];

    private string[] Parts(string[] command, int count) => [.. Enumerable.Range(1, count).Select(i =>
    {
        var file = Path.Combine(_folder, Path.GetRandomFileName());
        File.WriteAllText(file, CommandLine.Result([.. command, "--shard", $"{i}/{count}", "--format", "json"]));
        return file;
    })];
}
