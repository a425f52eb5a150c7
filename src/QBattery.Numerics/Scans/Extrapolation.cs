using QBattery.Symbolic;
using QBattery.Symbolic.Core;

namespace QBattery.Numerics.Scans;

/// <summary>A coefficient, how probable the best assumption makes the points up to a common factor, and its scatter.</summary>
internal sealed record Fitted(Uncertain Coefficient, double LogEvidence, Scatter Scatter);

/// <summary>
/// A coefficient of a law from a few points. What the law adds to its leading functions is unknown, so that many
/// assumptions are made about it: corrections sigma delta_j rho^(2 p_j-1) z_j (N/N_0)^(-p_j), with N_0 the least N,
/// independent standard Gaussian z_j, the powers p_j of a <see cref="Family"/>, delta_j = 1 for whole powers and delta for
/// the others, every size sigma, share delta and ratio rho of a grid, and a <see cref="Scatter"/>. Each gives a value with
/// a Gaussian spread, and a probability of the points seen. Agreement by accident does not make an error small: it is the
/// largest that any assumption leaves which the points do not exclude.
/// </summary>
internal static class Extrapolation
{
    /// <summary>An assumption is excluded when another makes the points e to this power as probable.</summary>
    public const double Excluded = 8;

    /// <summary>How many standard deviations an error is.</summary>
    private const double Deviations = 5;

    /// <summary>The size of coefficients of other functions that grow with N.</summary>
    private const double Growing = 10;

    /// <summary>How probable each scatter is beside none, before the points are seen.</summary>
    private const double Rare = 0.004;

    /// <summary>More points tell little more about what is smooth, and take their cube of time.</summary>
    public const int MostPoints = 24;

    /// <summary>sigma by powers of ten, then of their roots, weighted so that all sizes are as probable.</summary>
    private static readonly Seq<Weighed> Sizes =
    [
        .. Enumerable.Range(-12, 9).Select(i => Math.Pow(10, i)).Select(size => new Weighed(size, Math.Log(size))),
        .. Halves(-6, 8),
    ];

    /// <summary>The same beside scatter, which hides what is smaller.</summary>
    private static readonly Seq<Weighed> Coarse = [.. Halves(-4, 6)];

    /// <summary>A value and the logarithm of its weight.</summary>
    private readonly record struct Weighed(double Value, double LogWeight);

    /// <summary>What an assumption makes of the points.</summary>
    private readonly record struct Outcome(double LogEvidence, double Value, double Spread, Scatter Scatter);

    /// <summary>What all assumptions share.</summary>
    /// <param name="Points">The points.</param>
    /// <param name="Leading">The leading functions, that which is sought the last of them.</param>
    /// <param name="Values">The values, perhaps several at each point.</param>
    /// <param name="Others">Other functions that grow, by points.</param>
    private sealed record Problem(Seq<Sample> Points, double[][] Leading, double[][] Values, double[][] Others);

    /// <summary>The coefficient of a leading function.</summary>
    /// <param name="points">Ascending in N, more than leading functions.</param>
    /// <param name="leading">Functions of which nothing is assumed.</param>
    /// <param name="others">Further functions that grow with N.</param>
    /// <param name="which">The leading function.</param>
    public static Uncertain Coefficient(
        Seq<Sample> points, Seq<Func<double, double>> leading, Seq<Func<double, double>> others, int which) =>
        Fit(points, leading, others, which).Coefficient;

    /// <summary>The coefficient and the evidence for it; of many points some are taken, evenly among them.</summary>
    public static Fitted Fit(
        Seq<Sample> points, Seq<Func<double, double>> leading, Seq<Func<double, double>> others, int which)
    {
        var taken = Taken(points);
        var problem = Posed(taken, [Values(taken)], leading, others, which);
        var ceilings = Scatter.Tried.Map(scatter => (scatter, Ceiling(problem, scatter)));
        var plain = Parallel(Family.All, family => Plain(problem, family));
        var best = plain.Max(outcomes => outcomes.Max(outcome => outcome.LogEvidence));
        return Largest(Parallel(Family.All.Zip(plain).ToSeq(), own => own.Second.Concat(Scattered(
            problem, own.First, ceilings,
            Math.Min(best - Excluded, own.Second.Max(outcome => outcome.LogEvidence)))).ToSeq()));
    }

