using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>JSON as text.</summary>
internal static class JsonText
{
    // Formulas are full of + and ', which stay as they are: the output is no part of a web page.
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>An object, indented.</summary>
    public static string Of(JsonObject json) => json.ToJsonString(Readable);

    /// <summary>An array.</summary>
    public static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>A number; null where there is none, for JSON knows neither infinite numbers nor undefined ones.</summary>
    public static JsonNode? Number(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    /// <summary>An expression in the expression language; null where there is none.</summary>
    public static JsonNode? Optional(Expr? expr) => expr is null ? null : Print.Text(expr);

    /// <summary>An object with strings in it.</summary>
    public static JsonObject Strings(IEnumerable<(string Name, string Value)> entries) =>
        new(entries.Select(entry => KeyValuePair.Create(entry.Name, (JsonNode?)entry.Value)));
}
