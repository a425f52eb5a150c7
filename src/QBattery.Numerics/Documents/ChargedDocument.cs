using QBattery.Symbolic;
using QBattery.Symbolic.Documents;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>protocol</c> prints.</summary>
internal static class ChargedDocument
{
    /// <summary>Smaller relative errors do not touch the digits that are printed.</summary>
    private const double Noticeable = 1e-10;

    /// <summary>Quantities, the three ergotropies, what was left out, and subsets; the values alone to paste.</summary>
    public static Document Of(ChargedBattery battery) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
        [
            new Document.Paragraph(Words.Strong($"{battery.Named}, N = {battery.Charged.Cells}")),
            new Document.Table(["quantity", "value"], Rows(battery)),
            new Document.Section([Ergotropies(battery.Charged.Energetics)]),
            new Document.Section(Truncated(battery.Charged.Truncation)),
            new Document.Section(battery.Subsets.Count == 0 ? [] : [Subsets(battery.Subsets)]),
        ])),
        new Document.Only(Readers.Excerpt, new Document.Rows(Relations(battery.Charged))),
        new Document.Facts(ChargedFacts.Of(battery)),
    ]);

    /// <summary>Names and values.</summary>
    public static Seq<Seq<Words>> Rows(ChargedBattery battery)
    {
        var (charged, energetics) = (battery.Charged, battery.Charged.Energetics);
        return
        [
            .. charged.Values.Select(value => Row(value.Name, Figures.Formula(value.Value))),
            .. charged.Time is { } time ? [Row(battery.Named.Kind.TimeName, Figures.Formula(time))] : Array.Empty<Seq<Words>>(),
            Row("E/(N Delta)", Figures.Formula(energetics.Energy / charged.Cells)),
            Row("L = 1 - R", energetics.LogLocked.Match(log => (Words)Figures.FormulaOfLog(log), _ => "undefined: E = 0")),
            Row("1 - r_0", Figures.FormulaOfLog(energetics.LogDeficit)),
            .. charged.Noise > Noticeable && charged.LogLocked.IsOk
                ? [Row("its relative error", Figures.WithTwoDigits(charged.Noise))] : Array.Empty<Seq<Words>>(),
            Row("purity", Figures.Formula(energetics.Purity)),
        ];
    }

    private static Seq<Words> Row(string name, Words value) => [name, value];

    private static Document Ergotropies(Energetics energetics) => new Document.Table(["ergotropy", "W/Delta", "R = W/E", "over"],
    [
        Ergotropy("full", energetics.Full, "all unitaries"),
        Ergotropy("ladder", energetics.Ladder, "unitaries inside the symmetric subspace"),
        Ergotropy("local", energetics.Local, "the same unitary on every cell"),
    ]);

    private static Seq<Words> Ergotropy(string name, Extraction part, string over) =>
        [name, Figures.Formula(part.Ergotropy), Known(part.Ratio), over];

    private static Words Known(Result<double> value) => value.Match(number => (Words)Figures.Formula(number), _ => "undefined");

    private static Seq<Document> Truncated(Truncation? truncation) => truncation is { Blocks: > 1 } cut
        ?
        [
            new Document.Paragraph(
                $"photon numbers {cut.From} to {cut.To}; probability left out below {Figures.WithTwoDigits(cut.Discarded)}"),
        ]
        : [];

    private static Document Subsets(Seq<Subset> subsets) => new Document.Table(
        ["M", "E_M/Delta", "W_M/Delta", "(W_M/M)/(W_N/N)"], subsets.Map(subset => Seq.Create<Words>(
        [
            $"{subset.Cells}", Figures.Formula(subset.Extraction.Energy), Figures.Formula(subset.Extraction.Ergotropy),
            Known(subset.Share),
        ])));

    private static Seq<Relation> Relations(Charged charged)
    {
        var energetics = charged.Energetics;
        return
        [
            Equal("N", $"{charged.Cells}"),
            .. charged.Time is { } time ? [Equal("t", Figures.Formula(time))] : Array.Empty<Relation>(),
            Equal(QuantityMarks.EnergyPerCell, Figures.Formula(energetics.Energy / charged.Cells)),
            .. energetics.LogLocked.Match(Ratios, _ => []),
            Equal(QuantityMarks.Deficit, Figures.FormulaOfLog(energetics.LogDeficit)),
        ];
    }

    private static Seq<Relation> Ratios(double log) =>
        [Equal("R", Figures.Formula(1 - Math.Exp(log))), Equal("L", Figures.FormulaOfLog(log))];

    private static Relation Equal(Mathematics left, Mathematics right) => new("", left, "=", right);
}