    /// <summary>How probable few assumptions make points at best, with a given scatter or none.</summary>
    /// <param name="alternatives">Points at the same N, with values of their own; what makes the assumptions costly is shared.</param>
    /// <param name="leading">Functions of which nothing is assumed.</param>
    /// <param name="scatter">The scatter.</param>
    public static Seq<double> Evidence(Seq<Seq<Sample>> alternatives, Seq<Func<double, double>> leading, Scatter scatter)
    {
        var taken = alternatives.Map(Taken);
        var noisiest = taken[0].Select((_, i) => taken.Select(own => own[i]).MaxBy(point => point.Uncertainty)!).ToSeq();
        var problem = Posed(noisiest, taken.Map(Values), leading, [], 0);
        var assumed = Parallel(Family.All, family => Assuming(
            problem, family, family.Ends, Family.Coarse, Sizes, new[] { Scatter.None, scatter }.Distinct().ToSeq()).ToSeq());
        return Enumerable.Range(0, taken.Count).Select(i =>
            assumed.Max(outcomes => outcomes.Max(outcome => outcome[i].LogEvidence))).ToSeq();
    }

    private static Seq<TResult> Parallel<T, TResult>(Seq<T> all, Func<T, TResult> own)
    {
        var results = new TResult[all.Count];
        InParallel.For(results.Length, i => results[i] = own(all[i]));
        return results.ToSeq();
    }

    private static double[] Values(Seq<Sample> points) => [.. points.Select(point => point.Value)];

    private static Problem Posed(
        Seq<Sample> points, Seq<double[]> values, Seq<Func<double, double>> leading, Seq<Func<double, double>> others, int which) => new(
            points,
            [.. leading.OrderBy(function => function == leading[which]).Select(function =>
                points.Select(point => function(point.Cells)).ToArray())],
            [.. values],
            [.. points.Select(point => others.Select(function => Growing * function(point.Cells)).ToArray())]);

    /// <summary>All points, or so many of them with the first and the last.</summary>
    public static Seq<Sample> Taken(Seq<Sample> points) => points.Count <= MostPoints ? points
        : Enumerable.Range(0, MostPoints).Select(i => points[i * (points.Count - 1) / (MostPoints - 1)]).ToSeq();

    /// <summary>Everything about the corrections, without scatter.</summary>
    private static Seq<Outcome> Plain(Problem problem, Family family) =>
        Assuming(problem, family, family.Shares, family.Ratios, Sizes, [Scatter.None]).Select(outcomes => outcomes[0]).ToSeq();

    /// <summary>A coarser grid with each scatter, as far as it can make the points so probable.</summary>
    private static IEnumerable<Outcome> Scattered(
        Problem problem, Family family, Seq<(Scatter Scatter, double Evidence)> ceilings, double least)
    {
        var shares = family.Shares[^1..];
        var weight = shares[0].LogWeight + Coarse.Max(size => size.LogWeight) + Math.Log(Rare);
        var scatters = ceilings.Where(ceiling => weight + ceiling.Evidence >= least)
            .Select(ceiling => ceiling.Scatter).ToSeq();
        return Assuming(problem, family, shares, Family.Coarse, Coarse, scatters).Select(outcomes => outcomes[0]);
    }

