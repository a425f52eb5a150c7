using System.Text.Json;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Parts;

/// <summary>Parts of a scan, as <c>scan --format json</c> writes them.</summary>
/// <param name="Named">The protocol.</param>
/// <param name="Rows">The rows of this part.</param>
/// <param name="Planned">The N of the whole scan.</param>
internal sealed record ScanPart(NamedProtocol Named, Seq<ScanRow> Rows, Seq<int> Planned)
{
    /// <summary>Whether JSON looks like one.</summary>
    public static bool Is(JsonElement json) => json.Field("protocol") is not null && json.Field("rows") is not null;

    /// <summary>The rows of all parts, and their law.</summary>
    public static Result<Report> Merge(Seq<(string Path, JsonElement Json)> files) =>
        from parts in Result.All(files.Select(file => Read(file.Path, file.Json)))
        from same in Result.All(parts.Zip(files, (part, file) => $"{part.Named}" == $"{parts[0].Named}"
            ? Result.Ok(true) : new Reason.BadArgument(file.Path, $"it is of another scan than {files[0].Path}")))
        from rows in Together(parts.SelectMany(part => part.Rows).ToSeq())
        let planned = parts.SelectMany(part => part.Planned).Distinct().Order().ToSeq()
        let whole = new Scanned(parts[0].Named, rows, Extract.Of(rows)) { Planned = planned }
        select rows.Count == planned.Count ? ScanReport.Of(whole)
            : ScanReport.Incomplete(whole, planned.Count, "parts are missing or were ended early");

    private static Result<Seq<ScanRow>> Together(Seq<ScanRow> rows)
    {
        var distinct = rows.Distinct().OrderBy(row => row.Cells).ToSeq();
        return distinct.Zip(distinct.Skip(1)).FirstOrDefault(pair => pair.First.Cells == pair.Second.Cells) is { First: { } row }
            ? new Reason.BadArgument($"N = {row.Cells}", "the parts have different rows for it")
            : distinct;
    }

    private static Result<ScanPart> Read(string path, JsonElement json) =>
        from settings in Settings(path, json)
        from protocol in ProtocolCatalogue.Of(json.Text("protocol") ?? "", settings)
        from rows in Result.All((json.Items("rows") ?? []).Select(row =>
            row.Field("exact") is { } exact && KeptRow.Of(exact) is { } known ? Result.Ok(known) : JsonFields.NotWritten(path)))
        select new ScanPart(protocol, rows, AllCells(json) ?? rows.Select(row => row.Cells).ToSeq());

    private static Seq<int>? AllCells(JsonElement json) =>
        json.Items("planned")?.Select(cells => (int)(cells.AsWhole ?? 0)).ToSeq();

    private static Result<Dictionary<string, Expr>> Settings(string path, JsonElement json) =>
        from entries in json.Field("parameters") is { ValueKind: JsonValueKind.Object } parameters
            ? Result.All(parameters.EnumerateObject().Select(entry =>
                from value in Parse.Expression(entry.Value.ValueKind == JsonValueKind.String ? entry.Value.GetString()! : "")
                select (entry.Name, Value: value)))
            : JsonFields.NotWritten(path)
        select entries.ToDictionary(entry => entry.Name, entry => entry.Value);
}
