using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using QBattery.Symbolic;

namespace QBattery.Numerics.Files;

/// <summary>What a .npy file says of itself, versions 1 to 3 of the format.</summary>
/// <param name="Type">How numbers are stored.</param>
/// <param name="IsFortran">Whether columns, not rows, are contiguous.</param>
/// <param name="Size">The number of rows, and of columns.</param>
internal sealed partial record NpyHeader(NpyType Type, bool IsFortran, int Size)
{
    private const int MagicLength = 8, MaxLength = 1 << 16;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Whether a file begins as a .npy file does.</summary>
    public static bool Begins(ReadOnlySpan<byte> first) => first.StartsWith(Magic);

    /// <summary>Reads the header; the stream then stands at the data.</summary>
    public static Result<NpyHeader> Read(Stream stream, string name) =>
        from text in Text(stream, name)
        from header in Parse(text, name)
        select header;

    private static Result<string> Text(Stream stream, string name)
    {
        var start = Bytes(stream, MagicLength);
        if (!Begins(start)) return FileRefusals.NotNpy(name);
        if (start.Length < MagicLength || start[6] is < 1 or > 3) return FileRefusals.OtherVersion(name);
        var field = Bytes(stream, start[6] == 1 ? 2 : 4);
        if (field.Length is not (2 or 4)) return FileRefusals.CutHeader(name);
        var length = field.Length == 2 ? BinaryPrimitives.ReadUInt16LittleEndian(field)
            : BinaryPrimitives.ReadUInt32LittleEndian(field);
        if (length > MaxLength) return FileRefusals.LongHeader(name, length, MaxLength);
        var header = Bytes(stream, (int)length);
        return header.Length == length ? Encoding.UTF8.GetString(header) : FileRefusals.CutHeader(name);
    }

    private static Result<NpyHeader> Parse(string text, string name)
    {
        var (type, order, shape) = (Descriptor().Match(text), Order().Match(text), Shape().Match(text));
        if (!order.Success || !shape.Success) return FileRefusals.NoShape(name);
        return
            from stored in Stored(type, name)
            from size in Square(shape.Groups[1].Value, name)
            select new NpyHeader(stored, order.Groups[1].Value == "True", size);
    }

    private static Result<NpyType> Stored(Match type, string name) =>
        !type.Success ? FileRefusals.Records(name)
        : NpyType.Of(type.Groups[1].Value) is { } known ? known
        : FileRefusals.OtherType(name, type.Groups[1].Value, Kind(type.Groups[1].Value));

    private static string Kind(string descriptor) => (descriptor + "  ")[1] switch
    {
        'O' => ", Python objects",
        'S' or 'U' or 'a' => ", strings",
        _ => "",
    };

    private static Result<int> Square(string shape, string name)
    {
        var sizes = shape.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (sizes.Length != 2) return FileRefusals.NoMatrix(name, sizes.Length);
        if (sizes[0].TrimStart('0') != sizes[1].TrimStart('0'))
            return FileRefusals.NotSquare(name, sizes[0], sizes[1]);
        return Sizes.Checked(int.TryParse(sizes[0], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? size : int.MaxValue, name);
    }

    private static byte[] Bytes(Stream stream, int count)
    {
        var bytes = new byte[count];
        return bytes[..stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false)];
    }

    [GeneratedRegex(@"['""]descr['""]\s*:\s*['""]([^'""]*)['""]")]
    private static partial Regex Descriptor();

    [GeneratedRegex(@"['""]fortran_order['""]\s*:\s*(True|False)\b")]
    private static partial Regex Order();

    [GeneratedRegex(@"['""]shape['""]\s*:\s*\(([\d,\s]*)\)")]
    private static partial Regex Shape();
}
