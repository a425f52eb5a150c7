using System.Text.Json;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;

namespace QBattery.Cli.Parts;

/// <summary>Parts of a scan, as <c>scan --format json</c> writes them.</summary>
/// <param name="Subject">The protocol or the model.</param>
/// <param name="Rows">The rows of this part.</param>
/// <param name="Planned">The N of the whole scan.</param>
/// <param name="Quantity">Whose law was asked for.</param>
internal sealed record ScanPart(ScanSubject Subject, Seq<ScanRow> Rows, Seq<int> Planned, LawSubject Quantity)
{
    /// <summary>Whether JSON looks like one.</summary>
    public static bool Is(JsonElement json) => json.Field("protocol") is not null && json.Field("rows") is not null;

    /// <summary>The rows of all parts, and their law.</summary>
    public static Result<Report> Merge(Seq<(string Path, JsonElement Json)> files) =>
        from parts in Result.All(files.Select(file => Read(file.Path, file.Json)))
        from same in Result.All(parts.Zip(files, (part, file) => part.Subject.Text == parts[0].Subject.Text && part.Quantity == parts[0].Quantity
            ? Result.Ok(true) : new Reason.BadArgument(file.Path, $"it is of another scan than {files[0].Path}")))
        from rows in Together(parts.SelectMany(part => part.Rows).ToSeq())
        let planned = parts.SelectMany(part => part.Planned).Distinct().Order().ToSeq()
        let whole = new Scanned(parts[0].Subject, rows, Extract.Of(rows, parts[0].Quantity)) { Planned = planned }
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
        from subject in json.Text("protocol") == ScanSubject.ModelName ? OfModel(path, json) : OfProtocol(path, json)
        from rows in Result.All((json.Items("rows") ?? []).Select(row =>
            row.Field("exact") is { } exact && KeptRow.Of(exact) is { } known ? Result.Ok(known) : JsonFields.NotWritten(path)))
        select new ScanPart(subject, rows, AllCells(json) ?? rows.Select(row => row.Cells).ToSeq(), LawOf(json));

    private static Result<ScanSubject> OfProtocol(string path, JsonElement json) =>
        from settings in Settings(path, json)
        from protocol in ProtocolCatalogue.Of(json.Text("protocol") ?? "", settings)
        select ScanSubject.Of(protocol);

    private static Result<ScanSubject> OfModel(string path, JsonElement json) =>
        (json.Text("title"), json.Field("parameters")) is ({ } title, { } parameters)
            ? new ScanSubject(ScanSubject.ModelName, title, "t", Again(parameters))
            : JsonFields.NotWritten(path);

    private static LawSubject LawOf(JsonElement json) => Enum.GetValues<LawSubject>()
        .FirstOrDefault(quantity => ScanLawName.Of(quantity) == json.Field("law")?.Text("of"));

    /// <summary>What was read, to be written again.</summary>
    private static Data Again(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => new Data.Decimal(json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Array => new Data.Items(json.EnumerateArray().Select(Again).ToSeq()),
        JsonValueKind.Object => new Data.Fields(
            json.EnumerateObject().Select(entry => new Field(entry.Name, Again(entry.Value))).ToSeq()),
        JsonValueKind.Null or JsonValueKind.Undefined => new Data.Nothing(),
        _ => throw new ArgumentException($"no kind of JSON: {json.ValueKind}"),
    };

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
