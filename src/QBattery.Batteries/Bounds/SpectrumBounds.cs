using QBattery.Symbolic;
using static QBattery.Batteries.Bounds.Symbols;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Bounds;

/// <summary>Bounds from the number of eigenvalues and from the largest of them.</summary>
internal static class SpectrumBounds
{
    /// <summary>In the order of the catalogue.</summary>
    public static Seq<Bound> All { get; } =
    [
        new("universal", Side.Upper, Cells / (Dimension * Mean),
            "L <= N/((N+1) n), because r_0 >= 1/(N+1)", @"L \le \frac{N}{(N+1)\,n}")
        {
            Proof = "n L = 1 - r_0 (T1); N+1 eigenvalues with sum 1 have a mean of 1/(N+1), and r_0 is not below it",
            SaturatedBy = Saturation.Flat,
        },
        new("rank", Side.Upper, (One - One / Rank) / Mean,
            "L <= (1 - 1/rank)/n, because r_0 >= 1/rank", @"L \le \frac{1-1/\operatorname{rank}\rho}{n}")
        {
            Proof = "n L = 1 - r_0 (T1); the non-zero eigenvalues have a mean of 1/rank, and r_0 is not below it",
            SaturatedBy = Saturation.FlatOnSupport,
        },
        new("levels", Side.Lower, (One - Largest) / Mean,
            "(1 - r_0)/n <= L", @"\frac{1-r_0}{n} \le L")
        {
            TwoLevelsOnly = false,
            Proof = "only one state of the full space has energy below Delta, and the passive state puts r_0 there",
            SaturatedBy = Saturation.FewEigenvalues,
        },
        new("levels", Side.Upper, (Levels - One) * (One - Largest) / Mean,
            "L <= (d-1)(1 - r_0)/n", @"L \le \frac{(d-1)(1-r_0)}{n}")
        {
            TwoLevelsOnly = false,
            Proof = "the symmetric subspace has as many vectors as the full space has states of at most d-1 quanta (T3), "
                + "so what is not in the ground state has at most the energy (d-1) Delta",
            SaturatedBy = Saturation.QubitsOrPure,
        },
        new("levels-universal", Side.Upper, (Levels - One) * Cells / (Dimension * Mean),
            "L <= (d-1) N/((N+1) n)", @"L \le \frac{(d-1)N}{(N+1)\,n}")
        {
            TwoLevelsOnly = false,
            Proof = "E_passive = Delta sum_q (1 - S_m), m = binomial(N+q-1, N) (T3); the m largest of D eigenvalues have "
                + "S_m >= m/D, and the sum of m/D over q = 1..d-1 is (d-1)/(N+1)",
            SaturatedBy = Saturation.Flat,
        },
    ];
}
