using QBattery.Numerics.Dynamics.Propagators;

namespace QBattery.Numerics.Dynamics.SteadyStates;

/// <summary>
/// An order of the indices of a matrix in which its entries stand near the diagonal: that of breadth-first search from a
/// far end (E. Cuthill and J. McKee, 1969), or the given one where that is as good.
/// </summary>
/// <param name="Places">The place of each index.</param>
/// <param name="Lower">How far entries stand below the diagonal.</param>
/// <param name="Upper">How far they stand above it.</param>
internal sealed record BandOrdering(int[] Places, int Lower, int Upper)
{
    /// <summary>The order of a matrix in one part.</summary>
    public static BandOrdering Of(SparseMap map)
    {
        var beside = Neighbours(map);
        var near = Measured(map, Searched(beside, Searched(beside, 0)[^1]));
        var given = Measured(map, [.. Enumerable.Range(0, map.Size)]);
        return BandMatrix.Operations(1, given.Lower, given.Upper) <= BandMatrix.Operations(1, near.Lower, near.Upper) ? given : near;
    }

    /// <summary>The same from its end to its beginning.</summary>
    public BandOrdering Reversed => new([.. Places.Select(place => Places.Length - 1 - place)], Upper, Lower);

    private static BandOrdering Measured(SparseMap map, int[] order)
    {
        var (places, lower, upper) = (new int[order.Length], 0, 0);
        for (var i = 0; i < order.Length; i++) places[order[i]] = i;
        for (var row = 0; row < map.Size; row++)
            foreach (var (column, _) in map.Row(row))
            {
                lower = Math.Max(lower, places[row] - places[column]);
                upper = Math.Max(upper, places[column] - places[row]);
            }
        return new(places, lower, upper);
    }

    private static int[][] Neighbours(SparseMap map)
    {
        var other = map.Transposed();
        return [.. Enumerable.Range(0, map.Size).Select(row =>
            map.Row(row).Concat(other.Row(row)).Select(entry => entry.Column).Where(column => column != row).Distinct().ToArray())];
    }

    private static int[] Searched(int[][] beside, int first)
    {
        var (order, isSeen) = (new List<int>(beside.Length) { first }, new bool[beside.Length]);
        isSeen[first] = true;
        for (var i = 0; i < order.Count; i++)
            foreach (var next in beside[order[i]].Where(next => !isSeen[next]).OrderBy(next => beside[next].Length))
            {
                isSeen[next] = true;
                order.Add(next);
            }
        return [.. order];
    }
}
