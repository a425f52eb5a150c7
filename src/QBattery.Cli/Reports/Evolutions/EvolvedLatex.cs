using QBattery.Cli.Reports.Protocols;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Evolutions;

/// <summary>A battery charged by a model of one's own, in LaTeX.</summary>
internal static class EvolvedLatex
{
    /// <summary>An align* environment of the model and the values.</summary>
    public static IEnumerable<string> Of(Evolved evolved)
    {
        var rows = Operators(evolved.Model).Concat(Values(evolved).Select(row => (row.Left, Figures.Latex(row.Right))))
            .Select(row => $"  {row.Item1} &= {row.Item2}").ToSeq();
        return [@"\begin{align*}", .. rows.SkipLast(1).Select(row => row + @" \\"), rows[^1], @"\end{align*}"];
    }

    private static IEnumerable<(string, string)> Operators(Model model) =>
    [
        ("H", model.Hamiltonian.ToLatex()),
        .. model.Jumps.Select((jump, j) => (model.Jumps.Count == 1 ? "L" : $"L_{{{j + 1}}}", jump.ToLatex())),
        .. model.Settings.Select(setting => (Build.Symbol(setting.Name).ToLatex(), setting.Value.ToLatex())),
    ];

    private static IEnumerable<(string Left, string Right)> Values(Evolved evolved) =>
    [
        ("N", $"{evolved.Cells}"),
        .. evolved.Time is { } time ? [("t", Figures.Of(time))] : Array.Empty<(string, string)>(),
        (@"\frac{E}{N \Delta}", Figures.Of(evolved.Energetics.Energy / evolved.Cells)),
        .. evolved.Energetics.LogLocked.Match<(string, string)[]>(
            log => [("R", Figures.Of(1 - Math.Exp(log))), ("L", Figures.OfLog(log))], _ => []),
        ("1 - r_{0}", Figures.OfLog(evolved.Energetics.LogDeficit)),
        (@"\frac{W_{\mathrm{ladder}}}{\Delta}", Figures.Of(evolved.Energetics.Ladder.Ergotropy)),
        (@"\frac{W_{\mathrm{local}}}{\Delta}", Figures.Of(evolved.Energetics.Local.Ergotropy)),
    ];
}
