using QBattery.Cli.Reports.Protocols;
using QBattery.Cli.Terminal;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Scans;

/// <summary>A scan for reading.</summary>
internal static class ScanText
{
    /// <summary>The rows, the law, and how it was found.</summary>
    public static IEnumerable<string> Of(Scanned scan, TerminalStyle style) =>
    [
        style.Strong($"{scan.Named}"),
        .. Tables.Lines(
            style,
            ["N", ChargedBattery.TimeName(scan.Named.Protocol), "E/(N Delta)", "R", "L", "1 - r_0", "slope of ln L"],
            scan.Rows.Select((row, i) => Row(row, i > 0 ? Figures.Of(scan.Slopes[i - 1]) : ""))),
        "",
        style.Strong($"law: {scan.Law}"),
        .. LawText.Recognised(scan.Law) is { } words ? [$"     {words} (not proved)"] : Array.Empty<string>(),
        .. Tables.Lines(style, ["evidence", "how"], scan.Law.Evidence.Select(evidence =>
            new Seq<string>([evidence.Claim, evidence.How]))),
    ];

    private static Seq<string> Row(ScanRow row, string slope) =>
    [
        $"{row.Cells}", row.Time is { } time ? Figures.Of(time) : "-", Figures.Of(row.EnergyPerCell),
        Figures.Of(row.Ratio), Figures.OfLog(row.LogLocked), Figures.OfLog(row.LogDeficit), slope,
    ];
}
