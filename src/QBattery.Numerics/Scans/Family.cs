using QBattery.Symbolic;

namespace QBattery.Numerics.Scans;

/// <summary>
/// In which functions of N a law is corrected: N^(-p) for the powers p = i step + k, i and k = 0, 1, 2, ..., or (ln N)^(-i)
/// and N^(-k).
/// </summary>
/// <param name="Step">The least power; none for logarithms.</param>
/// <param name="Highest">The highest power that is kept.</param>
/// <param name="Shares">How large corrections by other than whole powers are beside those, with weights.</param>
/// <param name="Ratios">How fast they fall with the power; above 1 they tell nothing at the least N.</param>
internal sealed record Family(
    double? Step, int Highest, Seq<(double Share, double LogWeight)> Shares, Seq<double> Ratios)
{
    /// <summary>How probable each of the other families is beside whole and half powers, before the points are seen.</summary>
    private const double Rare = 0.05;

    /// <summary>Two powers closer than this are one.</summary>
    private const double Apart = 1e-6;

    /// <summary>
    /// In the order of the least power: whole and half powers, as nearly every protocol has them, on a fine grid; others,
    /// which need only be noticed, on a coarse one.
    /// </summary>
    public static Seq<Family> All { get; } =
    [
        Other(null), Other(0.2), Other(0.25), Other(1 / 3.0), Other(0.4),
        new(0.5, 30, Weighted(1, 0.003, 0.01, 0.03, 0.1, 0.3, 1).Prepend((0, 0)).ToSeq(),
            [1.2, 1, 0.87, 0.75, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]),
        Other(0.6), Other(2 / 3.0), Other(0.75),
    ];

    /// <summary>The ratios that are tried beside scatter.</summary>
    public static Seq<double> Coarse => [1, 0.5];

    /// <summary>The first of the shares and the last.</summary>
    public Seq<(double Share, double LogWeight)> Ends => [Shares[0], Shares[^1]];

    /// <summary>Where whole and half powers stand among all.</summary>
    public static int Usual { get; } = All.Index().First(family => family.Item.Step == 0.5).Index;

    /// <summary>
    /// The corrections of size one at each point, independent of each other: a row for a point, no shorter than there are
    /// points.
    /// </summary>
    public IEnumerable<double[]> Corrections(Seq<Sample> points, double share, double ratio) => points.Select(point =>
        Powers.Select(power => (power.IsWhole ? 1 : share) * Math.Pow(ratio, 2 * power.Value - 1)
            * power.Of(points[0].Cells, point.Cells))
        .Concat(Enumerable.Repeat(0.0, Math.Max(0, points.Count - Powers.Count))).ToArray());

    /// <summary>A power of 1/N, or the square of it in 1/ln N.</summary>
    private readonly record struct Correction(double Value, bool IsWhole, bool IsLogarithm)
    {
        /// <summary>The function, 1 at the least N.</summary>
        public double Of(double least, double n) => IsLogarithm
            ? Math.Pow(Math.Log(Math.Max(least, 2)) / Math.Log(Math.Max(n, 2)), 2 * Value)
            : Math.Pow(least / n, Value);
    }

    private Seq<Correction> Powers { get; } = Step is { } step ? Algebraic(step, Highest) : Logarithmic(Highest);

    private static Family Other(double? step) => new(step, 10, Weighted(Rare, 0.1, 1), [1, 0.7, 0.4, 0.2]);

    private static Seq<Correction> Logarithmic(int highest) =>
    [
        .. Enumerable.Range(1, 2 * highest).Select(i => new Correction(i / 2.0, false, true)),
        .. Enumerable.Range(1, highest).Select(k => new Correction(k, true, false)),
    ];

    private static Seq<Correction> Algebraic(double step, int highest) => (
        from i in Enumerable.Range(0, (int)(highest / step) + 1)
        from k in Enumerable.Range(0, highest + 1)
        let power = i * step + k
        where power > 0 && power <= highest + Apart
        group power by (long)Math.Round(power / Apart) into same
        let power = same.First()
        orderby power
        select new Correction(power, Math.Abs(power - Math.Round(power)) < Apart, false)).ToSeq();

    private static Seq<(double Share, double LogWeight)> Weighted(double weight, params Seq<double> shares) =>
        shares.Select(share => (share, Math.Log(weight * share))).ToSeq();
}
