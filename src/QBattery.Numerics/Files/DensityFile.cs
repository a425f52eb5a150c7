using QBattery.Numerics.Hermitian;

namespace QBattery.Numerics.Files;

/// <summary>A density matrix from a file, and how far its numbers can be trusted.</summary>
/// <param name="Density">Hermitian and of trace 1; that no eigenvalue is negative is not yet known.</param>
/// <param name="Tolerance">What is taken for rounding.</param>
public sealed record DensityFile(HermitianMatrix Density, double Tolerance)
{
    /// <summary>What is taken for rounding in files of double precision and of single precision.</summary>
    public const double DoubleTolerance = 1e-9, SingleTolerance = 1e-5;

    /// <summary>
    /// A density matrix from a .npy file, which is known by its first bytes, or else from text.
    /// </summary>
    /// <param name="stream">The file, which can be searched.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="tolerance">
    /// How far it may be from Hermitian, from trace 1 and from positive; by default as the precision of the file
    /// suggests.
    /// </param>
    /// <returns>The matrix, or a <see cref="Reason.BadArgument"/> or <see cref="Reason.TooLarge"/>.</returns>
    public static Result<DensityFile> Read(Stream stream, string name, double? tolerance = null) =>
        from read in IsNpy(stream, name) ? NpyMatrix.Read(stream, name) : CsvMatrix.Read(stream, name)
        let rounding = tolerance ?? (read.IsSingle ? SingleTolerance : DoubleTolerance)
        from density in read.Elements.Density(rounding, name)
        select new DensityFile(density, rounding);

    /// <summary>The matrix with the order of rows and columns reversed: m = +J .. -J becomes k = 0..N.</summary>
    public DensityFile Reversed() => this with
    {
        Density = HermitianMatrix.Of(Density.Size, (i, j) => Density[Density.Size - 1 - i, Density.Size - 1 - j]),
    };

    private static bool IsNpy(Stream stream, string name)
    {
        Span<byte> first = stackalloc byte[6];
        var count = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return NpyHeader.Begins(first[..count]) || name.EndsWith(".npy", StringComparison.OrdinalIgnoreCase);
    }
}
