using FsCheck;
using FsCheck.Fluent;
using QBattery.Numerics;
using QBattery.Numerics.States;
using QBattery.Symbolic;

namespace QBattery.Tests.Numerics;

/// <summary>Generators that reach the corners: pure, flat, rank-deficient, nearly pure, degenerate, diagonal.</summary>
public static class Samples
{
    private static readonly double[] Weights = [1, 1, 1, 2, 3, 10, 0.1, 1e-3, 1e-6, 1e-9];

    /// <summary>One to six two-level cells.</summary>
    public static Arbitrary<Sample> TwoLevel => Of(Sizes((6, 2)));

    /// <summary>Cells of two, three and four levels, at most 81 product states.</summary>
    public static Arbitrary<Sample> AnyLevels => Of(Gen.OneOf(Sizes((6, 2)), Sizes((4, 3)), Sizes((3, 4))));

    private static Arbitrary<Sample> Of(Gen<(int Cells, int Levels)> sizes) => Arb.From(
        from size in sizes
        from ensemble in OfDimension(SymmetricBasis.Dimension(size.Cells, size.Levels))
        from seed in Gen.Choose(0, 9999)
        select new Sample(size.Cells, size.Levels, ensemble, seed),
        sample => sample.Simpler());

    private static Gen<(int Cells, int Levels)> Sizes((int Cells, int Levels) largest) =>
        Gen.Choose(1, largest.Cells).Select(cells => (cells, largest.Levels));

    private static Gen<Ensemble> OfDimension(int dimension) => Gen.OneOf(
        Gen.Elements(1, dimension).Select(rank => (Ensemble)new Ensemble.Ginibre(rank)),
        Gen.Choose(1, dimension).Select(rank => (Ensemble)new Ensemble.Ginibre(rank)),
        Gen.Elements(0.02, 0.1, 1, 10).Select(concentration => (Ensemble)new Ensemble.Dirichlet(concentration)),
        Gen.Choose(1, dimension).Select(NamedEnsembles.Flat),
        Gen.Zip(Gen.Elements(1e-1, 1e-3, 1e-6, 1e-9), Gen.Choose(2, dimension), NamedEnsembles.NearlyPure),
        WeightsUpTo(dimension).Select(weights => (Ensemble)new Ensemble.Rotated(weights)),
        WeightsUpTo(dimension).Select(weights => (Ensemble)new Ensemble.Placed(weights)));

    private static Gen<Seq<double>> WeightsUpTo(int dimension) =>
        from count in Gen.Choose(1, dimension)
        from weights in Gen.ArrayOf(Gen.Elements(Weights), count)
        select weights.ToSeq();
}
