using System.Diagnostics;
using System.Text.Json;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Cli;

/// <summary>Signals end a long command with what it has, and with exit code 130.</summary>
public sealed class SignalTests : IDisposable
{
    private readonly string _rows = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_rows);

    /// <summary>The last row would take minutes.</summary>
    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_scan_prints_the_rows_it_has(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "qbattery.dll"), "scan", "tavis-cummings", "--cells", "4,8,400", "--set",
            "photons=1000000,charger=coherent", "--resume", _rows, "--format", "json",
        ])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        while (!process.HasExited && (!File.Exists(_rows) || File.ReadAllLines(_rows).Length < 3)) await Task.Delay(50);
        using var kill = Process.Start("kill", ["-s", signal, $"{process.Id}"]);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("interrupted: 2 of 3 rows", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        var json = JsonDocument.Parse(output).RootElement;
        Assert.False(json.GetProperty("complete").GetBoolean());
        Assert.Equal(2, json.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public void A_campaign_that_was_ended_early_says_so()
    {
        var plan = new Plan(1000, 1, (1, 2), (2, 2), CampaignEnsemble.All);
        var outcome = Outcome.Of(
            CampaignReport.Of(new(plan, new(70, [], [], TimeSpan.Zero))), Format.Json, TerminalStyle.Plain);
        Assert.Equal(ExitCode.Interrupted, outcome.Code);
        Assert.Equal("interrupted: 70 of 1000 states", outcome.Message);
        Assert.False(JsonDocument.Parse(outcome.Output).RootElement.GetProperty("complete").GetBoolean());
    }

    [Fact]
    public void A_campaign_looks_for_interruptions_after_every_state()
    {
        using var interrupt = new CancellationTokenSource();
        // A thread of its own: timers wait for the pool, which other tests keep busy.
        var watch = new Stopwatch();
        new Thread(() => { Thread.Sleep(200); watch.Start(); interrupt.Cancel(); }).Start();
        var findings = Campaign.Run(
            new Plan(100_000, 1, (150, 150), (2, 2), CampaignEnsemble.All), [], _ => { }, interrupt.Token);
        Assert.InRange(findings.States, 0, 99_999);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
