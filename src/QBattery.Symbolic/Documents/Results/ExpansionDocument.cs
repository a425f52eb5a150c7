namespace QBattery.Symbolic.Documents.Results;

/// <summary>What <c>expand</c> prints.</summary>
internal static class ExpansionDocument
{
    /// <summary>The expansion alone to paste; beside it, for reading, what is known of its error, and exact values.</summary>
    public static Document Of(Expanded result) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal | Readers.Excerpt, new Document.Formula(new Mathematics.Terms(result.Expansion))),
        new Document.Only(Readers.Article, new Document.Parts(Article(result))),
        new Document.Only(Readers.Terminal, new Document.Parts([.. Error(result), .. Comparison(result)])),
        new Document.Facts([.. ExpansionFacts.Of(result), ("proof", BoundFacts.Of(result.Expansion))]),
    ]);

    /// <summary>
    /// The bound, or why there is none; nothing for an exact expansion or where none was asked for. Then where the
    /// function has a value, if that is not everywhere.
    /// </summary>
    private static IEnumerable<Document> Error(Expanded result) =>
        Bound(result).Concat(result.Expansion.Places.Select(place => (Words)place)).Select(line => new Document.Paragraph(line));

    private static IEnumerable<Words> Bound(Expanded result) =>
        (result.Expansion.Remainder as Remainder.Bounded, result.Expansion.Unbounded) switch
    {
        ({ } bound, _) =>
        [
            Words.Of($"|error| <= {new Mathematics.Value(bound.Constant * result.Growth!, result.Variable)}, {result.Expansion.Evidence}"),
        ],
        (null, { } reason) => [reason.Sentence],
        (null, null) => [],
    };

    private static Seq<Document> Article(Expanded result) =>
    [
        new Document.Title("An asymptotic expansion"),
        new Document.Statement(result.Expansion.Remainder is Remainder.BigO ? "Result" : "Theorem",
        [
            new Document.Paragraph(Words.Of($"As {Mathematics.Symbol(result.Variable)} tends to infinity through the integers,")),
            new Document.Rows(
            [
                new("", new Mathematics.Value(result.Expansion.Input.Value, result.Variable), "=", new Mathematics.Terms(result.Expansion)),
            ]),
        ]),
        new Document.Paragraph(Sketch.Of($"The error: {result.Expansion.Evidence}.")),
        .. Comparison(result),
    ];

    private static IEnumerable<Document> Comparison(Expanded result) => result.Comparison.Count == 0
        ? []
        : [new Document.Section([new Document.Table([result.Variable, "value", "sum of terms", Heading(result)], result.Comparison.Map(Row))])];

    private static Seq<Words> Row(ComparedValue row) => 
        [row.Value.ToString(), row.Function.Digits, row.Sum.Digits, row.RescaledError.Digits];

    private static string Heading(Expanded result) =>
        result.Growth is { } growth ? $"(value - sum) / ({Print.Text(growth, result.Variable)})" : "value - sum";
}
