namespace QBattery.Numerics.Dynamics.Propagators;

/// <summary>Parts of a matrix that nothing connects.</summary>
internal static class Blocks
{
    /// <summary>The indices of each part, ascending.</summary>
    public static int[][] Of(SparseMap map)
    {
        var roots = Enumerable.Range(0, map.Size).ToArray();
        for (var row = 0; row < map.Size; row++)
            foreach (var (column, _) in map.Row(row)) roots[Root(roots, row)] = Root(roots, column);
        return [.. Enumerable.Range(0, map.Size).GroupBy(index => Root(roots, index)).Select(part => part.ToArray())];
    }

    /// <summary>The place of every index in its part.</summary>
    public static int[] Places(int[][] parts)
    {
        var places = new int[parts.Sum(part => part.Length)];
        foreach (var part in parts)
            for (var i = 0; i < part.Length; i++) places[part[i]] = i;
        return places;
    }

    private static int Root(int[] roots, int index)
    {
        while (roots[index] != index) index = roots[index] = roots[roots[index]];
        return index;
    }
}
