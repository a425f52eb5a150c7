using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>Two columns of a user's and their law.</summary>
internal sealed record OwnLaw(string File, string X, string Y, int Rows, ExtractedLaw Law);

/// <summary>What <c>law</c> prints.</summary>
internal static class OwnLawDocument
{
    /// <summary>The law, and how it was found.</summary>
    public static Document Of(OwnLaw own) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
        [
            new Document.Paragraph(Words.Strong($"{own.File}: y = {own.Y}, x = {own.X}, {own.Rows} rows")),
            .. ScanDocument.Law(own.Law),
        ])),
        new Document.Only(Readers.Excerpt, new Document.Parts(
        [
            new Document.Comment($"{own.File}: y = {own.Y}, x = {own.X}, {own.Rows} rows"), new Document.Comment($"law: {own.Law}"),
        ])),
        new Document.Facts(
            [("file", own.File), ("x", own.X), ("y", own.Y), ("rows", own.Rows), ("law", ScanFacts.Law(own.Law))]),
    ]);
}
