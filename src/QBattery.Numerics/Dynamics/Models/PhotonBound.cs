using QBattery.Numerics.Dynamics.Operators;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Models;

/// <summary>
/// How many photons there can be at the most, where H conserves a number a k + b n with b above zero and no jump raises it.
/// </summary>
internal static class PhotonBound
{
    private const int Largest = 3;

    /// <summary>The largest photon number; null where nothing bounds it.</summary>
    /// <param name="prepared">The model, at any number of photons that its shifts do not exceed.</param>
    /// <param name="photons">The most photons at the beginning.</param>
    /// <param name="excited">The most excited cells at the beginning.</param>
    public static int? Of(Prepared prepared, int photons, int excited)
    {
        var (moves, leaps) = (prepared.Moves.ToSeq(), prepared.Leaps);
        return (from b in Enumerable.Range(1, Largest)
                from a in Enumerable.Range(-Largest, 2 * Largest + 1)
                where moves.All(shift => a * shift.Cells + b * shift.Photons == 0)
                    && leaps.All(leap => leap.All(shift => a * shift.Cells + b * shift.Photons <= 0))
                let gain = a > 0 ? a * excited : -a * (prepared.Space.Cells)
                select (int?)(photons + (gain + b - 1) / b)).Min();
    }
}
