using System.Globalization;
using System.Text.Json.Nodes;
using QBattery.Cli.Reports.States;
using QBattery.Cli.Terminal;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports.Campaigns;

/// <summary>A campaign and what it found.</summary>
internal sealed record Verified(Plan Plan, Findings Findings);

/// <summary>The report of <c>verify</c>.</summary>
internal static class CampaignReport
{
    /// <summary>Violations first, then the tightest state for each bound.</summary>
    /// <param name="result">The campaign.</param>
    /// <param name="incomplete">What is said where states are missing; that it was interrupted if left out.</param>
    public static Report Of(Verified result, string? incomplete = null) =>
        new(style => Text(result, style), () => Latex(result), () => Json(result))
    {
        Notice = new(
            string.Join(Environment.NewLine, Messages(result, incomplete)),
            !IsComplete(result) ? ExitCode.Interrupted
                : result.Findings.Violations.Count > 0 ? ExitCode.No : ExitCode.Done),
    };

    private static bool IsComplete(Verified result) => result.Findings.States == result.Plan.Size;

    private static IEnumerable<string> Messages(Verified result, string? incomplete)
    {
        var (states, violations) = (result.Findings.States, result.Findings.Violations.Count);
        if (violations > 0) yield return $"{violations} BOUNDS ARE VIOLATED";
        if (!IsComplete(result)) yield return incomplete ?? $"interrupted: {states} of {result.Plan.Size} states";
    }

    private static IEnumerable<string> Text(Verified result, TerminalStyle style) =>
    [
        $"{result.Findings.States} states in {Number(result.Findings.Elapsed.TotalSeconds, "0.0")} s, seed {result.Plan.Seed}, "
            + $"{Text(result.Plan.Cells)} cells of {Text(result.Plan.Levels)} levels"
            + (result.Plan.Shard == Shard.Whole ? "" : $"; part {result.Plan.Shard} of {result.Plan.States} states"),
        $"ensembles: {string.Join(", ", result.Plan.Ensembles.Select(e => e.Name))}",
        "",
        result.Findings.Violations is [] ? style.Strong("no violation") : style.Alarming("VIOLATIONS"),
        .. result.Findings.Violations.SelectMany(Lines).Select(line => "  " + line),
        "",
        style.Strong("tightest state for each bound") + ", with the distance n |bound - L|",
        .. Tables.Lines(style, ["bound", "side", "distance", "state"], result.Findings.Tightest.Select(Row)),
    ];

    private static IEnumerable<string> Lines(Violation violation) =>
    [
        $"{violation.Bound.Name}, {SideName.Of(violation.Bound.Side)}: {violation.Minimal.Text}: "
            + $"violated by {Number(-violation.Slack.Middle)}/n",
        $"  found at {violation.State.Name}",
    ];

    private static Seq<string> Row(Tightest tightest) =>
    [
        tightest.Bound.Name, SideName.Of(tightest.Bound.Side),
        tightest.State is null ? "-" : Numeral.Text(tightest.Slack),
        tightest.State?.Name ?? "speaks about none of the states",
    ];

    private static IEnumerable<string> Latex(Verified result) =>
    [
        @"\begin{tabular}{llr}",
        .. result.Findings.Tightest.Where(tightest => tightest.State is not null).Select(tightest =>
            $@"  {tightest.Bound.Name} & ${tightest.Bound.Latex}$ & {Number(tightest.Slack.Middle)} \\"),
        @"\end{tabular}",
    ];

    private static JsonObject Json(Verified result)
    {
        var (json, plan) = (Whole(result), result.Plan);
        if (plan.Shard != Shard.Whole) json["shard"] = $"{plan.Shard}";
        if (plan.Shard != Shard.Whole || !IsComplete(result)) json["planned"] = plan.States;
        if (!IsComplete(result)) json["complete"] = false;
        return json;
    }

    private static JsonObject Whole(Verified result) => new()
    {
        ["states"] = result.Findings.States,
        ["seed"] = result.Plan.Seed,
        ["ensembles"] = JsonText.Array(result.Plan.Ensembles.Select(e => (JsonNode?)e.Name)),
        ["cells"] = new JsonArray(result.Plan.Cells.Least, result.Plan.Cells.Most),
        ["levels"] = new JsonArray(result.Plan.Levels.Least, result.Plan.Levels.Most),
        ["violations"] = JsonText.Array(result.Findings.Violations.Select(Json)),
        ["tightest"] = JsonText.Array(result.Findings.Tightest.Where(t => t.State is not null).Select(Json)),
        ["seconds"] = JsonText.Number(result.Findings.Elapsed.TotalSeconds),
    };

    private static JsonObject Json(Violation violation) => new()
    {
        ["bound"] = violation.Bound.Name,
        ["side"] = SideName.Of(violation.Bound.Side),
        ["slack"] = JsonText.Number(violation.Slack.Middle),
        ["state"] = violation.Minimal.Text,
        ["foundAt"] = violation.State.Name,
        ["number"] = violation.State.Index,
    };

    private static JsonObject Json(Tightest tightest) => new()
    {
        ["bound"] = tightest.Bound.Name,
        ["side"] = SideName.Of(tightest.Bound.Side),
        ["slack"] = JsonText.Number(tightest.Slack.Middle),
        ["state"] = tightest.State?.Name,
        ["number"] = tightest.State?.Index,
    };

    private static string Text((int Least, int Most) range) =>
        range.Least == range.Most ? $"{range.Least}" : $"{range.Least} to {range.Most}";

    private static string Number(double value, string format = "0.###e0") =>
        value.ToString(format, CultureInfo.InvariantCulture);
}
