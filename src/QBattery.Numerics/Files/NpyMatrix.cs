using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Files;

/// <summary>The elements of a .npy file.</summary>
internal static class NpyMatrix
{
    private const int ChunkBytes = 1 << 20;

    /// <summary>
    /// Reads a square matrix without holding more of the file than a chunk. What the header claims is compared with the
    /// length of the file before anything is allocated.
    /// </summary>
    public static Result<(Collector Elements, double Rounding)> Read(Stream stream, string name) =>
        from header in NpyHeader.Read(stream, name)
        from length in Length(header, stream.Length - stream.Position, name)
        select (Fill(stream, header), header.Type.Rounding);

    private static Result<long> Length(NpyHeader header, long present, string name)
    {
        var claimed = (long)header.Size * header.Size * header.Type.Size;
        return present == claimed ? claimed : FileRefusals.OtherLength(name, claimed, present);
    }

    private static Collector Fill(Stream stream, NpyHeader header)
    {
        var (elements, size) = (new Collector(header.Size), header.Type.Size);
        var total = (long)header.Size * header.Size;
        var buffer = new byte[Math.Min(total, ChunkBytes / size) * size];
        for (long index = 0; index < total;)
        {
            var count = stream.ReadAtLeast(buffer, (int)Math.Min(buffer.Length, (total - index) * size), false) / size;
            for (var i = 0; i < count; i++)
                Add(elements, header, index + i, header.Type.Read(buffer.AsSpan(i * size, size)));
            index += Math.Max(count, 1);
        }
        return elements;
    }

    private static void Add(Collector elements, NpyHeader header, long index, System.Numerics.Complex value)
    {
        var (slow, fast) = ((int)(index / header.Size), (int)(index % header.Size));
        var (row, column) = header.IsFortran ? (fast, slow) : (slow, fast);
        elements.Add(row, column, value, isSecond: fast < slow);
    }
}
