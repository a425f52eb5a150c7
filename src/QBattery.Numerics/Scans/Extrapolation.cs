using QBattery.Symbolic;

namespace QBattery.Numerics.Scans;

/// <summary>
/// A coefficient of a law from a few points. What the law adds to its leading functions is unknown, so that many
/// assumptions are made about it: corrections sigma delta_j rho^(2 p_j-1) z_j (N/N_0)^(-p_j), with N_0 the least N,
/// independent standard Gaussian z_j, the powers p_j of a <see cref="Family"/>, delta_j = 1 for whole powers and delta for
/// the others, and every size sigma, share delta and ratio rho of a grid. Each gives a value with a Gaussian spread, and a probability of the
/// points seen. Agreement by accident does not make an error small: it is the largest that any assumption leaves which
/// the points do not exclude.
/// </summary>
internal static class Extrapolation
{
    /// <summary>An assumption is excluded when another makes the points e to this power as probable.</summary>
    private const double Excluded = 8;

    /// <summary>How many standard deviations an error is.</summary>
    private const double Deviations = 5;

    /// <summary>The size of coefficients of other functions that grow with N.</summary>
    private const double Growing = 10;

    /// <summary>sigma by powers of ten, then of their roots, weighted so that all sizes are as probable.</summary>
    private static readonly Seq<(double Size, double LogWeight)> Sizes =
    [
        .. Enumerable.Range(-12, 9).Select(i => Math.Pow(10, i)).Select(size => (size, Math.Log(size))),
        .. Enumerable.Range(-6, 8).Select(i => Math.Pow(10, i / 2.0)).Select(size => (size, Math.Log(size / 2))),
    ];

    /// <summary>What an assumption makes of the points.</summary>
    private readonly record struct Outcome(double LogEvidence, double Value, double Spread);

    /// <summary>What all assumptions share.</summary>
    /// <param name="Columns">The leading functions, that which is sought the last of them, and the values.</param>
    /// <param name="Factor">What varies under any assumption, by points: other functions, then noise.</param>
    private sealed record Problem(double[][] Columns, double[][] Factor);

    /// <summary>The coefficient of a leading function.</summary>
    /// <param name="points">Ascending in N, more than leading functions.</param>
    /// <param name="leading">Functions of which nothing is assumed.</param>
    /// <param name="others">Further functions that grow with N.</param>
    /// <param name="which">The leading function.</param>
    public static Uncertain Coefficient(
        Seq<Sample> points, Seq<Func<double, double>> leading, Seq<Func<double, double>> others, int which) =>
        Fit(points, leading, others, which).Coefficient;

    /// <summary>The coefficient, and how probable the best assumption makes the points, up to a common factor.</summary>
    public static (Uncertain Coefficient, double LogEvidence) Fit(
        Seq<Sample> points, Seq<Func<double, double>> leading, Seq<Func<double, double>> others, int which)
    {
        var problem = new Problem(
            [
                .. leading.OrderBy(function => function == leading[which]).Select(function =>
                    points.Select(point => function(point.Cells)).ToArray()),
                [.. points.Select(point => point.Value)],
            ],
            [.. points.Select((point, i) => Varying(point, i, points.Count, others))]);
        return Largest(Family.All.Select(family => Assuming(problem, points, family)).ToSeq());
    }

    private static Seq<Outcome> Assuming(Problem problem, Seq<Sample> points, Family family) => (
        from share in family.Shares
        from ratio in family.Ratios
        let corrections = Triangle.Of(family.Corrections(points, share.Share, ratio))
        from size in Sizes
        select Assuming(problem, corrections, size.Size, share.LogWeight + size.LogWeight)).ToSeq();

    private static (Uncertain Coefficient, double LogEvidence) Largest(Seq<Seq<Outcome>> families)
    {
        var bests = families.Select(outcomes => outcomes.MaxBy(outcome => outcome.LogEvidence)).ToSeq();
        var best = bests.MaxBy(outcome => outcome.LogEvidence);
        var error = families.SelectMany(outcomes => outcomes)
            .Where(outcome => outcome.LogEvidence >= best.LogEvidence - Excluded).Concat(Beside(bests, best))
            .Max(outcome => Math.Abs(outcome.Value - best.Value) + Deviations * outcome.Spread);
        return (new(best.Value, error), best.LogEvidence);
    }

    /// <summary>Powers other than whole and half ones may lie between those that are tried, so that their neighbours count.</summary>
    private static IEnumerable<Outcome> Beside(Seq<Outcome> bests, Outcome best)
    {
        var at = bests.Index().First(outcome => outcome.Item == best).Index;
        return at == Family.Usual ? [] : bests.Index()
            .Where(outcome => Math.Abs(outcome.Index - at) == 1).Select(outcome => outcome.Item);
    }

    /// <summary>Other functions at a point, then its own noise and the rounding of its value.</summary>
    private static double[] Varying(Sample point, int i, int count, Seq<Func<double, double>> others) =>
    [
        .. others.Select(function => Growing * function(point.Cells)),
        .. Enumerable.Range(0, count).Select(j => i == j ? point.Uncertainty : 0),
    ];

    /// <summary>Generalised least squares.</summary>
    private static Outcome Assuming(Problem problem, double[][] corrections, double size, double logWeight)
    {
        var factor = Triangle.Of(
            problem.Factor.Select((row, i) => Joined(row, corrections[i], size, problem.Factor.Length)));
        var whitened = Triangle.Of(problem.Columns.Select(column => Triangle.SolveTransposed(factor, column)));
        var (sought, values) = (whitened[^2], whitened[^1]);
        return new(
            logWeight - values[^1] * values[^1] / 2 - Triangle.LogDeterminant(whitened.SkipLast(1))
                - Triangle.LogDeterminant(factor),
            values[^2] / sought[^1], 1 / Math.Abs(sought[^1]));
    }

    private static double[] Joined(double[] row, double[] corrections, double size, int count)
    {
        var joined = new double[row.Length + count];
        row.CopyTo(joined, 0);
        for (var j = 0; j < corrections.Length; j++) joined[row.Length + j] = size * corrections[j];
        return joined;
    }
}
