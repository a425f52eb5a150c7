using System.Globalization;
using QBattery.Numerics.Analyses;
using QBattery.Symbolic;

namespace QBattery.Numerics;

/// <summary>A campaign of random states, determined by these numbers alone, whatever the number of threads.</summary>
/// <param name="States">How many.</param>
/// <param name="Seed">Of all of them.</param>
/// <param name="Cells">The least and the largest N.</param>
/// <param name="Levels">The least and the largest d.</param>
/// <param name="Ensembles">Taken in turn.</param>
public sealed record Plan(
    long States, int Seed, (int Least, int Most) Cells, (int Least, int Most) Levels, Seq<CampaignEnsemble> Ensembles)
{
    /// <summary>The part of it that is run here.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>The number of states of that part.</summary>
    public long Size => Shard.Of(States) is var (from, to) ? to - from : 0;

    /// <summary>How many states of what.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{States} states, seed {Seed}, {Range(Cells)} cells of {Range(Levels)} levels{Part}");

    private string Part => Shard == Shard.Whole ? "" : $", part {Shard}";

    private static string Range((int Least, int Most) ends) =>
        ends.Least == ends.Most ? $"{ends.Least}" : $"{ends.Least} to {ends.Most}";

    /// <summary>The state with a number from 0 up.</summary>
    public RandomState State(long index)
    {
        var seed = Mixed(index);
        var random = new Random(seed);
        var ensemble = Ensembles[(int)(index % Ensembles.Count)];
        var cells = random.Next(Cells.Least, Cells.Most + 1);
        var levels = ensemble.AnyLevels ? random.Next(Levels.Least, Levels.Most + 1) : Levels.Least;
        return new(index, ensemble, cells, levels, size => ensemble.Draw(new Random(~seed & int.MaxValue), size));
    }

    /// <summary>All shapes that occur, by N and d.</summary>
    internal IReadOnlyDictionary<(int, int), Shape> Shapes() =>
        (from cells in Enumerable.Range(Cells.Least, Cells.Most - Cells.Least + 1)
         from levels in Enumerable.Range(Levels.Least, Levels.Most - Levels.Least + 1)
         select Shape.Of(cells, levels)).ToDictionary(shape => (shape.Cells, shape.Levels));

    /// <summary>A seed for each state: the finaliser of SplitMix64 (Steele, Lea, Flood 2014).</summary>
    private int Mixed(long index)
    {
        var z = unchecked((ulong)Seed * 0x9E3779B97F4A7C15 + (ulong)index);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return (int)((z ^ (z >> 31)) & 0x7FFFFFFF);
    }
}

/// <summary>A state of a campaign.</summary>
/// <param name="Index">Its number.</param>
/// <param name="Ensemble">Where it comes from.</param>
/// <param name="Cells">N.</param>
/// <param name="Levels">d.</param>
/// <param name="Density">The matrix of a dimension, the same each time.</param>
public sealed record RandomState(long Index, CampaignEnsemble Ensemble, int Cells, int Levels, Func<int,
    HermitianMatrix> Density)
{
    /// <summary>The state in words that identify it, together with the campaign.</summary>
    public override string ToString() => Name;

    /// <summary>The state in words that identify it, together with the campaign.</summary>
    public string Name => $"{Ensemble.Name}, N = {Cells}, d = {Levels}, number {Index}";
}
