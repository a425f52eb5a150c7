using FsCheck;
using FsCheck.Fluent;
using QBattery.Numerics;
using QBattery.Numerics.States;
using QBattery.Symbolic;
using Sample = QBattery.Tests.Numerics.Sample;

namespace QBattery.Tests.Generators;

/// <summary>A random state of one to six two-level cells.</summary>
public sealed record TwoLevelSample(Sample Sample)
{
    public override string ToString() => $"{Sample}";
}

/// <summary>A pure state, by real and imaginary parts in some unit, and the tenths of the ground state that replace it.</summary>
public sealed record NearlyState(Seq<int> Parts, int Tenths)
{
    public override string ToString() => $"{Tenths}/10 of |0>, else [{string.Join(", ", Parts)}]";
}

/// <summary>The seed of a random ensemble.</summary>
public readonly record struct Seed(int Value)
{
    public static implicit operator int(Seed own) => own.Value;

    public override string ToString() => $"seed {Value}";
}

/// <summary>Generators that reach the corners: pure, flat, rank-deficient, nearly pure, degenerate, diagonal.</summary>
internal static class StateGenerators
{
    private static readonly double[] Weights = [1, 1, 1, 2, 3, 10, 0.1, 1e-3, 1e-6, 1e-9];

    /// <summary>One to six two-level cells.</summary>
    public static Arbitrary<TwoLevelSample> TwoLevel() => Arb.From(
        Of(Sizes((6, 2))).Generator.Select(own => new TwoLevelSample(own)),
        own => own.Sample.Simpler().Select(simpler => new TwoLevelSample(simpler)));

    /// <summary>Cells of two, three and four levels, at most 81 product states.</summary>
    public static Arbitrary<Sample> AnyLevels() => Of(Gen.OneOf(Sizes((6, 2)), Sizes((4, 3)), Sizes((3, 4))));

    /// <summary>(1 - t) of a random pure state of three cells and t of the ground state, t from -0.2 to 0.2.</summary>
    public static Arbitrary<NearlyState> NearlyStates() => Arb.From(
        from parts in Gen.Choose(-500, 500).ArrayOf(8)
        from tenths in Gen.Choose(-2, 2)
        where parts.Skip(2).Any(part => part != 0)
        select new NearlyState(parts.ToSeq(), tenths),
        own => Shrinking.Fewer([.. own.Parts], own.Parts.Count, part => Shrinking.Down(part, 0))
            .Where(parts => parts.Skip(2).Any(part => part != 0)).Select(parts => own with { Parts = parts.ToSeq() }));

    public static Arbitrary<Seed> Seeds() => Shrinking.Whole(0, 1_000_000, n => new Seed(n), n => n);

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
