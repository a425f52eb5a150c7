using System.Numerics;

namespace QBattery.Symbolic.Asymptotics.Series;

/// <summary>The factor (Forward k + Backward (n - k)) / Divisor of v_k y_(n-k) in a recurrence; at k = n it is Last n.</summary>
internal sealed record Weight(long Forward, long Backward, long Divisor, long Last)
{
    /// <summary>The numerator.</summary>
    public long At(int n, int k) => k == n ? Last * n : (Forward * k) + (Backward * (n - k));

    /// <summary>A bound on the bits that the factors and n add to a product of two numbers, and n sums of such to that.</summary>
    public int Bits(int length) =>
        BitOperations.Log2((ulong)(Math.Abs(Forward) + Math.Abs(Backward) + Math.Abs(Last) + Divisor))
        + (2 * BitOperations.Log2((uint)length)) + 3;
}
