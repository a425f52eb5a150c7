using QBattery.Symbolic;
using static QBattery.Batteries.Bounds.Symbols;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Bounds;

/// <summary>
/// Bounds on the locked fraction under unitaries inside the symmetric subspace, L_ladder = sum_k k r_k / n.
/// </summary>
internal static class LadderBounds
{
    /// <summary>In the order of the catalogue.</summary>
    public static Seq<Bound> All { get; } =
    [
        new("ladder", Side.Lower, (One - Largest) / Mean,
            "(1 - r_0)/n <= L_ladder", @"\frac{1-r_0}{n} \le L_{\mathrm{ladder}}")
        {
            Sense = Sense.Ladder,
            Proof = "sum_k k r_k >= sum_(k>0) r_k = 1 - r_0",
            SaturatedBy = Saturation.RankTwo,
        },
        new("ladder", Side.Upper, (One - Largest) * Dimension / (Number(2) * Mean),
            "L_ladder <= (1 - r_0)(N+1)/(2 n)", @"L_{\mathrm{ladder}} \le \frac{(1-r_0)(N+1)}{2\,n}")
        {
            Sense = Sense.Ladder,
            Proof = "r_1 >= ... >= r_N stand on 1..N in the opposite order; by Chebyshev's sum inequality the mean of the "
                + "products is at most the product of the means, (1 - r_0)/N and (N+1)/2",
            SaturatedBy = Saturation.OneLarge,
        },
    ];
}