    /// <summary>
    /// The evidence for points that a scatter fits without any correction; corrections widen the density of what the leading
    /// functions leave, Z^T Sigma Z, so that none makes points more probable.
    /// </summary>
    private static double Ceiling(Problem problem, Scatter scatter)
    {
        var factor = Triangle.Of(Varying(problem, scatter));
        return -Triangle.LogDeterminant(factor)
            - Triangle.LogDeterminant(Triangle.Of(problem.Leading.Select(column => Triangle.SolveTransposed(factor, column))));
    }

    private static IEnumerable<Outcome[]> Assuming(
        Problem problem, Family family, Seq<(double Share, double LogWeight)> shares, Seq<double> ratios, Seq<Weighed> sizes,
        Seq<Scatter> scatters) =>
        from share in shares
        from ratio in ratios
        let corrections = Triangle.Of(family.Corrections(problem.Points, share.Share, ratio))
        from scatter in scatters
        let rest = Varying(problem, scatter)
        from size in sizes
        let weight = share.LogWeight + size.LogWeight + (scatter.Size == 0 ? 0 : Math.Log(Rare))
        select Assuming(problem, rest, corrections, size.Value, weight, scatter);

    private static Fitted Largest(Seq<Seq<Outcome>> families)
    {
        var bests = families.Select(outcomes => outcomes.MaxBy(outcome => outcome.LogEvidence)).ToSeq();
        var best = bests.MaxBy(outcome => outcome.LogEvidence);
        var error = families.SelectMany(outcomes => outcomes)
            .Where(outcome => outcome.LogEvidence >= best.LogEvidence - Excluded).Concat(Beside(bests, best))
            .Max(outcome => Math.Abs(outcome.Value - best.Value) + Deviations * outcome.Spread);
        return new(new(best.Value, error), best.LogEvidence, best.Scatter);
    }

    /// <summary>Powers other than whole and half ones may lie between those that are tried, so that their neighbours count.</summary>
    private static IEnumerable<Outcome> Beside(Seq<Outcome> bests, Outcome best)
    {
        var at = bests.Index().First(outcome => outcome.Item == best).Index;
        return at == Family.Usual ? [] : bests.Index()
            .Where(outcome => Math.Abs(outcome.Index - at) == 1).Select(outcome => outcome.Item);
    }

    /// <summary>Other functions at each point, then its own noise and scatter.</summary>
    private static double[][] Varying(Problem problem, Scatter scatter) => [.. problem.Points.Select((point, i) =>
    {
        var (others, least) = (problem.Others[i], problem.Points[0].Cells);
        var row = new double[others.Length + problem.Points.Count];
        others.CopyTo(row, 0);
        row[others.Length + i] = double.Hypot(point.Uncertainty, scatter.At(least, point.Cells));
        return row;
    })];

    /// <summary>Generalised least squares, for each of the values.</summary>
    private static Outcome[] Assuming(
        Problem problem, double[][] rest, double[][] corrections, double size, double logWeight, Scatter scatter)
    {
        var factor = Triangle.Of(rest.Select((row, i) => Joined(row, corrections[i], size, rest.Length)));
        var (leading, values) = Triangle.Reduced(
            problem.Leading.Select(column => Triangle.SolveTransposed(factor, column)),
            problem.Values.Select(column => Triangle.SolveTransposed(factor, column)));
        var density = logWeight - Triangle.LogDeterminant(leading) - Triangle.LogDeterminant(factor);
        return [.. values.Select(value => new Outcome(
            density - value.Square / 2, value.Last / leading[^1][^1], 1 / Math.Abs(leading[^1][^1]), scatter))];
    }

    private static double[] Joined(double[] row, double[] corrections, double size, int count)
    {
        var joined = new double[row.Length + count];
        row.CopyTo(joined, 0);
        for (var j = 0; j < corrections.Length; j++) joined[row.Length + j] = size * corrections[j];
        return joined;
    }

    private static IEnumerable<Weighed> Halves(int from, int count) => Enumerable.Range(from, count)
        .Select(i => Math.Pow(10, i / 2.0)).Select(size => new Weighed(size, Math.Log(size / 2)));
}
