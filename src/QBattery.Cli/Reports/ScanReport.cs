using QBattery.Numerics.Documents;

namespace QBattery.Cli.Reports;

/// <summary>The report of <c>scan</c>.</summary>
internal static class ScanReport
{
    /// <summary>Rows and law; the rows of a table for plotting are written as they come.</summary>
    public static Report Of(Scanned scan) => new(ScanDocument.Of(scan))
    {
        Notice = new(
            scan.Rows.Any(row => row.Change > 0)
                ? "note: a photon number state has a whole number of photons; some settings were rounded"
                : "",
            ExitCode.Done),
    };

    /// <summary>The rows there are of a scan that was ended early.</summary>
    public static Report Interrupted(Scanned scan, int planned, string advice) =>
        new(ScanDocument.Of(scan with { IsComplete = false }))
        {
            Notice = new($"interrupted: {scan.Rows.Count} of {planned} rows; {advice}", ExitCode.Interrupted),
        };
}
