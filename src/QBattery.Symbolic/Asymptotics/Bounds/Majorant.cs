using QBattery.Symbolic.Numbers;

namespace QBattery.Symbolic.Asymptotics.Bounds;

/// <summary>
/// A function F of u = sum u_k t^k whose coefficients bound those of exp(v), log(1 + v) or (1 + v)^a while |v_k| &lt;= u_k.
/// Its own coefficients Y_n obey n Y_n = sum over k of Weight(n, k) u_k Y_(n-k), Y_0 counting as 1.
/// </summary>
/// <param name="Weight">The weights, none negative.</param>
/// <param name="Sum">F(u) - F(0), to so many bits.</param>
/// <param name="Slope">F'(u), to so many bits.</param>
internal sealed record Majorant(Func<int, int, Ball> Weight, Func<Ball, int, Ball> Sum, Func<Ball, int, Ball> Slope)
{
    /// <summary>exp(u) for exp(v).</summary>
    public static Majorant Exp { get; } = new((_, k) => k, (u, bits) => u.Exp(bits).Sub(1, bits), (u, bits) => u.Exp(bits));

    /// <summary>-log(1 - u) for log(1 + v).</summary>
    public static Majorant Log { get; } = new(
        (n, k) => k == n ? n : n - k,
        (u, bits) => OneMinus(u, bits).Log(bits).Negated,
        (u, bits) => OneMinus(u, bits).Inverse(bits));

    /// <summary>(1 - u)^-a for (1 + v)^a and (1 + v)^-a, where a is positive.</summary>
    public static Majorant Power(Ball a) => new(
        (n, k) => a.Mul(k, Supremum.Bits).Add(n - k, Supremum.Bits),
        (u, bits) => OneMinus(u, bits).Power(a.Negated, bits).Sub(1, bits),
        (u, bits) => OneMinus(u, bits).Power(a.Negated.Sub(1, bits), bits).Mul(a, bits));

    /// <summary>F(u) less its part up to t^last, at t = 1 where u_k stands for u_k t^k: an upper bound.</summary>
    public Mag Rest(IReadOnlyList<(int Index, Ball Size)> u, int last, int bits)
    {
        var y = new List<Ball> { 1 };
        for (var n = 1; n <= last; n++)
            y.Add(u.Where(term => term.Index <= n).Aggregate(Ball.Zero, (sum, term) =>
                sum.Add(Weight(n, term.Index).Mul(term.Size.Mul(y[n - term.Index], bits), bits), bits)).Div(n, bits));
        var total = u.Aggregate(Ball.Zero, (sum, term) => sum.Add(term.Size, bits));
        return y.Skip(1).Aggregate(Sum(total, bits), (rest, part) => rest.Sub(part, bits)).MostAbs;
    }

    /// <summary>1 - u, undefined unless u &lt; 1: beyond, the closed forms are not the sums of their series.</summary>
    private static Ball OneMinus(Ball u, int bits) =>
        Ball.One.Sub(u, bits) is { Sign: Sign.Positive } positive ? positive : Ball.Undefined;
}
