using QBattery.Numerics.Files;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>Density matrices from files.</summary>
public static class DensityFile
{
    /// <summary>What is taken for rounding in files of single and of half precision.</summary>
    public const double SingleTolerance = 1e-5, HalfTolerance = 1e-3;

    /// <summary>
    /// A density matrix from a .npy file, which is known by its first bytes, or else from text.
    /// </summary>
    /// <param name="stream">The file, which can be searched.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="tolerance">
    /// How far it may be from Hermitian, from trace 1 and from positive; by default as the precision of the file
    /// suggests.
    /// </param>
    /// <returns>The state, or a <see cref="Reason.BadArgument"/> or <see cref="Reason.TooLarge"/>.</returns>
    public static Result<DensityMatrix> Read(Stream stream, string name, double? tolerance = null) =>
        Elements(stream, name, tolerance).Then(elements => DensityMatrix.Of(elements, false, name));

    /// <summary>The matrix as it stands in the file, before anything is known of its eigenvalues.</summary>
    internal static Result<UnitTrace> Elements(Stream stream, string name, double? tolerance) =>
        from read in IsNpy(stream, name) ? NpyMatrix.Read(stream, name) : CsvMatrix.Read(stream, name)
        from density in UnitTrace.Of(read.Elements, tolerance ?? Tolerance(read.Rounding), read.Rounding, name)
        select density;

    private static double Tolerance(double rounding) => rounding switch
    {
        Defects.Half => HalfTolerance,
        Defects.Single => SingleTolerance,
        _ => DensityMatrix.DoubleTolerance,
    };

    private static bool IsNpy(Stream stream, string name)
    {
        Span<byte> first = stackalloc byte[6];
        var count = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return NpyHeader.Begins(first[..count]) || name.EndsWith(".npy", StringComparison.OrdinalIgnoreCase);
    }
}
