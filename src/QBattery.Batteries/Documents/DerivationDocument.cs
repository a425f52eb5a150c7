using QBattery.Symbolic;
using QBattery.Symbolic.Documents;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Batteries.Documents;

/// <summary>What an independent check has to say of a derivation.</summary>
/// <param name="Blocks">For reading.</param>
/// <param name="Facts">For programs.</param>
internal sealed record CheckPart(Seq<Document> Blocks, Data Facts);

/// <summary>What <c>derive</c> prints: the result first, then what it rests on.</summary>
internal static class DerivationDocument
{
    /// <summary>Where a derivation was not checked.</summary>
    public static CheckPart NoCheck { get; } = new([],
        Data.Of(("cells", Data.List(Seq.Create<Data>([]))), ("worstRelativeError", Data.None), ("method", "none: not asked for")));

    /// <summary>Everything derived, and the equations alone to paste.</summary>
    public static Document Of(Derivation derivation, CheckPart check) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
        [
            .. Locked(derivation),
            new Document.Paragraph("law: " + Words.Strong(Words.Written(derivation.Law.Statement))),
            .. derivation.Range.IsEveryN ? Seq.Create<Document>([]) : [new Document.Paragraph($"for {derivation.Range.Text}")],
            new Document.Section([new Document.Paragraph(Subject(derivation.Subject)), DerivationEquations.Forms(derivation)]),
            new Document.Section(BoundBlocks.Of(derivation.Bounds)),
            new Document.Section(
            [
                new Document.Heading("how it is known"),
                new Document.Glossary(derivation.Evidence.Map(evidence => new Entry(evidence.Claim, evidence.How))),
            ]),
            new Document.Section(check.Blocks),
            new Document.Section([new Document.Heading("LaTeX"), new Document.Source(DerivationEquations.All(derivation))]),
        ])),
        new Document.Only(Readers.Excerpt, DerivationEquations.All(derivation)),
        new Document.Only(Readers.Article, new Document.Parts(DerivationArticle.Of(derivation, check.Blocks))),
        new Document.Facts(DerivationFacts.Of(derivation, check.Facts)),
    ]);

    /// <summary>L, closed and expanded; the leading part of a closed form stands apart from the expansion of L itself.</summary>
    private static Seq<Document> Locked(Derivation derivation)
    {
        Mathematics closed = derivation.Forms.LockedFraction, sum = new Mathematics.Terms(derivation.Expansion);
        return derivation.FormKind != FormKind.Exact ? [Answer((Marks.Similar, closed)), Answer(("=", sum))]
            : $"{closed}" == $"{sum}" ? [Answer(("=", closed))]
            : [Answer(("=", closed), ("=", sum))];
    }

    private static Document Answer(params Seq<(Mathematics Sign, Mathematics Right)> links) =>
        new Document.Formula(new Mathematics.Chain("L", links), IsAnswer: true);

    private static Words Subject(Subject subject) => Words.Join("; ",
    [
        $"{subject.Name}: {Meaning(subject)}",
        .. subject.Parameters.Where(p => p.Value != Build.Symbol(p.Name)).Select(p => Words.Of($"{p.Name} = {p.Value}")),
        .. PrintAssumptions.Texts(subject.Assumptions).Select(text => (Words)text),
    ]);

    private static string Meaning(Subject subject) =>
        Catalogue.Families.FirstOrDefault(family => family.Name == subject.Name)?.Meaning ?? "closed forms as given";
}
