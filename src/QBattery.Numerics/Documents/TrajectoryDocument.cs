using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>What <c>evolve --trajectory</c> prints.</summary>
internal static class TrajectoryDocument
{
    private static readonly Seq<string> Names = ["t", "E/Delta", "W full", "W ladder", "W local", "1 - r_0", "purity"];

    /// <summary>A table over time, and how it is known.</summary>
    /// <param name="rows">At least one.</param>
    /// <param name="isComplete">Whether all times asked for are there.</param>
    public static Document Of(Seq<Evolved> rows, bool isComplete) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
        [
            new Document.Paragraph(Words.Strong($"{rows[0].Model}, N = {rows[0].Cells}")), Table(rows),
            new Document.Section(EvolvedDocument.Knowledge(rows[^1])),
        ])),
        new Document.Only(Readers.Excerpt, Table(rows)),
        new Document.Facts(
        [
            ("protocol", "evolve"), ("parameters", EvolvedFacts.Parameters(rows[0].Model, rows[0].Setup)),
            ("rows", Data.List(rows.Select(row => Data.Of(EvolvedFacts.Of(row))))),
            .. isComplete ? [] : Seq.Create<Field>([("complete", false)]),
        ]),
    ]);

    private static Document Table(Seq<Evolved> rows) =>
        new Document.Table(Names.Map(name => (Column)name), rows.Map(row => Seq.Create<Words>(
        [
            Figures.Formula(row.Time ?? 0), Figures.Formula(row.Energetics.Energy), Figures.Formula(row.Energetics.Full.Ergotropy),
            Figures.Formula(row.Energetics.Ladder.Ergotropy), Figures.Formula(row.Energetics.Local.Ergotropy),
            Figures.FormulaOfLog(row.Energetics.LogDeficit), Figures.Formula(row.Energetics.Purity),
        ])));
}
