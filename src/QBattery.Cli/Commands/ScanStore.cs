using System.Text.Json;
using QBattery.Cli.Parts;
using QBattery.Cli.Reports;
using QBattery.Numerics;
using QBattery.Numerics.Documents;
using QBattery.Symbolic;
using QBattery.Symbolic.Documents.Writers;

namespace QBattery.Cli.Commands;

/// <summary>
/// Rows kept in a file, so that an interrupted scan goes on where it was: a line that names the protocol and its
/// settings, then one line of JSON for each row. Several processes may share a file: each holds it while it looks and
/// writes, and adds no row that another one has added.
/// </summary>
internal static class ScanStore
{
    /// <summary>The rows kept under a title; none if there is no such file yet. A last line that was cut off goes.</summary>
    /// <returns>The rows; <see cref="Reason.BadArgument"/> for a file that cannot be used or holds something else.</returns>
    public static Result<Seq<ScanRow>> Begin(string path, string title) => HeldFile.With(path, file =>
        from rows in Rows(path, file, title)
        from begun in file.Replace(rows.Select(Line).Prepend(title))
        select rows);

    /// <summary>The row another process has kept in the meantime, or none.</summary>
    public static Result<Seq<ScanRow>> Find(string path, string title, int cells, LawSubject quantity) =>
        HeldFile.With(path, file =>
            from rows in Rows(path, file, title)
            select rows.Where(row => row.Cells == cells && Serves(row, quantity)).Take(1).ToSeq());

    /// <summary>Adds a row, unless it is there, and leaves it on disk.</summary>
    public static Result<ScanRow> Add(string path, string title, ScanRow row, LawSubject quantity) =>
        HeldFile.With(path, file =>
            from rows in Rows(path, file, title)
            from added in rows.Any(kept => kept.Cells == row.Cells && Serves(kept, quantity)) ? true : file.Append(Line(row))
            select row);

    /// <summary>Whether a row has what the law of a quantity needs.</summary>
    private static bool Serves(ScanRow row, LawSubject quantity) =>
        quantity != LawSubject.Power || row.PeakPower is not null;

    private static Result<Seq<ScanRow>> Rows(string path, HeldFile file, string title) =>
        from text in file.Read()
        let lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        from mine in lines.Length == 0 || lines[0].TrimEnd() == title
            ? Result.Ok(true)
            : RequestRefusals.OtherScan(path)
        from rows in Result.All(lines.Skip(1).SkipLast(text.EndsWith('\n') ? 0 : 1).Select(line => Row(path, line)))
        select rows;

    private static string Line(ScanRow row) => WriteJson.Line(RowFacts.Of(row));

    private static Result<ScanRow> Row(string path, string line) =>
        JsonFields.Read(path, line) is Result<JsonElement>.Ok(var json) && KeptRow.Of(json) is { } row
            ? row
            : RequestRefusals.NoRow(path);
}
