using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;

namespace QBattery.Tests.Batteries;

/// <summary>Weights of Dicke levels as a text to derive from, and as exact numbers that know nothing of it.</summary>
/// <param name="Text">The weight in k and N.</param>
/// <param name="At">The weight of level k of N cells.</param>
public sealed record RandomPopulation(string Text, Func<int, int, Rational> At)
{
    /// <summary>One to three factors: linear in k and N, binomial, geometric.</summary>
    public static Gen<RandomPopulation> Any { get; } =
        from count in Gen.Frequency((2, Gen.Constant(1)), (4, Gen.Constant(2)), (1, Gen.Constant(3)))
        from factors in Gen.ArrayOf(Gen.OneOf(Growing, Falling, Binomial, Geometric), count)
        select factors.Aggregate((a, b) => new($"{a.Text}*{b.Text}", (n, k) => a.At(n, k) * b.At(n, k)));

    private static Gen<RandomPopulation> Growing =>
        from slope in Gen.Choose(1, 2)
        from offset in Gen.Choose(0, 5)
        select new RandomPopulation($"({slope}*k+{offset})", (_, k) => slope * k + offset);

    private static Gen<RandomPopulation> Falling =>
        from cells in Gen.Choose(1, 4)
        from slope in Gen.Choose(1, cells)
        from offset in Gen.Choose(0, 5)
        select new RandomPopulation($"({cells}*N-{slope}*k+{offset})", (n, k) => cells * n - slope * k + offset);

    private static Gen<RandomPopulation> Binomial =>
        from extra in Gen.Choose(0, 6)
        from lower in Gen.Choose(1, 4)
        from population in Gen.Elements<RandomPopulation>(
            new("binomial(N,k)", (n, k) => Choose(n, k)),
            new($"binomial(N+{extra},k)", (n, k) => Choose(n + extra, k)),
            new($"binomial(k+{extra},{lower})", (_, k) => Choose(k + extra, lower)),
            new($"binomial(N-k+{extra},{lower})", (n, k) => Choose(n - k + extra, lower)))
        select population;

    private static Gen<RandomPopulation> Geometric =>
        from ratio in Gen.Elements((1, 2), (2, 1), (1, 3), (3, 1), (2, 3), (3, 2), (1, 4), (3, 4))
        select new RandomPopulation($"({ratio.Item1}/{ratio.Item2})^k",
            (_, k) => Rational.Of(ratio.Item1, ratio.Item2).Pow(k));

    /// <summary>The normalised weights; null where all vanish.</summary>
    public IReadOnlyList<Rational>? Normalised(int cells)
    {
        var weights = Enumerable.Range(0, cells + 1).Select(k => At(cells, k)).ToList();
        var total = weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
        return total.IsZero ? null : weights.ConvertAll(weight => weight / total);
    }

    private static Rational Choose(int n, int k) => k > n ? 0 : Enumerable.Range(1, k)
        .Aggregate(Rational.One, (product, i) => product * (n - k + i) / i);
}
