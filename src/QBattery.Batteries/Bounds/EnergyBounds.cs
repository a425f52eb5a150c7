using QBattery.Symbolic;
using static QBattery.Batteries.Bounds.Symbols;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Bounds;

/// <summary>Bounds from populations: the mean excitation alone, and the fidelity with the full level.</summary>
internal static class EnergyBounds
{
    /// <summary>In the order of the catalogue.</summary>
    public static Seq<Bound> All { get; } =
    [
        new("energy-only", Side.Upper, (One - LargestByEnergy) / Mean,
            "L <= (1 - 2(m-b)/(m(m+1)))/n, b = min(n, N-n), m = max(1, ceiling(2b))",
            @"r_0 \ge \frac{2(m-b)}{m(m+1)},\ b=\min(n,N-n),\ m=\max(1,\lceil 2b\rceil)")
        {
            Proof = "eigenvalues up to r_0 on the ladder have a mean excitation of at least that of r_0 on each level from "
                + "the ground up; with m levels filled and the rest on the next this reads r_0 >= 2(m-b)/(m(m+1)), the same "
                + "from the top with N-n",
            SaturatedBy = Saturation.FilledFromAnEnd,
        },
        new("target-fidelity", Side.Upper, (One - Fidelity) / Mean,
            "L <= (1 - F)/n, F = <N|rho|N>", @"L \le \frac{1-F}{n},\ F=\langle N|\rho|N\rangle")
        {
            Proof = "r_0 is the largest of all <psi|rho|psi>, and so not below F; and n L = 1 - r_0 (T1)",
            SaturatedBy = Saturation.FullLevelFirst,
        },
    ];

    /// <summary>The smallest r_0 a mean excitation allows.</summary>
    private static Expr LargestByEnergy => Number(2) * (LevelsUsed - FromEnd) / (LevelsUsed * (LevelsUsed + One));
}
