using System.Globalization;
using System.Text.Json;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>Fields of JSON that a program wrote; null where one is missing or something else than was asked for.</summary>
internal static class JsonFields
{
    extension(JsonElement json)
    {
        /// <summary>A field.</summary>
        public JsonElement? Field(string name) =>
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field) ? field : null;

        /// <summary>The elements of an array.</summary>
        public Seq<JsonElement>? Items(string name) =>
            json.Field(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().ToSeq() : null;

        /// <summary>A text.</summary>
        public string? Text(string name) =>
            json.Field(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

        /// <summary>A whole number.</summary>
        public long? Whole(string name) => json.Field(name)?.AsWhole;

        /// <summary>This whole number.</summary>
        public long? AsWhole => json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var value) ? value : null;

        /// <summary>A number, or the name of one that JSON does not have: -Infinity.</summary>
        public double? Number(string name) => json.Field(name) switch
        {
            { ValueKind: JsonValueKind.Number } number => number.GetDouble(),
            { ValueKind: JsonValueKind.String } text when double.TryParse(
                text.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
            _ => null,
        };
    }

    /// <summary>An object as text that was read; the reason where it is none.</summary>
    public static Result<JsonElement> Read(string path, string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException)
        {
            return NotWritten(path);
        }
    }

    /// <summary>That a file holds something else.</summary>
    public static Reason NotWritten(string path) =>
        new Reason.BadArgument(path, "it holds no result of verify or scan with --format json");
}
