using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>scan</c> prints.</summary>
internal static class ScanDocument
{
    /// <summary>The rows, the law, and how it was found; to paste the rows, with the law beside them, for it is an observation.</summary>
    public static Document Of(Scanned scan) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
        [
            new Document.Paragraph(Words.Strong($"{scan.Named}")),
            new Document.Table(
                ["N", scan.Named.Kind.TimeName, "E/(N Delta)", "R", "L", "1 - r_0", "slope of ln L"],
                scan.Rows.Select((row, i) => Row(row, i > 0 ? Figures.Formula(scan.Slopes[i - 1]) : "")).ToSeq()),
            new Document.Section(
            [
                new Document.Paragraph(Words.Strong($"law: {scan.Law}")),
                .. Recognised(scan).Map(words => (Document)new Document.Paragraph($"     {words}")),
                new Document.Table(["evidence", "how"],
                    scan.Law.Evidence.Map(evidence => Seq.Create<Words>([evidence.Claim, evidence.How]))),
            ]),
        ])),
        new Document.Only(Readers.Excerpt, new Document.Parts(
        [
            .. Seq.Create([$"{scan.Named}", $"law: {scan.Law}", .. Recognised(scan)]).Map(words => (Document)new Document.Comment(words)),
            Tabular(scan.Rows),
        ])),
        new Document.Facts(ScanFacts.Of(scan)),
        new Document.Facts(scan.IsComplete ? [] : [("complete", false)]),
    ]);

    private static Seq<string> Recognised(Scanned scan) =>
        ScanLawName.Recognised(scan.Law) is { } words ? [$"{words} (not proved)"] : [];

    private static Seq<Words> Row(ScanRow row, Words slope) =>
    [
        $"{row.Cells}", row.Time is { } time ? Figures.Formula(time) : "-", Figures.Formula(row.EnergyPerCell),
        Figures.Formula(row.Ratio), Figures.FormulaOfLog(row.LogLocked), Figures.FormulaOfLog(row.LogDeficit), slope,
    ];

    private static Document Tabular(Seq<ScanRow> rows) => new Document.Table(
        [
            new((Mathematics)"N", Alignment.Right), new(QuantityMarks.FlatEnergyPerCell), new((Mathematics)"R"), new((Mathematics)"L"),
        ],
        rows.Map(row => Seq.Create<Words>(
        [
            $"{row.Cells}", Figures.Formula(row.EnergyPerCell), Figures.Formula(row.Ratio), Figures.FormulaOfLog(row.LogLocked),
        ])));
}
