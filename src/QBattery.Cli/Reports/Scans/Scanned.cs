using System.Text.Json.Nodes;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Scans;

/// <summary>The rows of a scan, its law, and what was asked for.</summary>
internal sealed record Scanned(NamedProtocol Named, Seq<ScanRow> Rows, ExtractedLaw Law)
{
    /// <summary>d ln L/d ln N between neighbouring rows.</summary>
    public Seq<double> Slopes => Scan.Slopes(Rows);
}

/// <summary>The report of <c>scan</c>.</summary>
internal static class ScanReport
{
    /// <summary>The rows there are of a scan that was ended early.</summary>
    public static Report Interrupted(Scanned scan, int planned, string advice) => Of(scan) with
    {
        Json = () =>
        {
            var json = ScanJson.Of(scan);
            json["complete"] = false;
            return json;
        },
        Notice = new($"interrupted: {scan.Rows.Count} of {planned} rows; {advice}", ExitCode.Interrupted),
    };

    /// <summary>The report with what <c>merge</c> needs of a part, or of a scan that was ended early.</summary>
    public static Report Within(this Report report, Seq<int> cells, Shard shard, bool isWhole) =>
        shard == Shard.Whole && isWhole ? report : report with
        {
            Json = () =>
            {
                var json = report.Json();
                json["shard"] = $"{shard}";
                json["planned"] = JsonText.Array(cells.Select(n => (JsonNode?)n));
                return json;
            },
        };

    /// <summary>Rows and law in every format; the rows of a table for plotting are written as they come.</summary>
    public static Report Of(Scanned scan) => new(
        style => ScanText.Of(scan, style), () => ScanLatex.Of(scan), () => ScanJson.Of(scan))
    {
        Notice = new(
            scan.Rows.Any(row => row.Change > 0)
                ? "note: a photon number state has a whole number of photons; some settings were rounded"
                : "",
            ExitCode.Done),
    };
}
