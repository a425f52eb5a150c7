using QBattery.Symbolic;
using QBattery.Symbolic.Documents;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>protocol</c> prints.</summary>
internal static class ChargedDocument
{
    /// <summary>Quantities, the three ergotropies, what was left out, and subsets; the values alone to paste.</summary>
    public static Document Of(ChargedBattery battery) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
        [
            new Document.Paragraph(Words.Strong($"{battery.Named}, N = {battery.Charged.Cells}")),
            new Document.Table(["quantity", "value"], Rows(battery)),
            new Document.Section([EnergeticsBlocks.Ergotropies(battery.Charged.Energetics, [])]),
            new Document.Section([ClosedBlocks.Of(battery.Charged.Closed, Daemonic(battery.Charged))]),
            new Document.Section(PowerBlocks.Of(battery.Power, battery.Named.Kind.TimeName)),
            new Document.Section(Truncated(battery.Charged.Truncation)),
            new Document.Section(battery.Subsets.Count == 0 ? [] : [Subsets(battery.Subsets)]),
        ])),
        new Document.Only(Readers.Excerpt, new Document.Rows(
        [
            .. EnergeticsBlocks.Relations(battery.Charged.Energetics, battery.Charged.Cells, battery.Charged.Time),
            .. PowerBlocks.Relations(battery.Power),
        ])),
        new Document.Facts(ChargedFacts.Of(battery)),
    ]);

    /// <summary>Names and values.</summary>
    public static Seq<Seq<Words>> Rows(ChargedBattery battery)
    {
        var charged = battery.Charged;
        return
        [
            .. charged.Values.Select(value => EnergeticsBlocks.Row(value.Name, Figures.Formula(value.Value))),
            .. charged.Time is { } time
                ? [EnergeticsBlocks.Row(battery.Named.Kind.TimeName, Figures.Formula(time))] : Array.Empty<Seq<Words>>(),
            .. EnergeticsBlocks.Rows(charged.Energetics, charged.Cells, charged.Noise),
        ];
    }

    private static Seq<Seq<Words>> Daemonic(Charged charged) => charged.IsPureWithCharger
        ? [Seq.Create<Words>(["daemonic ergotropy", Figures.Formula(charged.Energetics.Energy),
            "after a measurement of the charger, pure with the battery: all of E"])]
        : [];

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
            EnergeticsBlocks.Known(subset.Share),
        ])));
}
