using QBattery.Numerics.Printing;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>
/// What no smooth function of N explains: effects of whole numbers, as of even and odd N or of the level that is filled
/// most, and the digits that rows do not have. Independent at each N, relative to the value.
/// </summary>
/// <param name="Size">Its size at the least N.</param>
/// <param name="Power">It falls like N to the power of minus this.</param>
public sealed record Scatter(double Size, double Power)
{
    /// <summary>None, as in rows of exact dynamics without such effects.</summary>
    public static Scatter None { get; } = new(0, 0);

    /// <summary>The size, and how it falls.</summary>
    public override string ToString() => Size == 0 ? "none"
        : $"{Decimals.Small(Size)} of the value at the least N, falling like N^-{Decimals.Small(Power)}";

    /// <summary>The assumptions that are made about it beside none.</summary>
    internal static Seq<Scatter> Tried { get; } = (
        from size in (double[])[1e-9, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1]
        from power in (double[])[0, 1, 2]
        select new Scatter(size, power)).ToSeq();

    /// <summary>How far the value at a point may be off.</summary>
    internal double At(double least, double n) => Size * Math.Pow(least / n, Power);
}
