using QBattery.Symbolic;

namespace QBattery.Numerics.Chains;

/// <summary>
/// Few blocks in place of many. What a block stores is an entire function of its excitation number M, for every order
/// in t is a polynomial in the squared couplings, which are linear in M; so that its mean over neighbouring M is that
/// of the polynomial through some of them, and the weights of the others go to these.
/// </summary>
internal static class Thinning
{
    /// <summary>Blocks that stand for all in a panel.</summary>
    private const int Nodes = 16;

    /// <summary>A panel has more blocks than this, or all of them stay: the outermost nodes are neighbours then.</summary>
    private const int Fewest = 100;

    /// <summary>A panel is this share of the root of the mean excitation number wide in sqrt(M), the phase per time.</summary>
    private const double Width = 0.25;

    /// <summary>A motion with nearly the same energy at moderate times; the same one where it has few blocks.</summary>
    public static Motion Of(Motion motion)
    {
        if (motion.Blocks.Count <= Fewest) return motion;
        var width = Width * Math.Sqrt(motion.MeanExcitations);
        return new(motion.Blocks.GroupBy(block => Math.Floor(Math.Sqrt(block.Excitations) / width))
            .SelectMany(panel => Thinned(panel.ToSeq())).ToSeq());
    }

    private static Seq<Block> Thinned(Seq<Block> panel) => panel.Count <= Fewest ? panel : Heavier(panel);

    private static Seq<Block> Heavier(Seq<Block> panel)
    {
        var places = Enumerable.Range(0, Nodes)
            .Select(j => (int)Math.Round((panel.Count - 1) * (1 - Math.Cos(Math.PI * j / (Nodes - 1))) / 2)).ToArray();
        var (scales, weights) = (Scales(places, panel.Count), new double[Nodes]);
        for (var i = 0; i < panel.Count; i++) Share(i, panel[i].Weight, places, scales, weights);
        return places.Select((place, j) => panel[place] with { Weight = weights[j] }).ToSeq();
    }

    /// <summary>The barycentric weights 1/product of (x_j - x_l) of the nodes.</summary>
    private static double[] Scales(int[] places, int count) => [.. places.Select((at, j) =>
        places.Where((_, l) => l != j).Aggregate(1.0, (product, other) => product * count / (4.0 * (at - other))))];

    /// <summary>Adds the weight of a block to the nodes, by the value of their polynomials at its place.</summary>
    private static void Share(int place, double weight, int[] places, double[] scales, double[] weights)
    {
        var own = Array.IndexOf(places, place);
        if (own >= 0)
        {
            weights[own] += weight;
            return;
        }
        var total = 0.0;
        for (var j = 0; j < Nodes; j++) total += scales[j] / (place - places[j]);
        for (var j = 0; j < Nodes; j++) weights[j] += weight * scales[j] / (place - places[j]) / total;
    }
}
