using QBattery.Symbolic;
using static QBattery.Batteries.Bounds.Symbols;
using static QBattery.Symbolic.Build;

namespace QBattery.Batteries.Bounds;

/// <summary>Bounds from the von Neumann entropy S in nats.</summary>
internal static class EntropyBounds
{
    /// <summary>In the order of the catalogue.</summary>
    public static Seq<Bound> All { get; } =
    [
        new("entropy", Side.Lower, (One - LargestByEntropy) / Mean,
            "(1 - r_S)/n <= L, where h(r_S) + (1 - r_S) ln N = S, h the binary entropy",
            @"S \le h(r_0)+(1-r_0)\ln(D-1),\ D=N+1")
        {
            Proof = "for a given r_0 the entropy is largest when the other N eigenvalues are equal (Fano); that largest "
                + "entropy falls with r_0 on [1/(N+1), 1], so S bounds r_0 from above",
            SaturatedBy = Saturation.OneLarge,
        },
        new("entropy", Side.Upper, (One - Exp(-Entropy)) / Mean,
            "L <= (1 - exp(-S))/n, because S >= -ln r_0", @"L \le \frac{1-e^{-S}}{n}")
        {
            Proof = "S = sum r_j (-ln r_j) >= -ln r_0, since no -ln r_j is smaller; and n L = 1 - r_0 (T1)",
            SaturatedBy = Saturation.FlatOnSupport,
        },
    ];
}
