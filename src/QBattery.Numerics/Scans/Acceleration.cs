namespace QBattery.Numerics.Scans;

/// <summary>
/// Richardson-type acceleration: a limit from the last 2, 3, 4, ... points, each time with one more correction removed.
/// </summary>
internal static class Acceleration
{
    /// <summary>Moves that shrink at least by this factor show that the corrections are of the right kind.</summary>
    private const double Shrinking = 0.5;

    /// <summary>What the move before still says about the error, as a share of it.</summary>
    private const double Before = 0.1;

    /// <summary>A way to correct is trusted against another one when its error is this much smaller.</summary>
    private const double Clear = 0.1;

    /// <summary>
    /// The limit that moves least as corrections are added, over the given ways to correct. Its error is the last move
    /// or a tenth of the one before; the largest of the last three moves where they do not shrink; the noise carried
    /// through; or the distance to the other ways, unless their errors are much larger; whichever is largest.
    /// </summary>
    /// <param name="points">Ascending in N.</param>
    /// <param name="least">The fewest functions that make sense.</param>
    /// <param name="which">The function whose coefficient is the limit.</param>
    /// <param name="ways">The functions, by their number.</param>
    public static Uncertain Limit(
        Seq<Sample> points, int least, int which, Seq<Func<int, Seq<Func<double, double>>>> ways)
    {
        var ranked = ways.Select(way => Sequence(points, least, which, way))
            .Select(sequence => (Sequence: sequence, Best: Judged(sequence).MinBy(estimate => estimate.Error)!))
            .OrderBy(way => way.Best.Error).ToSeq();
        var best = ranked[0].Best;
        var distances =
            from rival in ranked.Skip(1)
            where best.Error > Clear * rival.Best.Error
            from value in new[] { rival.Best, rival.Sequence[^1] }
            select Math.Abs(value.Value - best.Value);
        return best with { Error = distances.Append(best.Error).Max() };
    }

    private static Seq<Uncertain> Sequence(
        Seq<Sample> points, int least, int which, Func<int, Seq<Func<double, double>>> way) =>
        Enumerable.Range(least, points.Count - least + 1)
            .Select(count => Interpolation.Coefficient(way(count), points[^count..], which))
            .ToSeq();

    private static IEnumerable<Uncertain> Judged(Seq<Uncertain> sequence) => sequence.Count == 1
        ? [new Uncertain(sequence[0].Value, Math.Abs(sequence[0].Value))]
        : Enumerable.Range(1, sequence.Count - 1).Select(i => sequence[i] with
        {
            Error = Math.Max(sequence[i].Error, Error(Move(sequence, i), Move(sequence, i - 1), Move(sequence, i - 2))),
        });

    private static double Error(double move, double before, double beforeThat) =>
        move <= Shrinking * before && (before <= Shrinking * beforeThat || beforeThat == 0)
            ? Math.Max(move, Before * before)
            : Math.Max(move, Math.Max(before, beforeThat));

    private static double Move(Seq<Uncertain> sequence, int i) =>
        i > 0 ? Math.Abs(sequence[i].Value - sequence[i - 1].Value) : 0;
}
