using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Generators;

/// <summary>A ball, and a rational number in it that need not be the midpoint.</summary>
public sealed record Point
{
    internal Point(Ball ball, Rational value) => (Ball, Value) = (ball, value);

    internal Ball Ball { get; }

    public Rational Value { get; }

    public override string ToString() => $"{Value} in {Ball}";
}

/// <summary>A ball of moderate numbers, and one in it.</summary>
public sealed record ModestPoint
{
    internal ModestPoint(Ball ball, Rational value) => (Ball, Value) = (ball, value);

    internal Ball Ball { get; }

    public Rational Value { get; }

    public override string ToString() => $"{Value} in {Ball}";
}

/// <summary>A precision in bits, among them those of machines.</summary>
public readonly record struct Precision(int Bits)
{
    public static implicit operator int(Precision own) => own.Bits;

    public override string ToString() => $"{Bits} bits";
}

/// <summary>A precision from 4 to 400 bits.</summary>
public readonly record struct AnyPrecision(int Bits)
{
    public static implicit operator int(AnyPrecision own) => own.Bits;

    public override string ToString() => $"{Bits} bits";
}

/// <summary>A function of a ball to a precision.</summary>
public sealed record BallFunction
{
    internal BallFunction(string name, Func<Ball, int, Ball> apply) => (Name, Apply) = (name, apply);

    public string Name { get; }

    internal Func<Ball, int, Ball> Apply { get; }

    public override string ToString() => Name;
}

/// <summary>Arguments of a binomial that are no pole of it.</summary>
public sealed record BinomialArguments(Rational Upper, Rational Lower)
{
    public override string ToString() => $"binomial({Upper}, {Lower})";
}

/// <summary>An entry of the triangle of Pascal, or a place beside it.</summary>
public sealed record TriangleEntry(int N, int K)
{
    public override string ToString() => $"binomial({N}, {K})";
}

/// <summary>An upper bound of a size.</summary>
public sealed record SizeBound
{
    internal SizeBound(Mag value) => Value = value;

    internal Mag Value { get; }

    public override string ToString() => $"{Value}";
}

/// <summary>Random balls together with a number they contain by construction.</summary>
internal static class BallGenerators
{
    private static readonly int[] Bits = [8, 24, 53, 64, 100, 333];

    public static Arbitrary<Point> Points() => Arb.From(
        Around(NumberGenerators.AnyRational),
        point => Centred(point.Ball, point.Value).Select(own => new Point(own.Ball, own.Value)));

    public static Arbitrary<ModestPoint> ModestPoints() => Arb.From(
        Around(NumberGenerators.Modest).Where(point => point.Value.Abs() < 2000)
            .Select(point => new ModestPoint(point.Ball, point.Value)),
        point => Centred(point.Ball, point.Value).Select(own => new ModestPoint(own.Ball, own.Value)));

    public static Arbitrary<Precision> Precisions() => Arb.From(
        Gen.Elements(Bits).Select(bits => new Precision(bits)),
        own => Bits.Where(bits => bits < own).Select(bits => new Precision(bits)));

    public static Arbitrary<AnyPrecision> AnyPrecisions() => Arb.From(
        Gen.OneOf(Gen.Choose(4, 80), Gen.Choose(4, 400)).Select(bits => new AnyPrecision(bits)),
        own => Shrinking.Down(own, 4).Select(bits => new AnyPrecision(bits)));

    public static Arbitrary<BallFunction> Functions() => Gen.Elements(BallFunctions.All.ToArray()).ToArbitrary();

    public static Arbitrary<BinomialArguments> Binomials() => (
        from x in NumberGenerators.Moderate
        from y in Gen.OneOf(
            NumberGenerators.Moderate.Where(y => !y.IsInteger), Gen.Choose(-3, 400).Select(y => (Rational)y))
        where !x.IsInteger || x > 0
        where !(x - y).IsInteger || y.IsInteger
        select new BinomialArguments(x, y)).ToArbitrary();

    public static Arbitrary<TriangleEntry> TriangleEntries() => Arb.From(
        from n in Gen.Choose(0, 60) from k in Gen.Choose(-5, 70) select new TriangleEntry(n, k),
        at => [.. Shrinking.Down(at.N, 0).Select(n => at with { N = n }), .. Shrinking.Down(at.K, 0).Select(k => at with { K = k })]);

    public static Arbitrary<SizeBound> SizeBounds() => (
        from mantissa in Gen.Choose(0, int.MaxValue)
        from factor in Gen.Elements(1UL, 2UL, 3UL, (1UL << 32) + 1)
        from exponent in Gen.Choose(-80, 80)
        select new SizeBound(Mag.Up((ulong)mantissa * factor, exponent))).ToArbitrary();

    private static Gen<Point> Around(Gen<Rational> values) =>
        from value in values
        from bits in Gen.Elements(Bits)
        from top in Gen.Choose(-80, 3)
        from part in Gen.Choose(-1000, 1000)
        from wide in Gen.Elements(false, true)
        select wide ? Shifted(value, bits, top, part) : new Point(Ball.Of(value, bits), value);

    // The ball around the value is widened by 2^top, and the point moved by at most that much.
    private static Point Shifted(Rational value, int bits, int top, int part) => new(
        Ball.Of(value, bits).Widened(Mag.PowerOfTwo(top)),
        value + (Rational.Of(part, 1000) * ((Rational)2).Pow(top)));

    /// <summary>Narrow balls around the same number and simpler ones.</summary>
    private static IEnumerable<(Ball Ball, Rational Value)> Centred(Ball ball, Rational value) =>
        NumberGenerators.Simpler(value).Prepend(value).Select(own => (Ball: Ball.Of(own, 64), Value: own))
            .Where(own => own.Ball != ball || own.Value != value);
}
