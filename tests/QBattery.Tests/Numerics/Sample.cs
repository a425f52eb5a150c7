using QBattery.Numerics;
using QBattery.Numerics.Ensembles;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>A random collective state in words short enough to read in a failing test and to type in again.</summary>
public sealed record Sample(int Cells, int Levels, Ensemble Ensemble, int Seed)
{
    internal BatteryState State() => RandomStates.Draw(Ensemble, Cells, Levels, Seed);

    /// <summary>The rank that the ensemble fixes with probability one.</summary>
    public int Rank() => Ensemble switch
    {
        Ensemble.Ginibre(var rank) => rank,
        Ensemble.Dirichlet or Ensemble.Bures => SymmetricBasis.Dimension(Cells, Levels),
        Ensemble.Rotated(var weights) => weights.Count,
        Ensemble.Placed(var weights) => weights.Count,
    };

    /// <summary>Neighbours nearer to two cells with two equal populations; every chain of them ends.</summary>
    public IEnumerable<Sample> Simpler() =>
    [
        .. Cells > 1 ? [Resized(Cells - 1, Levels)] : Array.Empty<Sample>(),
        .. Levels > 2 ? [Resized(Cells, Levels - 1)] : Array.Empty<Sample>(),
        .. Simplified().Select(ensemble => this with { Ensemble = ensemble }),
        .. Seed > 0 ? [this with { Seed = 0 }, this with { Seed = Seed / 2 }] : Array.Empty<Sample>(),
    ];

    private Sample Resized(int cells, int levels)
    {
        var dimension = SymmetricBasis.Dimension(cells, levels);
        return new(cells, levels, Fitted(dimension), Seed);
    }

    private Ensemble Fitted(int dimension) => Ensemble switch
    {
        Ensemble.Ginibre(var rank) => new Ensemble.Ginibre(Math.Min(rank, dimension)),
        Ensemble.Dirichlet or Ensemble.Bures => Ensemble,
        Ensemble.Rotated(var weights) => new Ensemble.Rotated(weights.Take(dimension).ToSeq()),
        Ensemble.Placed(var weights) => new Ensemble.Placed(weights.Take(dimension).ToSeq()),
    };

    private IEnumerable<Ensemble> Simplified() => Ensemble switch
    {
        Ensemble.Ginibre(var rank) =>
            [.. Flat(rank), .. rank > 1 ? [new Ensemble.Ginibre(rank - 1)] : Array.Empty<Ensemble>()],
        Ensemble.Dirichlet or Ensemble.Bures => Flat(Rank()),
        Ensemble.Rotated(var weights) =>
            [new Ensemble.Placed(weights), .. Rounder(weights).Select(w => new Ensemble.Rotated(w))],
        Ensemble.Placed(var weights) => Rounder(weights).Select(w => new Ensemble.Placed(w)),
    };

    private static Ensemble[] Flat(int rank) => [new Ensemble.Rotated(Enumerable.Repeat(1.0, rank).ToSeq())];

    /// <summary>Fewer weights, all of them 1, or one of them 1: equal weights other than 1 must change together.</summary>
    private static IEnumerable<Seq<double>> Rounder(Seq<double> weights) => Without(weights)
        .Concat(weights.Any(w => w is not 1) ? [weights.Select(_ => 1.0).ToSeq()] : Array.Empty<Seq<double>>())
        .Concat(Enumerable.Range(0, weights.Count)
            .Where(i => weights[i] is not 1)
            .Select(i => weights.Select((weight, j) => i == j ? 1 : weight).ToSeq()));

    private static IEnumerable<Seq<double>> Without(Seq<double> weights) => weights.Count == 1
        ? []
        : Enumerable.Range(0, weights.Count).Select(i => weights.Where((_, j) => i != j).ToSeq());
}
