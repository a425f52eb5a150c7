using QBattery.Cli.Reports.Protocols;
using QBattery.Numerics;

namespace QBattery.Cli.Reports.Scans;

/// <summary>A scan in LaTeX.</summary>
internal static class ScanLatex
{
    /// <summary>A tabular of the rows; the law as a comment, for it is an observation.</summary>
    public static IEnumerable<string> Of(Scanned scan) =>
    [
        $"% {scan.Named}",
        $"% law: {scan.Law}",
        .. LawText.Recognised(scan.Law) is { } words ? [$"% {words} (not proved)"] : Array.Empty<string>(),
        @"\begin{tabular}{rlll}",
        @"  $N$ & $E/(N\Delta)$ & $R$ & $L$ \\",
        .. scan.Rows.Select(Row),
        @"\end{tabular}",
    ];

    private static string Row(ScanRow row) =>
        $"  {row.Cells} & ${Number(Figures.Of(row.EnergyPerCell))}$ & ${Number(Figures.Of(row.Ratio))}$ "
        + $@"& ${Number(Figures.OfLog(row.LogLocked))}$ \\";

    private static string Number(string number) => Figures.Latex(number);
}
