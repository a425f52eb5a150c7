using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace QBattery.Symbolic.Documents.Writers;

/// <summary>Data as JSON.</summary>
internal static class WriteJson
{
    // Formulas are full of + and ', which stay as they are: the output is no part of a web page.
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A value, indented.</summary>
    public static string Of(Data data)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Readable)) Write(data, writer);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void Write(Data data, Utf8JsonWriter writer)
    {
        Action write = data switch
        {
            Data.Nothing => writer.WriteNullValue,
            Data.Truth(var value) => () => writer.WriteBooleanValue(value),
            Data.Number(var value) => () => writer.WriteNumberValue(value),
            Data.Whole(var value) when value >= long.MinValue && value <= long.MaxValue => () => writer.WriteNumberValue((long)value),
            Data.Whole(var value) => () => writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture)),
            Data.Decimal(var digits) => () => writer.WriteRawValue(digits),
            Data.Text(var value) => () => writer.WriteStringValue(value),
            Data.Items(var values) => () => Write(values, writer),
            Data.Fields(var values) => () => Write(values, writer),
        };
        write();
    }

    private static void Write(Seq<Data> values, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var value in values) Write(value, writer);
        writer.WriteEndArray();
    }

    private static void Write(Seq<Field> fields, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Name);
            Write(field.Value, writer);
        }
        writer.WriteEndObject();
    }
}
