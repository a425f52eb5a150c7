namespace QBattery.Symbolic.Documents;

/// <summary>What of a document is meant for whom.</summary>
internal static class Shown
{
    /// <summary>The blocks for some readers, without parts in parts; groups that hold something.</summary>
    public static IEnumerable<Document> To(Document document, Readers reader) => document switch
    {
        Document.Parts(var items) => items.SelectMany(item => To(item, reader)),
        Document.Only(var readers, var item) => (readers & reader) != 0 ? To(item, reader) : [],
        Document.Section(var items) => To(items, reader) is [_, ..] own ? [new Document.Section(own)] : [],
        Document.Proof(var items) => To(items, reader) is [_, ..] own ? [new Document.Proof(own)] : [],
        Document.Facts => [],
        Document.Heading or Document.Paragraph or Document.Formula or Document.Equation or Document.Rows or Document.Table
            or Document.List or Document.Glossary or Document.Steps or Document.Source or Document.Comment => [document],
    };

    /// <summary>What programs read, of all parts.</summary>
    public static Seq<Field> Fields(Document document) => document switch
    {
        Document.Parts(var items) => items.SelectMany(item => Fields(item)).ToSeq(),
        Document.Facts(var fields) => fields,
        _ => [],
    };

    /// <summary>Lines of blocks, sections set off by an empty one.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="lines">The lines of a block that is no section.</param>
    public static IEnumerable<string> Lines(IEnumerable<Document> blocks, Func<Document, IEnumerable<string>> lines) =>
        blocks.SelectMany((block, at) => block is Document.Section(var items)
            ? (at > 0 ? [""] : Array.Empty<string>()).Concat(Lines(items, lines))
            : lines(block));

    private static Seq<Document> To(Seq<Document> items, Readers reader) => items.SelectMany(item => To(item, reader)).ToSeq();
}
