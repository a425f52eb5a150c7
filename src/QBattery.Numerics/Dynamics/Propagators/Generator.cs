using QBattery.Numerics.Dynamics.Operators;
using QBattery.Symbolic;

namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>
/// A model on the coordinates that can be reached from some of them: what symmetries keep at zero, coherences between
/// sectors or imaginary parts, never appears. The matrix is sparse and never larger than that.
/// </summary>
/// <param name="Places">The coordinates, in the order of the vectors.</param>
/// <param name="Parts">The matrices, each with its function of time.</param>
internal sealed record Generator(Seq<Coordinate> Places, Seq<(Expr Scale, SparseMap Map)> Parts)
{
    /// <summary>The most coordinates, and the bytes that one and its rates take while the matrix is made.</summary>
    public const int MaxSize = 3_000_000, Bytes = 600;

    /// <summary>The number of entries of all matrices.</summary>
    public long Entries => Parts.Sum(part => (long)part.Map.Count);

    /// <summary>Whether nothing depends on time.</summary>
    public bool IsConstant => Parts.All(part => part.Scale == Build.One);

    /// <summary>Accepts or refuses a number of coordinates before they are counted one by one.</summary>
    public static Result<bool> Fits(string name, double coordinates) =>
        coordinates <= MaxSize ? true : TooMany(name, coordinates);

    private static Reason TooMany(string name, double coordinates) => new Reason.TooLarge(name, FormattableString.Invariant(
        $"it has {coordinates:g3} real numbers or more, which take {coordinates * Bytes / 1e9:g3} GB; at most {MaxSize * (double)Bytes / 1e9:g2} GB are used"));

    /// <summary>The generator from some coordinates on.</summary>
    /// <returns>The generator; <see cref="Reason.TooLarge"/> beyond <see cref="MaxSize"/> coordinates.</returns>
    public static Result<Generator> Of(string name, Coordinates kind, Seq<Mover> movers, IEnumerable<Coordinate> start)
    {
        var (order, places) = (start.Distinct().ToList(), new Dictionary<Coordinate, int>());
        foreach (var place in order) places.Add(place, places.Count);
        var entries = movers.Map(_ => new List<(int, int, Quad)>());
        for (var column = 0; column < order.Count; column++)
        {
            if (order.Count > MaxSize) return TooMany(name, 2.0 * order.Count);
            for (var part = 0; part < movers.Count; part++)
                foreach (var (to, rate) in kind.Driven(movers[part], order[column]))
                {
                    if (places.TryAdd(to, order.Count)) order.Add(to);
                    entries[part].Add((places[to], column, rate));
                }
        }
        return new Generator(order.ToSeq(), movers.Zip(entries, (mover, own) => (mover.Scale, SparseMap.Of(order.Count, own))).ToSeq());
    }
}
