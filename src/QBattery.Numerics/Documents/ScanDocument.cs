using QBattery.Symbolic;
using QBattery.Symbolic.Documents;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>scan</c> prints.</summary>
internal static class ScanDocument
{
    /// <summary>The rows, the law, and how it was found; to paste the rows, with the law beside them, for it is an observation.</summary>
    public static Document Of(Scanned scan) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
        [
            new Document.Paragraph(Words.Strong($"{scan.Subject.Text}")),
            new Document.Table(
                [
                    "N", scan.Subject.TimeName, "E/(N Delta)", "R", "L", "1 - r_0",
                    .. IsOfPower(scan) ? Seq.Create<Column>(["maximal E/t"]) : [], "slope of ln L",
                ],
                scan.Rows.Select((row, i) => Row(scan, row, i > 0 ? Figures.Formula(scan.Slopes[i - 1]) : "")).ToSeq()),
            new Document.Section(Law(scan.Law)),
        ])),
        new Document.Only(Readers.Excerpt, new Document.Parts(
        [
            .. Seq.Create([$"{scan.Subject.Text}", $"law: {scan.Law}", .. Recognised(scan.Law)]).Map(words => (Document)new Document.Comment(words)),
            Tabular(scan.Rows),
        ])),
        new Document.Only(Readers.Article, new Document.Parts(Article(scan))),
        new Document.Facts(ScanFacts.Of(scan)),
        new Document.Facts(scan.IsComplete && scan.Shard == Shard.Whole ? [] :
            [("shard", $"{scan.Shard}"), ("planned", Data.List(scan.Planned.Select(n => (Data)n)))]),
        new Document.Facts(scan.IsComplete ? [] : [("complete", false)]),
    ]);

    /// <summary>A law, and how it was found.</summary>
    public static Seq<Document> Law(ExtractedLaw law) =>
    [
        new Document.Paragraph(Words.Strong($"law: {law}")),
        .. Recognised(law).Map(words => (Document)new Document.Paragraph($"     {words}")),
        new Document.Table(["evidence", "how"],
            law.Evidence.Map(evidence => Seq.Create<Words>([evidence.Claim, evidence.How]))),
    ];

    private static Seq<Document> Article(Scanned scan) =>
    [
        new Document.Title("A charging protocol over several numbers of cells"),
        new Document.Paragraph($"{scan.Subject.Text}."),
        Tabular(scan.Rows),
        new Document.Paragraph($"The law extracted from these rows, which is not proved: {scan.Law}."),
        .. Recognised(scan.Law).Map(words => (Document)new Document.Paragraph($"{words}.")),
        new Document.Glossary(scan.Law.Evidence.Map(
            evidence => new Entry(Sketch.Of(evidence.Claim), Sketch.Of($"{evidence.How}.")))),
    ];

    private static bool IsOfPower(Scanned scan) => scan.Law.Subject == LawSubject.Power;

    private static Seq<string> Recognised(ExtractedLaw law) =>
        ScanLawName.Recognised(law) is { } words ? [$"{words} (not proved)"] : [];

    private static Seq<Words> Row(Scanned scan, ScanRow row, Words slope) =>
    [
        $"{row.Cells}", row.Time is { } time ? Figures.Formula(time) : "-", Figures.Formula(row.EnergyPerCell),
        Figures.Formula(row.Ratio), Figures.FormulaOfLog(row.LogLocked), Figures.FormulaOfLog(row.LogDeficit),
        .. IsOfPower(scan) ? Seq.Create<Words>([row.PeakPower is { } power ? Figures.Formula(power) : "-"]) : [], slope,
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
