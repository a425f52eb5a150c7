using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QBattery.Cli.Reports;

/// <summary>JSON that was read, as text again.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object on one line, written without the reflection that a native program lacks.</summary>
    public static string Line(JsonObject json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Short)) json.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
