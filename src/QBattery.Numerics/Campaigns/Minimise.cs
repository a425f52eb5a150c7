using QBattery.Numerics.Bounds;
using QBattery.Numerics.Hermitian;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Numerics.Campaigns;

/// <summary>
/// From a state that violates a bound to a small one that still does: diagonal if possible, with few cells and small
/// whole numbers for populations. A bound is a statement on spectrum, energy and the full level, all of which diagonal
/// states have; where none of the ones tried violates the bound, the matrix itself is returned.
/// </summary>
internal static class Minimise
{
    private const int FirstScale = 1000, MaxSteps = 500;

    /// <summary>A small violating state; the one given violates.</summary>
    public static Witness Of(BoundEvaluator bound, int cells, int levels, HermitianMatrix density) =>
        Starts(cells, levels, density).FirstOrDefault(start => Violates(bound, start)) is { } start
            ? Smallest(bound, start)
            : new Witness.Matrix(cells, levels, density);

    /// <summary>The populations, and the eigenvalues in both orders.</summary>
    private static IEnumerable<Witness.Weights> Starts(int cells, int levels, HermitianMatrix density)
    {
        var values = Eigenvalues.Of(density);
        double[][] populations =
            [[.. Enumerable.Range(0, density.Size).Select(k => density[k, k].Real)], [.. values.Reverse()], values];
        return
            from scale in new[] { FirstScale, FirstScale * FirstScale }
            from p in populations
            let weights = p.Select(x => (int)Math.Round(Math.Max(0, x) * scale)).ToSeq()
            where weights.Sum() > 0
            select new Witness.Weights(cells, levels, weights);
    }

    /// <summary>Steps to simpler states as long as there are any that violate.</summary>
    private static Witness.Weights Smallest(BoundEvaluator bound, Witness.Weights state)
    {
        for (var step = 0; step < MaxSteps; step++)
        {
            if (Simpler(state).FirstOrDefault(simpler => Violates(bound, simpler)) is not { } next) return state;
            state = next;
        }
        return state;
    }

    private static bool Violates(BoundEvaluator bound, Witness.Weights state) => state.Slack(bound).High < 0;

    /// <summary>Every one has fewer cells, or as many and a smaller sum of weights.</summary>
    private static IEnumerable<Witness.Weights> Simpler(Witness.Weights state) =>
        FewerCells(state).Concat(FewerLevels(state))
            .Concat(Smaller(state.Relative).Where(weights => weights.Sum() is > 0 and var sum
                && sum < state.Relative.Sum())
                .Select(weights => new Witness.Weights(state.Cells, state.Levels, weights)));

    private static IEnumerable<Witness.Weights> FewerCells(Witness.Weights state) =>
        state.Cells == 1 ? [] : Resized(state, state.Cells - 1, state.Levels);

    private static IEnumerable<Witness.Weights> FewerLevels(Witness.Weights state) =>
        state.Levels == 2 ? [] : Resized(state, state.Cells, state.Levels - 1);

    /// <summary>The highest weights, the largest ones, or all the same.</summary>
    private static IEnumerable<Witness.Weights> Resized(Witness.Weights state, int cells, int levels)
    {
        var size = SymmetricBasis.Dimension(cells, levels);
        Seq<int>[] choices =
        [
            Enumerable.Repeat(1, size).ToSeq(), state.Relative.Skip(state.Relative.Count - size).ToSeq(),
            state.Relative.Take(size).ToSeq(), state.Relative.Order().Skip(state.Relative.Count - size).ToSeq(),
        ];
        return choices.Where(weights => weights.Sum() > 0)
            .Select(weights => new Witness.Weights(cells, levels, weights));
    }

    private static IEnumerable<Seq<int>> Smaller(Seq<int> weights) =>
    [
        weights.Select(w => Math.Min(w, 1)).ToSeq(),
        weights.Select(w => w / 10).ToSeq(),
        weights.Select(w => w / 2).ToSeq(),
        .. Each(weights, _ => 0), .. Each(weights, w => Math.Min(w, 1)), .. Each(weights, w => w / 2),
            .. Each(weights, w => w - 1),
    ];

    private static IEnumerable<Seq<int>> Each(Seq<int> weights, Func<int, int> change) =>
        from i in Enumerable.Range(0, weights.Count)
        where weights[i] > 0
        select weights.Select((w, j) => i == j ? change(w) : w).ToSeq();
}
