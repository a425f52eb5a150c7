using QBattery.Symbolic;

namespace QBattery.Numerics.Files;

/// <summary>
/// Other bases in which programs write states of cells. A size alone does not tell them from the symmetric subspace.
/// </summary>
internal static class Layouts
{
    /// <summary>The bases of several cells, other than the symmetric subspace, that have so many vectors.</summary>
    public static Seq<string> Others(int size, int levels) => [.. Product(size, levels), .. Piqs(size, levels)];

    /// <summary>All d^N strings of levels.</summary>
    private static IEnumerable<string> Product(int size, int levels)
    {
        var (cells, dimension) = (1, (long)levels);
        for (; dimension < size; cells++) dimension *= levels;
        if (dimension == size && cells > 1) yield return $"the full product space of {cells} cells ({levels}^{cells} = {size})";
    }

    /// <summary>QuTiP's piqs keeps |J, m> for every J: floor((N+2)^2/4) vectors of N two-level cells.</summary>
    private static IEnumerable<string> Piqs(int size, int levels)
    {
        var cells = 2;
        while (Ladders(cells) < size) cells++;
        if (levels == 2 && Ladders(cells) == size) yield return $"the ladders of all J of {cells} cells (QuTiP's piqs)";
    }

    private static int Ladders(int cells) => (cells + 2) * (cells + 2) / 4;
}
