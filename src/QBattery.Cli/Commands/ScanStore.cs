using System.Text.Json;
using System.Text.Json.Serialization;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Cli.Commands;

/// <summary>
/// Rows kept in a file, so that an interrupted scan goes on where it was: a line that names the protocol and its
/// settings, then one line of JSON for each row.
/// </summary>
internal static class ScanStore
{
    /// <summary>ln(1 - r_0) of a pure state is minus infinity.</summary>
    private static readonly JsonSerializerOptions AnyDouble = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>The rows kept under a title; none if there is no such file yet.</summary>
    /// <returns>
    /// The rows; <see cref="Reason.BadArgument"/> for a file that cannot be read or holds something else. A last line
    /// that was cut off is no row.
    /// </returns>
    public static Result<Seq<ScanRow>> Read(string path, string title) =>
        from text in Attempt(path, () => File.Exists(path) ? File.ReadAllText(path) : "")
        let lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        from mine in lines.Length == 0 || lines[0].TrimEnd() == title
            ? Result.Ok(true)
            : new Reason.BadArgument(path, "it holds something else than this scan; give another file")
        from rows in Result.All(lines.Skip(1).SkipLast(text.EndsWith('\n') ? 0 : 1).Select(line => Row(path, line)))
        select rows;

    /// <summary>Begins the file anew with the rows that are known.</summary>
    public static Result<bool> Begin(string path, string title, Seq<ScanRow> rows) => Attempt(path, () =>
    {
        File.WriteAllLines(path, rows.Select(Line).Prepend(title));
        return true;
    });

    /// <summary>Adds a row and leaves it on disk.</summary>
    public static Result<bool> Add(string path, ScanRow row) => Attempt(path, () =>
    {
        File.AppendAllText(path, Line(row) + Environment.NewLine);
        return true;
    });

    private static string Line(ScanRow row) => JsonSerializer.Serialize(
        new { row.Cells, row.Time, row.Energy, row.LogDeficit, row.Noise, row.Change, row.PeakPower }, AnyDouble);

    private static Result<ScanRow> Row(string path, string line)
    {
        try
        {
            return JsonSerializer.Deserialize<ScanRow>(line, AnyDouble) is { Cells: >= 1, Energy: > 0 } row
                ? row
                : new Reason.BadArgument(path, "it holds a line that is no row of a scan");
        }
        catch (JsonException)
        {
            return new Reason.BadArgument(path, "it holds a line that is no row of a scan");
        }
    }

    /// <summary>What the file system refuses is the fault of the path that was given.</summary>
    private static Result<T> Attempt<T>(string path, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Reason.BadArgument(path, refusal.Message.ReplaceLineEndings(" "));
        }
    }
}
