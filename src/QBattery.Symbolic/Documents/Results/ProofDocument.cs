namespace QBattery.Symbolic.Documents.Results;

/// <summary>What <c>prove</c> prints.</summary>
internal static class ProofDocument
{
    /// <summary>The verdict on a chain: on its only link, or on all of them.</summary>
    public static Document Of(DecidedChain chain) => chain.IsSingle ? Of(chain.Parts[0]) : new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(chain.Telling.Verdict is Verdict.Proved
            ? Proved(chain) : Lines(chain.Telling))),
        new Document.Only(Readers.Excerpt, new Document.Parts(
            chain.Parts.SelectMany(part => Statement(part).Concat(Rest(part))).ToSeq())),
        new Document.Facts(Facts(chain)),
    ]);

    private static Seq<Document> Proved(DecidedChain chain) =>
    [
        new Document.Paragraph(Words.Of(
            $"{Words.Strong("proved")} for {ClaimRange.Plain(chain.Telling.Claim)}: {chain.Inequality}")),
        .. chain.Parts.SelectMany(part => Lines(part).Skip(1).Prepend(new Document.Paragraph($"{part.Inequality}:"))),
    ];

    private static Seq<Field> Facts(DecidedChain chain) => chain.Telling is { Verdict: not Verdict.Proved } open
        ? Facts(open with { Inequality = chain.Inequality })
        :
        [
            ("inequality", chain.Inequality),
            ("for", chain.For),
            ("verdict", "proved"),
            ("method", string.Join("; ", chain.Parts.Select(part => Method(part.Verdict)).Distinct())),
            ("counterexample", Data.None),
            ("reason", Data.None),
            ("proof", Data.Of(("kind", "chain"), ("parts", Data.List(chain.Parts.Select(part => new Data.Fields(Facts(part))))))),
        ];

    /// <summary>The verdict, with the proof, the point that refutes the inequality, or why neither is found.</summary>
    public static Document Of(Decided decided) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(Lines(decided))),
        new Document.Only(Readers.Excerpt, new Document.Parts([.. Statement(decided), .. Rest(decided)])),
        new Document.Only(Readers.Article, new Document.Parts(
            [new Document.Title("An inequality"), new Document.Statement(Kind(decided.Verdict), Statement(decided)), .. Rest(decided)])),
        new Document.Facts(Facts(decided)),
    ]);

    private static string Kind(Verdict verdict) => verdict is Verdict.Proved ? "Theorem" : "Result";

    private static Seq<Document> Lines(Decided decided) => decided.Verdict switch
    {
        Verdict.Proved(var proof) =>
        [
            new Document.Paragraph(Words.Of(
                $"{Words.Strong("proved")} for {ClaimRange.Plain(decided.Claim)}: {decided.Inequality}")),
            new Document.List([.. Parity(decided), .. decided.Lines(proof)]),
        ],
        Verdict.Refuted refuted =>
        [
            new Document.Paragraph(Words.Of($"{Words.Alarming("refuted")} at {Point(refuted)}: {decided.Inequality}")),
            new Document.List(
            [
                $"the side claimed to be smaller is {refuted.Smaller}, the other {refuted.Larger}",
                $"claimed for {ClaimRange.Plain(decided.Claim)}",
            ]),
        ],
        Verdict.Undecided(var reason) =>
        [
            new Document.Paragraph($"undecided: {reason.Sentence}"),
            new Document.List([$"claimed for {ClaimRange.Plain(decided.Claim)}"]),
        ],
    };

    private static Seq<Words> Parity(Decided decided) =>
        decided.Halved is { } twice ? [$"{decided.Claim.Variable} below is half of {Print.Text(twice)} above"] : [];

    private static Seq<Document> Statement(Decided decided) =>
    [
        new Document.Comment("needs the packages amsmath and amsthm"),
        new Document.Paragraph(Words.Of($"{Opening(decided.Verdict)} {ClaimRange.Of(decided.Claim)}")),
        new Document.Equation(Inequality(decided), decided.Verdict is Verdict.Proved ? "." : ""),
    ];

    private static string Opening(Verdict verdict) => verdict switch
    {
        Verdict.Proved => "For",
        Verdict.Refuted => "It is not true that for",
        Verdict.Undecided => "It is not decided whether for",
    };

    private static Mathematics Inequality(Decided decided) => Parse.Inequality(decided.Inequality).Match(
        sides => Related(decided.Formula(sides.Left), sides.Relation, decided.Formula(sides.Right)),
        _ => Related(decided.Formula(decided.Claim.Smaller), decided.Claim.IsStrict ? OrderRelation.Less : OrderRelation.AtMost,
             decided.Formula(decided.Claim.Larger)));

    private static Mathematics Related(Mathematics left, OrderRelation relation, Mathematics right) =>
        Mathematics.Of($"{left} {Marks.Relation(relation.Sign)} {right}");

    private static Seq<Document> Rest(Decided decided) => decided.Verdict switch
    {
        Verdict.Proved(var proof) => [new Document.Proof([.. Halved(decided), Difference, new Document.Steps(decided.Lines(proof))])],
        Verdict.Refuted refuted =>
        [
            new Document.Paragraph(Words.Of(
                $"{Place(refuted)} side claimed to be smaller is {Value(refuted.Smaller)}, the other {Value(refuted.Larger)}.")),
        ],
        Verdict.Undecided(var reason) => [new Document.Paragraph($"The reason: {reason.Sentence}.")],
    };

    private static Document Difference =>
        new Document.Paragraph(Words.Of($"Let {(Mathematics)"D"} be the larger side minus the smaller one."));

    private static Seq<Document> Halved(Decided decided) => decided.Halved is { } twice
        ?
        [
            new Document.Paragraph(Words.Of(
                $"Below, {Mathematics.Symbol(decided.Claim.Variable)} is half of {decided.Formula(twice)} above.")),
        ]
        : [];

    private static Words Place(Verdict.Refuted refuted) => refuted.At.Count == 0 ? "The" : Words.Of($"At {refuted.At
        .Select(entry => Mathematics.Of($"{Mathematics.Symbol(entry.Name)} = {Build.Number(entry.Value)}"))
        .Aggregate((all, next) => Mathematics.Of($"{all}{Marks.Comma}{next}"))} the");

    /// <summary>A number, or the words that stand in its place.</summary>
    private static Words Value(PointValue side) => side switch
    {
        PointValue.Exact or PointValue.Rounded => new Mathematics.Numeral($"{side}"),
        PointValue.Undecided(var reason) => reason.Sentence,
    };

    private static Seq<Field> Facts(Decided decided) =>
    [
        ("inequality", decided.Inequality),
        ("for", decided.For),
        ("verdict", decided.Verdict switch
        {
            Verdict.Proved => "proved",
            Verdict.Refuted => "refuted",
            Verdict.Undecided => "undecided",
        }),
        ("method", Method(decided.Verdict)),
        ("counterexample", decided.Verdict is Verdict.Refuted refuted
            ? Data.Of(refuted.At.Select(entry => (entry.Name, entry.Value.ToString()))) : Data.None),
        ("reason", decided.Verdict is Verdict.Undecided(var reason) ? reason.Sentence : Data.None),
        ("proof", decided.Verdict is Verdict.Proved(var proof) ? ProofFacts.Of(decided.Proved, proof) : Data.None),
    ];

    private static string Method(Verdict verdict) => verdict switch
    {
        Verdict.Proved(var proof) => ProofText.Method(proof),
        Verdict.Refuted => "exact values or enclosures at a point",
        Verdict.Undecided => "none succeeded",
    };

    private static string Point(Verdict.Refuted refuted) =>
        string.Join(", ", refuted.At.Select(entry => $"{entry.Name} = {entry.Value}"));
}
