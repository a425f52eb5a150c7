using QBattery.Symbolic;
using static QBattery.Batteries.Bounds.Symbols;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Bounds;

/// <summary>Bounds from the purity P = Tr rho^2.</summary>
internal static class PurityBounds
{
    /// <summary>In the order of the catalogue.</summary>
    public static Seq<Bound> All { get; } =
    [
        new("purity-simple", Side.Lower, (One - Sqrt(Purity)) / Mean,
            "(1 - sqrt P)/n <= L, because r_0^2 <= P", @"\frac{1-\sqrt{P}}{n} \le L")
        {
            Proof = "P = sum r_j^2 >= r_0^2, and n L = 1 - r_0 (T1)",
            SaturatedBy = Saturation.Pure,
        },
        new("purity-simple", Side.Upper, (One - Purity) / Mean,
            "L <= (1 - P)/n, because P <= r_0", @"L \le \frac{1-P}{n}")
        {
            Proof = "P = sum r_j^2 <= r_0 sum r_j = r_0, and n L = 1 - r_0 (T1)",
            SaturatedBy = Saturation.FlatOnSupport,
        },
        new("purity-tight", Side.Lower, (One - LargestFromAbove) / Mean,
            "r_0 <= 1/D + sqrt((1-1/D)(P-1/D)), D = N+1",
            @"r_0 \le \frac1D+\sqrt{\left(1-\tfrac1D\right)\left(P-\tfrac1D\right)},\ D=N+1")
        {
            Proof = "Cauchy-Schwarz on the other N eigenvalues: P >= r_0^2 + (1-r_0)^2/N, a quadratic in r_0",
            SaturatedBy = Saturation.OneLarge,
        },
        new("purity-tight", Side.Upper, (One - LargestFromBelow) / Mean,
            "r_0 >= (1 + sqrt(((m+1) P - 1)/m))/(m+1), m = floor(1/P)",
            @"r_0 \ge \frac{1+\sqrt{\left((m+1)P-1\right)/m}}{m+1},\ m=\lfloor 1/P\rfloor")
        {
            Proof = "P is convex, so that for a given r_0 it is largest at an extreme point of the spectra with entries "
                + "up to r_0: m entries r_0 and one of 1 - m r_0; then P <= m r_0^2 + (1 - m r_0)^2",
            SaturatedBy = Saturation.EqualAndSmaller,
        },
    ];

    /// <summary>The largest r_0 a purity allows.</summary>
    private static Expr LargestFromAbove =>
        One / Dimension + Sqrt((One - One / Dimension) * (Purity - One / Dimension));

    /// <summary>The smallest r_0 a purity allows.</summary>
    private static Expr LargestFromBelow =>
        (One + Sqrt(((LeastRank + One) * Purity - One) / LeastRank)) / (LeastRank + One);
}
