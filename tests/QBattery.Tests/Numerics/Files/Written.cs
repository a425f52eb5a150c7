using System.Numerics;
using System.Text;

namespace QBattery.Tests.Numerics.Files;

/// <summary>.npy files as NumPy writes them, byte by byte.</summary>
internal static class Written
{
    /// <summary>A file of a version with a header and data.</summary>
    public static byte[] Npy(string header, byte[] data, byte version = 1)
    {
        var text = Encoding.Latin1.GetBytes(header + "\n");
        byte[] length = version == 1 ? [(byte)text.Length, (byte)(text.Length >> 8)]
            : [(byte)text.Length, (byte)(text.Length >> 8), (byte)(text.Length >> 16), (byte)(text.Length >> 24)];
        return [0x93, .. "NUMPY"u8, version, 0, .. length, .. text, .. data];
    }

    /// <summary>A square matrix.</summary>
    public static byte[] Npy(string type, bool fortran, Complex[,] matrix, byte version = 1)
    {
        var size = matrix.GetLength(0);
        var elements =
            from slow in Enumerable.Range(0, size)
            from fast in Enumerable.Range(0, size)
            let value = fortran ? matrix[fast, slow] : matrix[slow, fast]
            from part in type[1] == 'c' ? new[] { value.Real, value.Imaginary } : [value.Real]
            from b in Bytes(part, type)
            select b;
        var header = $"{{'descr': '{type}', 'fortran_order': {fortran}, 'shape': ({size}, {size}), }}";
        return Npy(header, [.. elements], version);
    }

    private static byte[] Bytes(double value, string type)
    {
        byte[] little = type[1..] switch
        {
            "f2" => BitConverter.GetBytes((Half)value),
            "f4" or "c8" => BitConverter.GetBytes((float)value),
            "i4" => BitConverter.GetBytes((int)value),
            "u8" => BitConverter.GetBytes((ulong)value),
            _ => BitConverter.GetBytes(value),
        };
        return type[0] == '>' ? [.. little.Reverse()] : little;
    }
}
