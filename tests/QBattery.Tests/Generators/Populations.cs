using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;

namespace QBattery.Tests.Generators;

/// <summary>A factor of weights as a text, and as exact numbers that know nothing of it.</summary>
/// <param name="Text">The factor in k and N.</param>
/// <param name="At">Its value at level k of N cells.</param>
public sealed record WeightFactor(string Text, Func<int, int, Rational> At);

/// <summary>Weights of Dicke levels as a text to derive from, and as exact numbers.</summary>
public sealed record RandomPopulation(Seq<WeightFactor> Factors)
{
    public string Text => string.Join("*", Factors.Select(factor => factor.Text));

    /// <summary>The normalised weights; null where all vanish.</summary>
    public IReadOnlyList<Rational>? Normalised(int cells)
    {
        var weights = Enumerable.Range(0, cells + 1)
            .Select(k => Factors.Aggregate(Rational.One, (weight, factor) => weight * factor.At(cells, k))).ToList();
        var total = weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight);
        return total.IsZero ? null : weights.ConvertAll(weight => weight / total);
    }

    public override string ToString() => Text;
}

/// <summary>A mean energy and a largest eigenvalue as texts.</summary>
public sealed record OwnPair(string Energy, string Largest)
{
    public override string ToString() => $"n = {Energy}, r_0 = {Largest}";
}

/// <summary>A named family with numbers for all parameters.</summary>
public sealed record FamilySettings(string Family, string Settings)
{
    public override string ToString() => $"{Family} {Settings}";
}

/// <summary>Random families of states.</summary>
internal static class PopulationGenerators
{
    /// <summary>One to three factors: linear in k and N, binomial, geometric.</summary>
    public static Arbitrary<RandomPopulation> Weights() => Arb.From(
        from count in Gen.Frequency((2, Gen.Constant(1)), (4, Gen.Constant(2)), (1, Gen.Constant(3)))
        from factors in Gen.ArrayOf(Gen.OneOf(Growing, Falling, Binomial, Geometric), count)
        select new RandomPopulation(factors.ToSeq()),
        own => Shrinking.Fewer([.. own.Factors], 1, _ => []).Select(factors => new RandomPopulation(factors.ToSeq())));

    public static Arbitrary<OwnPair> Pairs() => (
        from energy in Gen.Elements("N/2", "N/3", "2*N/3", "N/4", "3*N/4", "N-1", "N-2/N", "1", "3/N", "sqrt(N)")
        from a in Gen.Choose(1, 5)
        from b in Gen.Choose(1, 5)
        from c in Gen.Choose(-2, 3)
        from largest in Gen.Elements($"{a}/({b}*N+{c})", $"{a}/{a + b}", $"1-{a}/({b}*N)", $"1/(N+1)+{a}/({b}*N^2)",
            $"{a}/{a + b}+1/({b}*N)")
        select new OwnPair(energy, largest)).ToArbitrary();

    public static Arbitrary<FamilySettings> Named() => Gen.OneOf(
        Gen.Elements(("uniform", ""), ("levels", "d=2"), ("levels", "d=3")),
        from p in Gen.Choose(1, 9) select ("gibbs", $"x={p}/10"),
        from p in Gen.Choose(1, 9) select ("thermal", $"x={p}/10"),
        from b in Gen.Choose(2, 7) from a in Gen.Choose(1, b - 1) select ("binomial", $"q={a}/{b}"),
        from k in Levels select ("dicke", $"k={k}"),
        from k in Levels from m in Levels select ("subset", $"k={k},M={m}"),
        from p in Gen.Choose(1, 9) select ("coherent", $"theta=pi*{p}/9"),
        from c in Gen.Choose(1, 20) from a in Gen.Choose(1, 3) select ("depolarised", $"eps={c}/(2*N^{a})"),
        from c in Gen.Choose(1, 20) from d in Gen.Choose(2, 4) select ("noisy-levels", $"d={d},eps={c}/(3*N)"),
        from p in Gen.Choose(6, 10) select ("parallel", $"s={p}/10"))
        .Select(own => new FamilySettings(own.Item1, own.Item2)).ToArbitrary();

    private static readonly Gen<string> Levels =
        from slope in Gen.Elements("0", "N/2", "N/3", "2*N/3", "N", "N", "N/4")
        from offset in Gen.Elements("0", "1", "2", "-1", "-2", "1/2", "-1/2", "-1/3", "2/3")
        select $"({slope})+({offset})";

    private static readonly Gen<WeightFactor> Growing =
        from slope in Gen.Choose(1, 2)
        from offset in Gen.Choose(0, 5)
        select new WeightFactor($"({slope}*k+{offset})", (_, k) => slope * k + offset);

    private static readonly Gen<WeightFactor> Falling =
        from cells in Gen.Choose(1, 4)
        from slope in Gen.Choose(1, cells)
        from offset in Gen.Choose(0, 5)
        select new WeightFactor($"({cells}*N-{slope}*k+{offset})", (n, k) => cells * n - slope * k + offset);

    private static readonly Gen<WeightFactor> Binomial =
        from extra in Gen.Choose(0, 6)
        from lower in Gen.Choose(1, 4)
        from population in Gen.Elements<WeightFactor>(
            new("binomial(N,k)", (n, k) => Choose(n, k)),
            new($"binomial(N+{extra},k)", (n, k) => Choose(n + extra, k)),
            new($"binomial(k+{extra},{lower})", (_, k) => Choose(k + extra, lower)),
            new($"binomial(N-k+{extra},{lower})", (n, k) => Choose(n - k + extra, lower)))
        select population;

    private static readonly Gen<WeightFactor> Geometric =
        from ratio in Gen.Elements((1, 2), (2, 1), (1, 3), (3, 1), (2, 3), (3, 2), (1, 4), (3, 4))
        select new WeightFactor($"({ratio.Item1}/{ratio.Item2})^k",
            (_, k) => Rational.Of(ratio.Item1, ratio.Item2).Pow(k));

    private static Rational Choose(int n, int k) => k > n ? 0 : Enumerable.Range(1, k)
        .Aggregate(Rational.One, (product, i) => product * (n - k + i) / i);
}
