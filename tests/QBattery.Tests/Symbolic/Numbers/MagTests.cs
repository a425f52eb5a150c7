using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;
using static QBattery.Tests.Symbolic.Numbers.Samples;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class MagTests
{
    private static readonly Gen<Mag> Any =
        from mantissa in Gen.Choose(0, int.MaxValue)
        from factor in Gen.Elements(1UL, 2UL, 3UL, (1UL << 32) + 1)
        from exponent in Gen.Choose(-80, 80)
        select Mag.Up((ulong)mantissa * factor, exponent);

    private static Rational Value(Mag mag) => mag.ToBigFloat().ToRational();

    private static bool IsTight(Mag bound, Rational exact) =>
        Value(bound) >= exact && Value(bound) <= exact * (1 + Rational.Of(1, 1 << 28));

    [Fact]
    public void Sums_and_products_are_rounded_up_and_tight() => Check(Any.Two(), t =>
        IsTight(t.Item1 + t.Item2, Value(t.Item1) + Value(t.Item2))
            && IsTight(t.Item1 * t.Item2, Value(t.Item1) * Value(t.Item2)), 500);

    [Fact]
    public void Quotients_are_rounded_up_and_tight() => Check(Any.Two(), t =>
        t.Item2.IsZero ? !(t.Item1 / t.Item2).IsFinite : IsTight(t.Item1 / t.Item2, Value(t.Item1) / Value(t.Item2)),
        500);

    [Fact]
    public void Differences_are_rounded_down() => Check(Any.Two(), t =>
    {
        var exact = Rational.Max(0, Value(t.Item1) - Value(t.Item2));
        var bound = Value(Mag.MinusDown(t.Item1, t.Item2));
        return bound <= exact && bound >= exact - (Value(t.Item1) * Rational.Of(1, 1 << 28));
    }, 500);

    [Fact]
    public void The_order_is_the_order_of_values() => Check(Any.Two(), t =>
        t.Item1.CompareTo(t.Item2) == Value(t.Item1).CompareTo(Value(t.Item2)));

    [Fact]
    public void Bounds_of_numbers_lie_on_both_sides() => Check(
        from mantissa in AnyInteger
        from exponent in Gen.Choose(-100, 100)
        select BigFloat.Of(mantissa, exponent),
        x => Value(Mag.AtLeast(x)) >= x.Abs().ToRational() && Value(Mag.AtMost(x)) <= x.Abs().ToRational()
            && IsTight(Mag.AtLeast(x), x.Abs().ToRational()));

    [Fact]
    public void Growth_of_the_exponential_is_bounded() => Check(Any, x =>
    {
        var bound = Mag.ExpMinusOne(x);
        return !bound.IsFinite || bound.ToBigFloat() >= new Ball(x.ToBigFloat(), Mag.Zero).Exp(64).Sub(1, 64).Lower(64);
    });

    [Fact]
    public void Exponents_that_overflow_give_no_bound()
    {
        Assert.False((Mag.PowerOfTwo(1L << 50) * Mag.PowerOfTwo(1L << 50)).IsFinite);
        Assert.False((Mag.Infinity * Mag.Zero).IsFinite);
        Assert.False((Mag.Zero + Mag.Infinity).IsFinite);
        Assert.True(Mag.PowerOfTwo(-(1L << 52)) > Mag.Zero);
    }
}
