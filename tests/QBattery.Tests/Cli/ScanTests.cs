using QBattery.Cli.Commands;
using QBattery.Symbolic.Core;

namespace QBattery.Tests.Cli;

public sealed class ScanTests
{
    private static readonly string[] Pump = ["scan", "pump", "--set", "time=N/4", "--cells", "4,6,8,12,16"];

    [Fact]
    public void The_JSON_has_rows_slopes_and_law()
    {
        var json = CommandLine.Json(Pump);
        Assert.Equal(["protocol", "parameters", "rows", "slopes", "law"], CommandLine.Keys(json));
        Assert.Equal(5, json.GetProperty("rows").GetArrayLength());
        Assert.Equal(4, json.GetProperty("slopes").GetArrayLength());
        Assert.Subset(
            CommandLine.Keys(json.GetProperty("law")).ToHashSet(),
            new HashSet<string>
            {
                "kind", "exponent", "exponentError", "prefactor", "prefactorError", "identifiedAs", "evidence",
            });
    }

    [Fact]
    public void The_prefactor_of_a_coherent_scan_is_identified_but_never_called_proved()
    {
        string[] scan =
        [
            "scan", "tavis-cummings", "--cells", "4,6,8,12,16,24,32", "--set",
            "charger=coherent,photons=N^2,time=pi/(2*N)",
        ];
        Assert.Equal("pi^2/16", CommandLine.Json(scan).GetProperty("law").GetProperty("identifiedAs").GetString());
        var text = CommandLine.Result(scan);
        Assert.Matches(@"prefactor matches pi\^2/16 to \d+ digits \(not proved\)", text);
        Assert.Matches(@"law: power law, L ~ 0\.61685\d*\(\d+\) N\^-\d\.\d+\(\d+\)", text);
    }

    [Fact]
    public void The_law_does_not_depend_on_the_number_of_threads() => Assert.Equal(
        CommandLine.Result([.. Pump, "--threads", "1"]), CommandLine.Result([.. Pump, "--threads", "64"]));

    [Fact]
    public void Loops_in_the_work_of_a_crew_take_no_more_threads_than_it_has()
    {
        var (now, most) = (0, 0);
        Crew.Of(1, Loop);
        Assert.Equal(Environment.ProcessorCount > 1 ? 1 : most, most);

        bool Loop()
        {
            InParallel.For(16, _ =>
            {
                most = Math.Max(most, Interlocked.Increment(ref now));
                Thread.Sleep(2);
                Interlocked.Decrement(ref now);
            });
            return true;
        }
    }

    [Fact]
    public void Slopes_that_drift_are_said_to() => Assert.Contains(
        "not yet asymptotic; towards 1/N", CommandLine.Result("scan", "tavis-cummings", "--cells", "4,8,16"),
        StringComparison.Ordinal);

    [Fact]
    public void A_tiny_prefactor_keeps_its_digits() => Assert.Matches(
        @"law: universal, L ~ 3\.5549344\d*\(\d+\)e-7 N\^-1\.0", CommandLine.Result(
            "scan", "sweep", "--cells", "4,6,8,12,16,24,32,48,64", "--set", "photons=N+1,rate=0.8462"));

    [Fact]
    public void Nothing_is_printed_of_an_exponent_whose_error_exceeds_it() => Assert.Contains(
        "law: not yet asymptotic; no exponent yet", CommandLine.Result(
            "scan", "tavis-cummings", "--cells", "8,16,32", "--set", "charger=fock,photons=N^3,time=first-max"),
        StringComparison.Ordinal);

    [Fact]
    public void CSV_has_a_heading_and_a_line_for_each_N()
    {
        var lines = CommandLine.Lines(CommandLine.Result([.. Pump, "--format", "csv"]));
        Assert.Equal(6, lines.Length);
        Assert.All(lines, line => Assert.Equal(lines[0].Split(',').Length, line.Split(',').Length));
        Assert.Equal(["4", "6", "8", "12", "16"], lines.Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public void LaTeX_is_a_tabular() => Assert.Contains(
        @"\begin{tabular}", CommandLine.Result([.. Pump, "--format", "latex"]), StringComparison.Ordinal);

    [Fact]
    public void An_interrupted_scan_goes_on_from_the_rows_it_kept() => WithFile(file =>
    {
        string[] resumed = [.. Pump, "--resume", file, "--format", "json"];
        var whole = CommandLine.Result(resumed);
        var lines = File.ReadAllLines(file);
        Assert.Equal(6, lines.Length);

        // Two rows and half of the third were written, and one of the rows is marked to see that it is used.
        var marked = lines[1].Replace("\"Energy\":3.5", "\"Energy\":3.6");
        Assert.NotEqual(lines[1], marked);
        File.WriteAllText(file, string.Join('\n', lines[0], marked, lines[2], lines[3][..20]));
        var again = CommandLine.Result(resumed);
        Assert.Equal(6, File.ReadAllLines(file).Length);
        Assert.NotEqual(whole, again);
        Assert.Equal(lines[2..], File.ReadAllLines(file)[2..]);
    });

    [Fact]
    public void Scans_that_share_a_file_keep_each_row_once() => WithFile(file =>
    {
        string[] all = ["4", "6", "8", "12", "16", "24"];
        Parallel.ForEach(all.Chunk(2).Append(all).Append([.. all.Reverse()]), cells => CommandLine.Result(
            "scan", "pump", "--set", "time=N/4", "--cells", string.Join(',', cells), "--resume", file));
        var rows = File.ReadAllLines(file).Skip(1).Select(line => line.Split([':', ','])[1]);
        Assert.Equal(all, rows.OrderBy(int.Parse));
    });

    [Fact]
    public void Rows_of_another_scan_are_not_taken() => WithFile(file =>
    {
        CommandLine.Result([.. Pump, "--resume", file]);
        var kept = File.ReadAllText(file);
        var other = CommandLine.Run("scan", "pump", "--set", "time=1", "--cells", "4", "--resume", file);
        Assert.Equal(2, other.Code);
        Assert.Contains("something else than this scan", other.Error, StringComparison.Ordinal);
        Assert.Equal(kept, File.ReadAllText(file));
    });

    [Fact]
    public void A_file_with_other_lines_is_refused() => WithFile(file =>
    {
        CommandLine.Result([.. Pump, "--resume", file]);
        File.AppendAllText(file, "{\"Cells\":7}\nnonsense\n");
        var run = CommandLine.Run([.. Pump, "--resume", file]);
        Assert.Equal(2, run.Code);
        Assert.Contains("no row of a scan", run.Error, StringComparison.Ordinal);
    });

    [Fact]
    public void A_place_where_nothing_can_be_kept_is_bad_input() => Assert.Equal(
        2, CommandLine.Run([.. Pump, "--resume", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "rows")]).Code);

    private static void WithFile(Action<string> test)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            test(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
