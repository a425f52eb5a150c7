using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Protocols;

/// <summary>A charged battery in LaTeX.</summary>
internal static class ChargedLatex
{
    /// <summary>An align* environment of values.</summary>
    public static IEnumerable<string> Of(ChargedBattery battery)
    {
        var rows = Rows(battery.Charged).Select(row => $"  {row.Left} &= {Figures.Latex(row.Right)}").ToSeq();
        return [@"\begin{align*}", .. rows.SkipLast(1).Select(row => row + @" \\"), rows[^1], @"\end{align*}"];
    }

    private static IEnumerable<(string Left, string Right)> Rows(Charged charged)
    {
        var energetics = charged.Energetics;
        return
        [
            ("N", $"{charged.Cells}"),
            .. charged.Time is { } time ? [("t", Figures.Of(time))] : Array.Empty<(string, string)>(),
            (@"\frac{E}{N \Delta}", Figures.Of(energetics.Energy / charged.Cells)),
            .. energetics.LogLocked.Match(Ratios, _ => []),
            ("1 - r_{0}", Figures.OfLog(energetics.LogDeficit)),
        ];
    }

    private static (string, string)[] Ratios(double log) =>
        [("R", Figures.Of(1 - Math.Exp(log))), ("L", Figures.OfLog(log))];
}
