using QBattery.Symbolic;
using QBattery.Symbolic.Documents;
using QBattery.Symbolic.Documents.Results;
using QBattery.Symbolic.Expressions.Language;

namespace QBattery.Batteries.Documents;

/// <summary>A derivation as an article: definitions, theorem, closed forms, lemmas with their proofs, bounds, check, source.</summary>
internal static class DerivationArticle
{
    private static readonly Mathematics Full = "E", Passive = Marks.Named("E", "passive");

    /// <summary>The blocks.</summary>
    public static Seq<Document> Of(Derivation derivation, Seq<Document> check) =>
    [
        new Document.Title(Words.Of($"The locked fraction of {Named(derivation.Subject)}")),
        new Document.Section([new Document.Heading("Definitions"), State(derivation.Subject), Quantities]),
        new Document.Section([new Document.Heading("Result"), Theorem(derivation), .. Provided(derivation)]),
        new Document.Section([new Document.Heading("Closed forms"), DerivationEquations.Forms(derivation)]),
        new Document.Section(Lemmas(derivation.Evidence)),
        new Document.Section([new Document.Heading("How it is known"), new Document.Glossary(derivation.Evidence.Map(Known))]),
        new Document.Section(Bounds(derivation.Bounds)),
        new Document.Section(check.Count == 0 ? [] : [new Document.Heading("Check"), .. check]),
        new Document.Section([new Document.Heading("Reference"), Source]),
    ];

    private static Words Named(Subject subject) =>
        subject.State.Definition is StateDefinition.Summary or StateDefinition.Populations or StateDefinition.Occupations
            && Catalogue.Families.All(family => family.Name != subject.Name)
            ? "a collective state"
            : Words.Of($"the family {Words.Strong(subject.Name)}");

    private static Document State(Subject subject) => new Document.Paragraph(Words.Of(
        $"The battery consists of {(Mathematics)"N"} equal cells of {subject.State.Battery.Levels} levels with the gap {Gap}. Its state is ")
        + DefinitionWords.Of(subject.State.Definition) + Parameters(subject) + ".");

    private static Words Parameters(Subject subject)
    {
        var set = subject.Parameters.Where(p => p.Value != Build.Symbol(p.Name))
            .Select(p => (Words)Mathematics.Of($"{Mathematics.Symbol(p.Name)} = {p.Value}"))
            .Concat(PrintAssumptions.Texts(subject.Assumptions).Select(Sketch.Of)).ToSeq();
        return set.Count == 0 ? "" : ", with " + Words.Join(" and ", set);
    }

    private static Document Quantities => new Document.Paragraph(
        Words.Of($"Its energy is {Full}, counted from the ground state; {Passive} is the least energy that unitaries of the whole space ")
        + Words.Of($"leave, {Mathematics.Of($"W = E - {Passive}")} the ergotropy, {(Mathematics)"R = W/E"}, and {(Mathematics)"L = 1 - R"} ")
        + Words.Of($"the locked fraction. The eigenvalues of the state are {Eigenvalues}, its mean excitation is {Excitation}."));

    private static Mathematics Gap => Build.Symbol(Battery.GapName);

    private static Mathematics Eigenvalues { get; } =
        new Mathematics.Mark("r_0 >= r_1 >= ...", "r_0 \u2265 r_1 \u2265 \u2026", @"r_{0} \ge r_{1} \ge \dots");

    private static Mathematics Excitation { get; } = new Mathematics.Mark("n = E/Delta", "n = E/\u0394", @"n = E/\Delta");

    /// <summary>What is not proved is called a result.</summary>
    private static Document Theorem(Derivation derivation) => new Document.Statement(
        derivation.FormKind == FormKind.Exact ? "Theorem" : "Result",
        [
            new Document.Paragraph(
                Words.Of($"If {Mathematics.Of($"n = {derivation.Subject.State.Excitation}")} and ")
                + Words.Of($"{Mathematics.Of($"{DefinitionWords.LargestEigenvalue} = {derivation.Forms.LargestEigenvalue}")}, then ")
                + (derivation.Range.IsEveryN ? "" : Words.Of($"for ") + Sketch.Of(derivation.Range.Text) + " ") + "the locked fraction is"),
            new Document.Rows(Locked(derivation)),
            new Document.Paragraph(Words.Of($"Its law is ") + Sketch.Of(derivation.Law.Description)
                + Words.Of($", {Written(derivation.Law)}.")),
        ]);

    private static Mathematics Written(Law law) => DerivationEquations.Law(law) is var relation
        ? Mathematics.Of($"{relation.Left} {relation.Sign} {relation.Right}") : "";

    private static Seq<Relation> Locked(Derivation derivation)
    {
        Mathematics closed = derivation.Forms.LockedFraction, sum = new Mathematics.Terms(derivation.Expansion);
        var exact = derivation.FormKind == FormKind.Exact;
        return exact && $"{closed}" == $"{sum}"
            ? [new("", "L", "=", closed)]
            : [new("", "L", exact ? "=" : Marks.Similar, closed), new("", exact ? "" : "L", "=", sum)];
    }

    private static Seq<Document> Provided(Derivation derivation) => derivation.Expansion.Growth is null ? [] :
    [
        new Document.Paragraph(derivation.Expansion.Remainder is Remainder.Bounded
            ? Sketch.Of("The error bound is proved for large N by carrying the size of every remainder along, "
                + "and below by enclosing the error at each N.")
            : Sketch.Of($"The order of what is left out is meant for large N. {derivation.Expansion.Evidence}.")),
    ];

    private static Seq<Document> Lemmas(Seq<Evidence> evidence) =>
        evidence.OfType<Evidence.Certificate>().SelectMany(certificate => Lemma(certificate.Sum)).ToSeq() is [_, ..] lemmas
            ? [new Document.Heading("Sums"), .. lemmas]
            : [];

    private static IEnumerable<Document> Lemma(ClosedSum sum) => SumProof.AsStatement(sum, "Lemma");

    private static Entry Known(Evidence evidence) => evidence is Evidence.Certificate(_, var sum)
        ? new(Sketch.Of(evidence.Claim), $"by the lemma above, {sum.Method}.")
        : new(Sketch.Of(evidence.Claim), Sketch.Of($"{evidence.How}."));

    private static Seq<Document> Bounds(Seq<EvaluatedBound> bounds) => bounds.Count == 0 ? [] :
    [
        new Document.Heading("Bounds"),
        new Document.Table(["bound", "status", "for this state"], bounds.Map(bound => Seq.Create<Words>(
        [
            bound.Name, Sketch.Of(bound.Status.Sentence),
            bound.Expression is { } closed ? LockedName.Claim(bound.Bound, closed) : Bound(bound.Bound),
        ]))),
    ];

    private static Mathematics Bound(Bound bound) => new Mathematics.Mark(bound.Statement, bound.Statement, bound.Latex);

    private static Document Source => new Document.Paragraph(
        "G. Watanabe, C. Chen, B. P. Venkatesh, Scaling law of asymptotic freedom in collective charging of quantum batteries, "
        + "arXiv:2606.10054 (2026).");
}
