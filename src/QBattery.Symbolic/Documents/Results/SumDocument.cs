using QBattery.Symbolic.Summation.Terms;

namespace QBattery.Symbolic.Documents.Results;

/// <summary>What <c>sum</c> prints.</summary>
internal static class SumDocument
{
    /// <summary>The closed form, and what proves it.</summary>
    public static Document Of(ClosedSum sum) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts(
            [new Document.Formula(sum.Restated?.Value ?? sum.Value, IsAnswer: true), new Document.Section(Lines(sum).ToSeq())])),
        new Document.Only(Readers.Excerpt, new Document.Parts(SumProof.Of(sum))),
        new Document.Facts(Facts(sum)),
    ]);

    private static IEnumerable<Document> Lines(ClosedSum sum) => new[]
    {
        sum.Restated is { } given
            ?
            [
                Stated(given.Problem, SumRange.Asked(sum)),
                Words.Of($"with {given.Substitution}: {sum.Value} is the"),
            ]
            : Seq.Create<Words>([]),
        [Stated(sum.Problem, SumRange.Of(sum)), $"method: {sum.Method}"],
        Certified(sum),
        Checked(sum.CheckedAt),
    }.SelectMany(lines => lines).Select(line => new Document.Paragraph(line));

    private static Words Stated(SumProblem sum, SumRange range) =>
        Words.Written(write => SumText.Statement(sum, write) + range.Text(write));

    /// <summary>Where the closed form holds, for programs, if there is anything to say beside N >= 0.</summary>
    private static string Evidence(ClosedSum sum) =>
        sum.Restated is { } given ? $"{SumRange.Asked(sum).Text(Plain)}, with {given.Substitution}"
        : sum is { ValidFrom: <= 0, Provisos: [] } ? "" : SumRange.Of(sum).Text(Plain);

    private static string Plain(Expr expr) => Print.Text(expr);

    private static Seq<Words> Checked(Seq<string> points) => points is []
        ? []
        : [$"checked: identity by the normal form; sums added up at {string.Join("; ", points.Select(Point))}"];

    private static string Point(string at) => at.Length == 0 ? "the one value" : at;

    private static Seq<Words> Certified(ClosedSum sum)
    {
        var k = sum.Problem.Index;
        return sum.Certificate switch
        {
            Certificate.Addition => [],
            Certificate.Telescoping c =>
            [
                Words.Of($"certificate: t({k}) = G({k}+1) - G({k}) for {k} = {c.Lower}..{c.Upper}, ")
                    + (c.Ratio is { } ratio ? Words.Of($"G = R*t, R = {ratio}") : Words.Of($"G = {c.Antidifference}")),
            ],
            Certificate.Recurrence c =>
            [
                Words.Of($"certificate: {Combined(c, "t", $", {k}")} = G({c.Variable}, {k}+1) - G({c.Variable}, {k}) ")
                    + Words.Of($"for {k} = {c.Lower}..{c.Upper}, G = R*t, R = {c.Ratio}"),
                Words.Of($"recurrence: {Combined(c, "S", "")} = {c.Right} for {c.Variable} >= {c.Start}"),
            ],
        };
    }

    private static Words Combined(Certificate.Recurrence c, string name, string index) =>
        Words.Written(write => SumText.Combination(c, name, index, write));

    private static Seq<Field> Facts(ClosedSum sum)
    {
        var asked = sum.Restated?.Problem ?? sum.Problem;
        return
        [
            ("term", asked.Term),
            ("index", sum.Problem.Index),
            ("from", asked.From),
            ("to", asked.To),
            ("closedForm", sum.Restated?.Value ?? sum.Value),
            ("certificate", sum.Certificate switch
            {
                Certificate.Addition => null,
                Certificate.Telescoping c => c.Ratio ?? c.Antidifference,
                Certificate.Recurrence c => c.Ratio,
            }),
            ("method", sum.Method + Evidence(sum)),
            ("checkedAt", Data.List(sum.CheckedAt)),
            ("range", SumRange.Asked(sum).Facts),
            ("substitution", sum.Restated?.Substitution),
            .. CertificateFacts.Of(sum),
        ];
    }
}
