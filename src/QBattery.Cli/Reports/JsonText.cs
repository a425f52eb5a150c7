using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using QBattery.Symbolic;

namespace QBattery.Cli.Reports;

/// <summary>JSON as text.</summary>
internal static class JsonText
{
    // Formulas are full of + and ', which stay as they are: the output is no part of a web page.
    private static readonly JsonWriterOptions
        Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object, indented.</summary>
    public static string Of(JsonObject json) => Written(json, Readable);

    /// <summary>An object on one line.</summary>
    public static string Line(JsonObject json) => Written(json, Short);

    /// <summary>Without the reflection that a natively compiled program lacks.</summary>
    private static string Written(JsonObject json, JsonWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options)) json.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

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
