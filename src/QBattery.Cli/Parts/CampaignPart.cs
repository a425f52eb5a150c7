using System.Text.Json;
using QBattery.Batteries;
using QBattery.Batteries.Documents;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Campaigns;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Parts;

/// <summary>Parts of a campaign, as <c>verify --format json</c> writes them.</summary>
internal static class CampaignPart
{
    /// <summary>Whether JSON looks like one.</summary>
    public static bool Is(JsonElement json) => json.Field("tightest") is not null;

    /// <summary>All parts as one campaign.</summary>
    public static Result<Report> Merge(Seq<(string Path, JsonElement Json)> files) =>
        from parts in Result.All(files.Select(file => Read(file.Path, file.Json)))
        from whole in Together(files.Select(file => file.Path).ToSeq(), parts)
        let found = Campaign.Merge(parts, BoundCatalogue.All)
        select CampaignReport.Of(new(whole, found), Missing(parts, found.States, whole.States));

    private static string Missing(Seq<Part> parts, long states, long planned)
    {
        var whole = parts.Where(part => part.States == part.Plan.Size).Select(part => part.Plan.Shard.Index);
        var count = parts[0].Plan.Shard.Count;
        return $"incomplete: {states} of {planned} states; missing or interrupted of {count} parts: "
            + string.Join(", ", Enumerable.Range(1, count).Except(whole));
    }

    private static Result<Plan> Together(Seq<string> paths, Seq<Part> parts)
    {
        var whole = parts[0].Plan with { Shard = Shard.Whole };
        for (var i = 1; i < parts.Count; i++)
            if (parts[i].Plan with { Shard = Shard.Whole } != whole || parts[i].Plan.Shard.Count != parts[0].Plan.Shard.Count)
                return new Reason.BadArgument(paths[i], $"it is no part of the campaign in {paths[0]}");
            else if (parts.Take(i).Any(part => part.Plan.Shard == parts[i].Plan.Shard))
                return new Reason.BadArgument(paths[i], $"part {parts[i].Plan.Shard} is given twice");
        return whole;
    }

    private static Result<Part> Read(string path, JsonElement json) =>
        from plan in Plan(json) is { } known ? Result.Ok(known) : JsonFields.NotWritten(path)
        from states in json.Whole("states") is { } count && count >= 0 && count <= plan.Size
            ? Result.Ok(count) : JsonFields.NotWritten(path)
        from marks in Result.All((json.Items("tightest") ?? []).Concat(json.Items("violations") ?? [])
            .Select(mark => Mark(mark, plan) is { } known ? Result.Ok(known) : JsonFields.NotWritten(path)))
        select new Part(plan, states, marks, TimeSpan.FromSeconds(json.Number("seconds") ?? 0));

    private static Plan? Plan(JsonElement json) =>
        (json.Whole("planned") ?? json.Whole("states"), json.Whole("seed"), Ends(json, "cells"), Ends(json, "levels"),
            Ensembles(json), ShardText.Of(json.Text("shard") ?? "1/1")) is
            ({ } states, { } seed, { } cells, { } levels, { } ensembles, { } shard)
            ? new Plan(states, (int)seed, cells, levels, ensembles) { Shard = shard }
            : null;

    private static (int Least, int Most)? Ends(JsonElement json, string name) =>
        json.Items(name) is [var least, var most] && least.AsWhole is { } from && most.AsWhole is { } to
            ? ((int)from, (int)to) : null;

    private static Seq<CampaignEnsemble>? Ensembles(JsonElement json)
    {
        var known = json.Items("ensembles")?.Select(name =>
            CampaignEnsemble.All.FirstOrDefault(ensemble => ensemble.Name == name.GetString())).ToSeq();
        return known is { Count: > 0 } all && all.All(ensemble => ensemble is not null)
            ? all.OfType<CampaignEnsemble>().ToSeq() : null;
    }

    private static Mark? Mark(JsonElement json, Plan plan) =>
        BoundCatalogue.All.FirstOrDefault(bound =>
            bound.Name == json.Text("bound") && SideName.Of(bound.Side) == json.Text("side")) is { } bound
        && json.Whole("number") is { } number && number >= 0 && number < plan.States
            ? new(bound, number) : null;
}
