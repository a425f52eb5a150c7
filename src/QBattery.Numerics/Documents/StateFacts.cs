using QBattery.Batteries.Documents;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>
/// The analysis of a state for programs; what is not known to three digits is nothing, with its ends in "enclosures".
/// </summary>
internal static class StateFacts
{
    /// <summary>Everything.</summary>
    public static Seq<Field> Of(AnalysedState state)
    {
        var (quantities, analysis) = (state.Analysis.Quantities, state.Analysis);
        return
        [
            ("cells", quantities.Cells),
            ("levels", quantities.Levels),
            ("energy", Numeral.Fact(quantities.Excitation)),
            ("purity", Numeral.Fact(quantities.Purity)),
            ("entropy", Numeral.Fact(quantities.Entropy)),
            ("largestEigenvalue", Numeral.Fact(quantities.Largest)),
            ("full", Of(analysis.Full)),
            ("ladder", Of(analysis.Ladder)),
            ("local", Of(analysis.Local)),
            ("bounds", Data.List(analysis.Bounds.Select(Of))),
            ("verdicts", Data.List(analysis.Bounds.Select(Verdicts))),
            ("spectrum", Data.List(analysis.Spectrum.Select(value => (Data)value))),
            ("spectrumError", analysis.SpectrumError),
            ("method", $"{analysis.Method}"),
            .. state.Reading is { } reading ? [("reading", Of(reading, quantities))] : Seq.Create<Field>([]),
            .. ClosedBlocks.Facts(analysis.Closed),
            ("enclosures", Enclosures(quantities)),
        ];
    }

    private static Data Of(Extracted extracted) => Data.Of(
        ("passiveEnergy", Numeral.Fact(extracted.PassiveEnergy)),
        ("ergotropy", Numeral.Fact(extracted.Ergotropy)),
        ("ratio", Numeral.Fact(extracted.Ratio)),
        ("lockedFraction", Numeral.Fact(extracted.LockedFraction)));

    private static Data Of(BoundAtState bound) => Data.Of(
        ("name", bound.Name),
        ("side", SideName.Of(bound.Side)),
        ("value", Numeral.Fact(bound.Value)),
        ("slack", Numeral.Fact(bound.Slack)),
        ("holds", bound.Holds));

    private static Data Verdicts(BoundAtState bound) => Data.Of(
        ("name", bound.Name),
        ("side", SideName.Of(bound.Side)),
        ("verdict", VerdictName.Of(bound.Verdict)),
        ("slack", bound.Slack.Match(Numeral.Ends, _ => Data.None)));

    private static Data Of(Reading reading, Quantities state) => Data.Of(
        ("basis", reading.Basis), ("rows", reading.Rows(state)), ("notes", Data.List(reading.Notes(state))));

    private static Data Enclosures(Quantities quantities) => Data.Of(
        ("energy", Numeral.Ends(quantities.Excitation)),
        ("purity", Numeral.Ends(quantities.Purity)),
        ("largestEigenvalue", Numeral.Ends(quantities.Largest)),
        ("entropy", Numeral.Ends(quantities.Entropy)),
        ("passiveEnergy", Numeral.Ends(quantities.Passive)),
        ("ladderPassiveEnergy", Numeral.Ends(quantities.LadderPassive)));
}
