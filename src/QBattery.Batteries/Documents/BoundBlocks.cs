using QBattery.Symbolic;

namespace QBattery.Batteries.Documents;

/// <summary>The bounds on L for a family.</summary>
internal static class BoundBlocks
{
    /// <summary>A table.</summary>
    public static Seq<Document> Of(Seq<EvaluatedBound> bounds) => bounds.Count == 0
        ? [new Document.Paragraph("bounds: none applies, the state is not collective")]
        : [new Document.Heading("bounds"), new Document.Table(["name", "status", "on L"], bounds.Map(Row))];

    /// <summary>For programs.</summary>
    public static Data Facts(EvaluatedBound bound) => Data.Of(
        ("name", bound.Bound.Name),
        ("side", SideName.Of(bound.Bound.Side)),
        ("expression", bound.Expression),
        ("status", bound.Status.Sentence),
        ("statusKind", StatusName.Of(bound.Status)));

    /// <summary>The bound for the family; its general statement where that has no closed form.</summary>
    private static Seq<Words> Row(EvaluatedBound bound) =>
    [
        bound.Name,
        bound.Status.Sentence,
        bound.Expression is { } closed ? LockedName.Claim(bound.Bound, closed) : bound.Bound.Statement,
    ];
}
