using System.Globalization;
using QBattery.Batteries.Documents;
using QBattery.Symbolic;
using QBattery.Symbolic.Documents;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>ergotropy</c> prints.</summary>
internal static class StateDocument
{
    private const int ShownEigenvalues = 12;

    /// <summary>Ergotropies, spectrum, bounds; the ergotropies alone to paste.</summary>
    public static Document Of(AnalysedState state) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
            [.. Named(state), Ergotropies(state.Analysis), Closed(state.Analysis), Spectrum(state.Analysis), Bounds(state.Analysis)])),
        new Document.Only(Readers.Excerpt, Tabular(state.Analysis)),
        new Document.Facts(StateFacts.Of(state)),
    ]);

    private static Seq<Document> Named(AnalysedState state)
    {
        var quantities = state.Analysis.Quantities;
        return
        [
            new Document.Paragraph($"{state.Name}: N = {quantities.Cells} cells of {quantities.Levels} levels"),
            .. state.Reading is { } reading
                ? reading.Notes(quantities).Map(note => $"note: {note}").Prepend(reading.Rows(quantities))
                    .Select(line => (Document)new Document.Paragraph(line))
                : [],
        ];
    }

    private static Document Ergotropies(Analysis analysis) => new Document.Section(
    [
        new Document.Heading(Words.Of(
            $"{Words.Strong("ergotropies")} in units of Delta; E = {Numeral.Text(analysis.Quantities.Excitation)}")),
        new Document.Table(["unitaries", "W", "E_passive", "R = W/E", "L = 1 - R"],
        [
            Row("full: the whole space", analysis.Full),
            Row("ladder: inside the symmetric subspace", analysis.Ladder),
            Row("local: cell by cell", analysis.Local),
        ]),
    ]);

    private static Document Closed(Analysis analysis) =>
        new Document.Section(analysis.Closed.Match(closed => Seq.Create([ClosedBlocks.Of(closed, [])]), _ => []));

    private static Document Spectrum(Analysis analysis) => new Document.Section(
    [
        new Document.Heading(Words.Of($"{Words.Strong("spectrum")}: {analysis.Method.ToString()}")),
        new Document.List(
        [
            $"largest eigenvalue r_0 = {Numeral.Text(analysis.Quantities.Largest)}",
            $"purity P = {Numeral.Text(analysis.Quantities.Purity)}",
            $"entropy S = {Numeral.Text(analysis.Quantities.Entropy)} nats",
            .. analysis.Spectrum.Count == 0 ? Seq.Create<Words>([]) : [Eigenvalues(analysis)],
        ]),
    ]);

    private static Document Bounds(Analysis analysis) => new Document.Section(
    [
        new Document.Heading(Words.Strong("bounds")),
        new Document.Table(["name", "verdict", "slack", "bound"], analysis.Bounds.Map(Row)),
    ]);

    private static Document Tabular(Analysis analysis) => new Document.Table(
        [
            "", new(QuantityMarks.Ergotropy, Alignment.Right), new(QuantityMarks.PassiveEnergy, Alignment.Right),
            new((Mathematics)"R", Alignment.Right), new((Mathematics)"L", Alignment.Right),
        ],
        [Row("full", analysis.Full), Row("ladder", analysis.Ladder), Row("local", analysis.Local)]);

    private static Seq<Words> Row(string name, Extracted extracted) =>
    [
        name, Numeral.Text(extracted.Ergotropy), Numeral.Text(extracted.PassiveEnergy), Numeral.Text(extracted.Ratio),
        Numeral.Text(extracted.LockedFraction),
    ];

    private static Seq<Words> Row(BoundAtState bound) =>
    [
        bound.Name, Word(bound.Verdict), Numeral.Text(bound.Slack), LockedName.Claim(bound.Bound, Numeral.Text(bound.Value)),
    ];

    private static Words Word(BoundVerdict verdict) =>
        verdict == BoundVerdict.Violated ? Words.Alarming("VIOLATED") : VerdictName.Of(verdict);

    private static string Eigenvalues(Analysis analysis)
    {
        var (all, hidden) = (analysis.Spectrum, analysis.Spectrum.Count - ShownEigenvalues);
        var shown = all.Take(ShownEigenvalues).Select(r => r.ToString("G6", CultureInfo.InvariantCulture));
        return string.Join(", ", shown) + (hidden > 0 ? $", and {hidden} more" : "")
            + $"; each to {analysis.SpectrumError.ToString("0.#e0", CultureInfo.InvariantCulture)}";
    }
}
