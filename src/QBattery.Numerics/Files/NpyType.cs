using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace QBattery.Numerics.Files;

/// <summary>How a number is stored in a .npy file.</summary>
/// <param name="Size">Bytes of one number.</param>
/// <param name="Rounding">The relative rounding of a number in its precision.</param>
/// <param name="Read">From bytes to a complex number.</param>
internal sealed record NpyType(int Size, double Rounding, NpyType.Reader Read)
{
    /// <summary>Reads one number.</summary>
    public delegate Complex Reader(ReadOnlySpan<byte> bytes);

    private delegate double RealReader(ReadOnlySpan<byte> bytes);

    /// <summary>
    /// The type of a descriptor such as &lt;c16; null if it stores no numbers, or of a size that is not read.
    /// </summary>
    public static NpyType? Of(string descriptor)
    {
        if (descriptor.Length < 3 || !"<>|=".Contains(descriptor[0], StringComparison.Ordinal)) return null;
        if (!int.TryParse(descriptor[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var size)) return null;
        var big = descriptor[0] == '>';
        return (descriptor[1], size) switch
        {
            ('f', 2) => Real(size, Defects.Half, big ? b => (double)BinaryPrimitives.ReadHalfBigEndian(b)
                : b => (double)BinaryPrimitives.ReadHalfLittleEndian(b)),
            ('f', 4) => Real(size, Defects.Single, Single(big)),
            ('f', 8) => Real(size, Defects.Double, Double(big)),
            ('c', 8) => Complex(size, Defects.Single, Single(big)),
            ('c', 16) => Complex(size, Defects.Double, Double(big)),
            ('b', 1) or ('u', 1) => Real(size, Defects.Double, b => b[0]),
            ('i', 1) => Real(size, Defects.Double, b => (sbyte)b[0]),
            ('i' or 'u', 2 or 4 or 8) => Real(size, Defects.Double, Whole(size, descriptor[1] == 'i', big)),
            _ => null,
        };
    }

    private static NpyType Real(int size, double rounding, RealReader read) =>
        new(size, rounding, bytes => new(read(bytes), 0));

    private static NpyType Complex(int size, double rounding, RealReader read) =>
        new(size, rounding, bytes => new(read(bytes[..(size / 2)]), read(bytes[(size / 2)..])));

    private static RealReader Single(bool big) =>
        big ? b => BinaryPrimitives.ReadSingleBigEndian(b) : b => BinaryPrimitives.ReadSingleLittleEndian(b);

    private static RealReader Double(bool big) =>
        big ? b => BinaryPrimitives.ReadDoubleBigEndian(b) : b => BinaryPrimitives.ReadDoubleLittleEndian(b);

    /// <summary>Whole numbers by their bytes, the most significant first.</summary>
    private static RealReader Whole(int size, bool signed, bool big) => bytes =>
    {
        var value = signed && bytes[big ? 0 : size - 1] >= 128 ? -1L : 0L;
        for (var i = 0; i < size; i++) value = (value << 8) | bytes[big ? i : size - 1 - i];
        return signed ? value : (ulong)value;
    };
}
