using System.Globalization;
using QBattery.Cli.Terminal;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.States;

/// <summary>The analysis of a state for reading.</summary>
internal static class StateText
{
    private const int ShownEigenvalues = 12;

    /// <summary>Ergotropies, spectrum, bounds.</summary>
    public static IEnumerable<string> Of(AnalysedState state, TerminalStyle style)
    {
        var (quantities, analysis) = (state.Analysis.Quantities, state.Analysis);
        return
        [
            $"{state.Name}: N = {quantities.Cells} cells of {quantities.Levels} levels",
            state.Reading.Rows(quantities),
            .. state.Reading.Notes(quantities).Select(note => $"note: {note}"),
            "",
            style.Strong("ergotropies") + " in units of Delta; E = " + Numeral.Text(quantities.Excitation),
            .. Tables.Lines(style, ["unitaries", "W", "E_passive", "R = W/E", "L = 1 - R"],
            [
                Row("full: the whole space", analysis.Full),
                Row("ladder: inside the symmetric subspace", analysis.Ladder),
                Row("local: cell by cell", analysis.Local),
            ]),
            "",
            style.Strong("spectrum") + ": " + analysis.Method,
            .. Spectrum(state).Select(line => "  " + line),
            "",
            style.Strong("bounds"),
            .. Tables.Lines(style, ["name", "verdict", "slack", "bound"],
                state.Analysis.Bounds.Select(bound => Row(bound, style))),
        ];
    }

    private static Seq<string> Row(string name, Extracted extracted) =>
    [
        name, Numeral.Text(extracted.Ergotropy), Numeral.Text(extracted.PassiveEnergy), Numeral.Text(extracted.Ratio),
        Numeral.Text(extracted.LockedFraction),
    ];

    private static Seq<string> Row(BoundAtState bound, TerminalStyle style) =>
    [
        bound.Name, Word(bound.Verdict, style), Numeral.Text(bound.Slack),
        $"{LockedName.Of(bound.Bound.Sense)} {SideName.Relation(bound.Side)} {Numeral.Text(bound.Value)}",
    ];

    private static string Word(BoundVerdict verdict, TerminalStyle style) =>
        verdict == BoundVerdict.Violated ? style.Alarming("VIOLATED") : VerdictName.Of(verdict);

    private static IEnumerable<string> Spectrum(AnalysedState state)
    {
        var (quantities, all) = (state.Analysis.Quantities, state.Analysis.Spectrum);
        yield return $"largest eigenvalue r_0 = {Numeral.Text(quantities.Largest)}";
        yield return $"purity P = {Numeral.Text(quantities.Purity)}";
        yield return $"entropy S = {Numeral.Text(quantities.Entropy)} nats";
        if (all.Count == 0) yield break;
        var shown = all.Take(ShownEigenvalues)
            .Select(r => r.ToString("G6", CultureInfo.InvariantCulture));
        yield return string.Join(", ", shown) + (all.Count > ShownEigenvalues ? $", and {all.Count - ShownEigenvalues} more" : "")
            + $"; each to {state.Analysis.SpectrumError.ToString("0.#e0", CultureInfo.InvariantCulture)}";
    }
}
