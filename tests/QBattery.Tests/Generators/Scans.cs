using FsCheck;
using FsCheck.Fluent;
using QBattery.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Generators;

/// <summary>
/// A law C N^(-b) (1 + sum of a_j N^(-j s)), or (ln N)^(-j) where there is no s, seen at some N, with rounding.
/// </summary>
public sealed record InventedPower(
    Seq<int> Cells, (int Numerator, int Denominator) Exponent, double Prefactor, double? Step, Seq<double> Corrections,
    double Noise, int Seed)
{
    /// <summary>Denominators up to 4 are those of simple fractions.</summary>
    private const int SimpleDenominator = 4;

    /// <summary>q of a factor (ln N)^q.</summary>
    public double Logarithm { get; init; }

    /// <summary>What no smooth function explains: its size at the least N, and how it falls.</summary>
    public (double Size, double Power) Scatter { get; init; }

    private double Power => (double)Exponent.Numerator / Exponent.Denominator;

    private bool IsSimple =>
        Exponent.Numerator % Exponent.Denominator == 0 || Exponent.Denominator <= SimpleDenominator;

    /// <summary>What a scan would show.</summary>
    public Seq<ScanRow> Rows => new Random(Seed) is var random
        ? Cells.Select(n => new ScanRow(
            n, 1, n,
            Math.Log(Prefactor * Correction(n)) + (1 - Power) * Math.Log(n) + Noise * (2 * random.NextDouble() - 1)
                + Logarithm * Math.Log(Math.Log(n)) + Scatter.Size * Math.Pow((double)Cells[0] / n, Scatter.Power) * Gaussian(random),
            Noise, 0)).ToSeq()
        : [];

    /// <summary>
    /// Whether the truth is within the errors. A prefactor presupposes its simple fraction, so that nothing is said of
    /// it where the exponent is none.
    /// </summary>
    public bool IsWithin(ExtractedLaw law) =>
        law.Kind == ScanLawKind.PowerLog && law.Logarithm != Logarithm ? false
        : law is { Trend: Trend.Power, Exponent: { } exponent }
            ? Math.Abs(exponent.Value - Power) <= exponent.Error && (!IsSimple || IsWithin(law, law.Simple, law.Prefactor))
            : law.Kind is ScanLawKind.NotYetAsymptotic;

    private bool IsWithin(ExtractedLaw law, Rational? simple, Uncertain? prefactor) =>
        (simple is not { } fraction || Math.Abs(fraction.ToDouble() - Power) < 1e-12)
        && (prefactor is null || Logarithm != 0 && law.Kind != ScanLawKind.PowerLog || Math.Abs(prefactor.Value - Prefactor) <= prefactor.Error);

    internal double Correction(double n) => 1 + Corrections.Select((a, j) =>
        a * (Step is { } step ? Math.Pow(n, -(j + 1) * step) : Math.Pow(Math.Log(n), -(j + 1)))).Sum();

    private static double Gaussian(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    public override string ToString() =>
        $"N = {string.Join(", ", Cells)}: {Prefactor} N^(-{Exponent.Numerator}/{Exponent.Denominator})"
        + $" (1 + [{string.Join(", ", Corrections)}] in steps of {(Step is { } step ? $"N^(-{step})" : "1/ln N")})"
        + $", noise {Noise}, seed {Seed}";
}

/// <summary>The same with corrections in other powers and in logarithms.</summary>
public sealed record UnusualPower(InventedPower Law)
{
    public override string ToString() => $"{Law}";
}

/// <summary>The same with corrections in N^(-1/5) or N^(-2/5), over six rows.</summary>
public sealed record SlowPower(InventedPower Law)
{
    public override string ToString() => $"{Law}";
}

/// <summary>The same in rows that scatter, as effects of whole numbers or missing digits do.</summary>
public sealed record ScatteredPower(InventedPower Law)
{
    public override string ToString() => $"{Law}, scatter {Law.Scatter.Size} N^(-{Law.Scatter.Power})";
}

/// <summary>The same times a power of ln N.</summary>
public sealed record LogarithmicPower(InventedPower Law)
{
    public override string ToString() => $"{Law} times (ln N)^{Law.Logarithm}";
}

/// <summary>C N^(-b) with b in quarters and C in sevenths, and corrections in tenths of 1/N and 1/N^2.</summary>
public sealed record SimplePower(int Quarters, int Sevenths, int First, int Second)
{
    public override string ToString() => $"{Sevenths}/7 N^(-{Quarters}/4) (1 + {First}/(10 N) + {Second}/(10 N^2))";
}

/// <summary>Random laws as rows show them.</summary>
internal static class ScanGenerators
{
    private static readonly Gen<Seq<int>> Grids = Gen.Choose(3, 10).SelectMany(Counted);

    private static Gen<Seq<int>> Counted(int count) =>
        from first in Gen.Choose(2, 10)
        from ratios in Gen.Choose(110, 220).ArrayOf(count - 1)
        select Grown(first, ratios);

    private static readonly Gen<double> Coefficients = Gen.Choose(-900, 900).Select(a => a / 1000.0);

    /// <summary>Laws whose corrections leave at least a share of C N^(-b) at every N.</summary>
    public static Arbitrary<InventedPower> Powers() => Arb.From(With(Grids, 0.5, 1), Simpler);

    public static Arbitrary<UnusualPower> UnusualPowers() => Arb.From(
        With(Grids, 0.25, 1 / 3.0, 0.4, 2 / 3.0, 0.75, 1.25, null).Select(law => new UnusualPower(law)),
        own => Simpler(own.Law).Select(law => new UnusualPower(law)));

    public static Arbitrary<SlowPower> SlowPowers() => Arb.From(
        With(Counted(6), 0.2, 0.4).Select(law => new SlowPower(law)),
        own => Simpler(own.Law).Select(law => new SlowPower(law)));

    public static Arbitrary<ScatteredPower> ScatteredPowers() => Arb.From(
        from law in With(Grids, 0.5, 1, 0.4)
        from size in Gen.Choose(10, 50)
        from power in Gen.Choose(0, 4)
        select new ScatteredPower(law with { Scatter = (Math.Pow(10, -size / 10.0), power / 2.0) }),
        own => Simpler(own.Law).Select(law => new ScatteredPower(law)));

    public static Arbitrary<LogarithmicPower> LogarithmicPowers() => Arb.From(
        from law in With(Counted(9), 0.5, 1)
        from power in Gen.Elements(1, -1, 0.5)
        select new LogarithmicPower(law with { Logarithm = power }),
        own => Simpler(own.Law).Select(law => new LogarithmicPower(law)));

    public static Arbitrary<SimplePower> SimplePowers() => Arb.From(
        from b in Gen.Choose(0, 32)
        from c in Gen.Choose(1, 40)
        from first in Gen.Choose(-9, 9)
        from second in Gen.Choose(-9, 9)
        select new SimplePower(b, c, first, second),
        own =>
        [
            .. Shrinking.Down(own.First, 0).Select(first => own with { First = first }),
            .. Shrinking.Down(own.Second, 0).Select(second => own with { Second = second }),
            .. Shrinking.Down(own.Quarters, 0).Select(quarters => own with { Quarters = quarters }),
        ]);

    private static Gen<InventedPower> With(Gen<Seq<int>> grids, params double?[] steps) => (
        from cells in grids
        from denominator in Gen.Elements(1, 3, 4, 101)
        from numerator in Gen.Choose(0, 8 * denominator)
        from prefactor in Gen.Choose(1, 60)
        from step in Gen.Elements(steps)
        from count in Gen.Choose(1, 3)
        from corrections in Coefficients.ArrayOf(count)
        from noise in Gen.Elements(1e-14, 1e-14, 1e-12, 1e-10, 1e-8, 1e-6)
        from seed in Gen.Choose(0, int.MaxValue)
        select new InventedPower(
            cells, (numerator, denominator), prefactor / 10.0, step, corrections.ToSeq(), noise, seed))
        .Where(IsLaw);

    private static bool IsLaw(InventedPower law) => law.Cells.All(n => law.Correction(n) > 0.15);

    /// <summary>Fewer corrections, and no noise above rounding.</summary>
    private static IEnumerable<InventedPower> Simpler(InventedPower law) => Shrinking
        .Fewer([.. law.Corrections], 0, _ => []).Select(corrections => law with { Corrections = corrections.ToSeq() })
        .Concat(law.Noise > 1e-14 ? [law with { Noise = 1e-14 }] : []).Where(IsLaw);

    private static Seq<int> Grown(int first, int[] percents)
    {
        var cells = new List<int> { first };
        foreach (var percent in percents) cells.Add(Math.Max(cells[^1] + 1, cells[^1] * percent / 100));
        return cells.ToSeq();
    }
}
