namespace QBattery.Symbolic;

/// <summary>
/// A result as it is told, in no format yet: what people read, as blocks whose mathematics are expressions, and what
/// programs read, as data. Writers make text, LaTeX, JSON, ... of it.
/// </summary>
public abstract partial record Document
{
    private Document() { }

    /// <summary>Parts one after another.</summary>
    public sealed record Parts(Seq<Document> Items) : Document;

    /// <summary>Parts that belong together, set off from what stands before.</summary>
    public sealed record Section(Seq<Document> Items) : Document;

    /// <summary>A part for some readers only.</summary>
    public sealed record Only(Readers Readers, Document Item) : Document;

    /// <summary>What programs read; those of several parts are the fields of one object.</summary>
    public sealed record Facts(Seq<Field> Fields) : Document;

    /// <summary>The title of what follows.</summary>
    public sealed record Heading(Words Title) : Document;

    /// <summary>Words.</summary>
    public sealed record Paragraph(Words Text) : Document;

    /// <summary>A formula by itself; LaTeX has it as it is pasted into mathematics mode.</summary>
    /// <param name="Content">The formula.</param>
    /// <param name="IsAnswer">Whether it is what was asked for, and stands out.</param>
    public sealed record Formula(Mathematics Content, bool IsAnswer = false) : Document;

    /// <summary>A displayed formula of a text.</summary>
    /// <param name="Content">The formula.</param>
    /// <param name="End">The point or comma after it.</param>
    public sealed record Equation(Mathematics Content, string End = "") : Document;

    /// <summary>Relations below each other, aligned.</summary>
    public sealed record Rows(Seq<Relation> Relations) : Document;

    /// <summary>Cells in columns; without headings where those are empty.</summary>
    public sealed record Table(Seq<Column> Columns, Seq<Seq<Words>> Cells) : Document;

    /// <summary>Items.</summary>
    public sealed record List(Seq<Words> Items) : Document;

    /// <summary>Terms beside what is to be said of them.</summary>
    public sealed record Glossary(Seq<Entry> Entries) : Document;

    /// <summary>Why something holds.</summary>
    public sealed record Proof(Seq<Document> Items) : Document;

    /// <summary>The steps of a proof, each a sentence of which the first capital and the point are left to the writer.</summary>
    public sealed record Steps(Seq<Words> Sentences) : Document;

    /// <summary>The LaTeX of relations, as something to read.</summary>
    public sealed record Source(Rows Relations) : Document;

    /// <summary>A note beside what is pasted, for whoever edits it.</summary>
    public sealed record Comment(Words Text) : Document;
}
