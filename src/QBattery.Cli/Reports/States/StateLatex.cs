using QBattery.Numerics;

namespace QBattery.Cli.Reports.States;

/// <summary>The analysis of a state in LaTeX.</summary>
internal static class StateLatex
{
    /// <summary>A tabular of the three ergotropies.</summary>
    public static IEnumerable<string> Of(AnalysedState state) =>
    [
        @"\begin{tabular}{lrrrr}",
        @"  & $W/\Delta$ & $E_{\mathrm{passive}}/\Delta$ & $R$ & $L$ \\",
        Row("full", state.Analysis.Full), Row("ladder", state.Analysis.Ladder), Row("local", state.Analysis.Local),
        @"\end{tabular}",
    ];

    private static string Row(string name, Extracted extracted) =>
        $"  {name} & {Numeral.Text(extracted.Ergotropy)} & {Numeral.Text(extracted.PassiveEnergy)} & "
        + $@"{Numeral.Text(extracted.Ratio)} & {Numeral.Text(extracted.LockedFraction)} \\";
}
