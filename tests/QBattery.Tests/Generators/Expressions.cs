using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Tests.Symbolic.Algebra;

namespace QBattery.Tests.Generators;

/// <summary>n!! is asked for.</summary>
public sealed record DoubleFactorial(int N)
{
    public override string ToString() => $"({N})!!";
}

/// <summary>A share of the way through an interval.</summary>
public sealed record Share(Rational Value)
{
    public override string ToString() => $"{Value}";
}

/// <summary>A number of cells some steps above a least one, and shares of the intervals of parameters in thousandths.</summary>
public sealed record Place(int Steps, Seq<int> Shares)
{
    /// <summary>The first place of that kind which assumptions with finite lower ends allow.</summary>
    public Dictionary<string, Rational> At(Assumptions known, int from)
    {
        var cells = Enumerable.Range(from + Steps, int.MaxValue - from - Steps).First(n => known.Of("N").Contains(n));
        return known.Known.Where(own => own.Name != "N")
            .Select((own, i) => (own.Name, Value: Inside(own.Domain.Interval, Shares[i])))
            .Append((Name: "N", Value: (Rational)cells)).ToDictionary(own => own.Name, own => own.Value);
    }

    private static Rational Inside(QBattery.Symbolic.Interval interval, int share)
    {
        var low = interval.Lower!.Value;
        var width = interval.Upper is { } upper ? upper.Value - low : Rational.Of(3, 1);
        return low + (width * Rational.Of(share, 1000));
    }

    public override string ToString() => $"{Steps} steps above the start, shares {string.Join(", ", Shares)}";
}

/// <summary>Random expressions: those the smart constructors make, and those on which normal forms are decided.</summary>
internal static class ExpressionGenerators
{
    private static readonly Gen<Rational> Number =
        from num in Gen.Choose(-12, 12)
        from den in Gen.Elements(1, 1, 1, 2, 3, 4, 6, 12)
        select Rational.Of(num, den);

    private static readonly Gen<Expr> Leaf = Gen.OneOf(
        Number.Select(Build.Number),
        Gen.Elements("N", "N", "q", "x", "theta", "n_c", "Delta").Select(Build.Symbol),
        Gen.Elements(Build.Pi, Build.E, Build.EulerGamma));

    private static readonly Gen<Function> AnyFunction = Gen.Elements(FunctionNames.All.ToArray());

    /// <summary>Of every kind of node: mostly small, with corners.</summary>
    public static Arbitrary<Expr> Any() => Arb.From(Gen.Sized(size => OfSize(Math.Min(size, 24))), expr => expr.Children);

    public static Arbitrary<AlgebraicForm> Decided() => Arb.From(
        Gen.Sized(size => DecidedOfSize(Math.Min(size, 14))).Where(IsDefined).Select(expr => new AlgebraicForm(expr)),
        own => own.Expr.Children.Where(IsDefined).Select(part => new AlgebraicForm(part)));

    public static Arbitrary<DoubleFactorial> DoubleFactorials() =>
        Shrinking.Whole(-41, 1500, n => new DoubleFactorial(n), own => own.N);

    public static Arbitrary<Share> Shares() => Gen.Choose(1, 96).Select(share => new Share(Rational.Of(share, 97))).ToArbitrary();

    public static Arbitrary<QBattery.Symbolic.Interval> Intervals() => (
        from low in Gen.Choose(-20, 20)
        from length in Gen.Choose(1, 30)
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => QBattery.Symbolic.Interval.Open(low, low + length),
            1 => QBattery.Symbolic.Interval.Above(low),
            2 => new QBattery.Symbolic.Interval(null, new Endpoint(low, false)),
            _ => QBattery.Symbolic.Interval.Everything,
        }).ToArbitrary();

    /// <summary>Most of them near the start.</summary>
    public static Arbitrary<Place> Places() => Arb.From(
        from steps in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 2000))
        from shares in Gen.Choose(1, 999).ArrayOf(4)
        select new Place(steps, shares.ToSeq()),
        own => Shrinking.Down(own.Steps, 0).Select(steps => own with { Steps = steps }));

    private static Gen<Expr> OfSize(int size) => size <= 1 ? Leaf : Gen.OneOf(
        Leaf,
        Several(size).Select(parts => Build.Sum(parts)),
        Several(size).Select(parts => Build.Product(parts)),
        Several(size).Select(parts => Build.Product(parts)),
        Powers(size, Gen.OneOf(Number.Select(Build.Number), OfSize(size / 3))),
        Powers(size, Gen.Elements(2, -1, -2, 3).Select(n => Build.Number(n))),
        Powers(size, Gen.Elements(-3, -1, 1, 3).Select(n => Build.Number(Rational.Of(n, 2)))),
        from f in AnyFunction
        from a in OfSize(size / 2)
        from b in OfSize(size / 3)
        select f.Arity == 2 ? Build.Apply(f, a, b) : Build.Apply(f, a));

    private static Gen<Expr> Powers(int size, Gen<Expr> exponents) =>
        from b in OfSize(size / 2)
        from e in exponents
        select Build.Power(b, e);

    private static Gen<Expr[]> Several(int size) =>
        from count in Gen.Choose(2, 4)
        from parts in Gen.ArrayOf(OfSize(size / count), count)
        select parts;

    private static readonly Gen<Expr> SmallNumber = Gen.Elements(-3, -2, -1, 1, 2, 3, 4, 6)
        .SelectMany(n => Gen.Elements(1, 1, 1, 2, 3), (n, d) => Build.Number(Rational.Of(n, d)));

    /// <summary>Expressions proved positive under the assumptions.</summary>
    private static readonly Gen<Expr> Positive = Gen.Elements(
        "q", "a", "N", "1-q", "1+q", "a-1", "a+q", "2", "3", "6", "pi", "q*a", "(1-q)/a", "1-q^2", "N+a", "2*N").Select(Formulas.Read);

    private static readonly Gen<Expr> DecidedLeaf = Gen.OneOf(
        SmallNumber,
        Gen.Elements("q", "q", "a", "N", "x", "pi").Select(Formulas.Read),
        Gen.Elements("sqrt(2)", "sqrt(3)", "sqrt(6)", "exp(N)", "exp(-N)", "q^N", "2^N", "4^N", "cos(x)", "sin(x)")
            .Select(Formulas.Read));

    private static bool IsDefined(Expr expr) => NormalForm.Of(expr, Formulas.Known).IsOk;

    private static Gen<Expr> DecidedOfSize(int size) => size <= 1 ? DecidedLeaf : Gen.OneOf(
        DecidedLeaf,
        from l in DecidedOfSize(size / 2) from r in DecidedOfSize(size / 2) select l + r,
        from l in DecidedOfSize(size / 2) from r in DecidedOfSize(size / 2) select l - r,
        from l in DecidedOfSize(size / 2) from r in DecidedOfSize(size / 2) select l * r,
        from l in DecidedOfSize(size / 2) from r in DecidedOfSize(size / 3) select l / r,
        from b in DecidedOfSize(size / 2) from e in Gen.Elements(2, 3, -1, -2) select Build.Power(b, Build.Number(e)),
        from b in Positive
        from e in Gen.Elements("1/2", "-1/2", "3/2", "1/3", "N", "-N", "2*N+1")
        select Build.Power(b, Formulas.Read(e)),
        from b in Positive select Build.Log(b));
}
