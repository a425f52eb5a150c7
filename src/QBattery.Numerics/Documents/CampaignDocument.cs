using System.Globalization;
using QBattery.Batteries.Documents;
using QBattery.Symbolic;

namespace QBattery.Numerics.Documents;

/// <summary>A campaign and what it found.</summary>
internal sealed record Verified(Plan Plan, Findings Findings)
{
    /// <summary>Whether all the states asked for were looked at.</summary>
    public bool IsComplete => Findings.States == Plan.States;
}

/// <summary>What <c>verify</c> prints.</summary>
internal static class CampaignDocument
{
    /// <summary>Violations first, then the tightest state for each bound.</summary>
    public static Document Of(Verified result) => new Document.Parts(
    [
        new Document.Only(Readers.Terminal, new Document.Parts([.. Named(result), Violations(result.Findings), Tightest(result.Findings)])),
        new Document.Only(Readers.Excerpt, Tabular(result.Findings)),
        new Document.Facts(Facts(result)),
    ]);

    private static Seq<Document> Named(Verified result) =>
    [
        new Document.Paragraph(
            $"{result.Findings.States} states in {Number(result.Findings.Elapsed.TotalSeconds, "0.0")} s, "
            + $"seed {result.Plan.Seed}, {Text(result.Plan.Cells)} cells of {Text(result.Plan.Levels)} levels"),
        new Document.Paragraph($"ensembles: {string.Join(", ", result.Plan.Ensembles.Select(e => e.Name))}"),
    ];

    private static Document Violations(Findings findings) => new Document.Section(
    [
        new Document.Heading(findings.Violations is [] ? Words.Strong("no violation") : Words.Alarming("VIOLATIONS")),
        new Document.List(findings.Violations.SelectMany(violation => Lines(violation)).ToSeq()),
    ]);

    private static Seq<Words> Lines(Violation violation) =>
    [
        $"{violation.Bound.Name}, {SideName.Of(violation.Bound.Side)}: {violation.Minimal.Text}: "
            + $"violated by {Number(-violation.Slack.Middle)}/n",
        $"  found at {violation.State.Name}",
    ];

    private static Document Tightest(Findings findings) => new Document.Section(
    [
        new Document.Heading(Words.Of($"{Words.Strong("tightest state for each bound")}, with the distance n |bound - L|")),
        new Document.Table(["bound", "side", "distance", "state"], findings.Tightest.Map(Row)),
    ]);

    private static Seq<Words> Row(Tightest tightest) =>
    [
        tightest.Bound.Name, SideName.Of(tightest.Bound.Side),
        tightest.State is null ? "-" : Numeral.Text(tightest.Slack),
        tightest.State?.Name ?? "speaks about none of the states",
    ];

    private static Document Tabular(Findings findings) => new Document.Table(
        ["", "", new("", Alignment.Right)],
        findings.Tightest.Where(tightest => tightest.State is not null).Select(tightest => Seq.Create<Words>(
        [
            tightest.Bound.Name, Statement(tightest.Bound.Latex), Number(tightest.Slack.Middle),
        ])).ToSeq());

    private static Mathematics Statement(string latex) => new Mathematics.Mark(latex, latex, latex);

    private static Seq<Field> Facts(Verified result) =>
    [
        ("states", result.Findings.States),
        ("seed", result.Plan.Seed),
        ("ensembles", Data.List(result.Plan.Ensembles.Select(e => e.Name))),
        ("cells", Data.List([result.Plan.Cells.Least, result.Plan.Cells.Most])),
        ("levels", Data.List([result.Plan.Levels.Least, result.Plan.Levels.Most])),
        ("violations", Data.List(result.Findings.Violations.Select(Fact))),
        ("tightest", Data.List(result.Findings.Tightest.Where(tightest => tightest.State is not null).Select(Fact))),
        ("seconds", result.Findings.Elapsed.TotalSeconds),
        .. result.IsComplete ? Seq.Create<Field>([]) : [("complete", false)],
    ];

    private static Data Fact(Violation violation) => Data.Of(
        ("bound", violation.Bound.Name),
        ("side", SideName.Of(violation.Bound.Side)),
        ("slack", violation.Slack.Middle),
        ("state", violation.Minimal.Text),
        ("foundAt", violation.State.Name));

    private static Data Fact(Tightest tightest) => Data.Of(
        ("bound", tightest.Bound.Name),
        ("side", SideName.Of(tightest.Bound.Side)),
        ("slack", tightest.Slack.Middle),
        ("state", tightest.State?.Name));

    private static string Text((int Least, int Most) range) =>
        range.Least == range.Most ? $"{range.Least}" : $"{range.Least} to {range.Most}";

    private static string Number(double value, string format = "0.###e0") =>
        value.ToString(format, CultureInfo.InvariantCulture);
}
