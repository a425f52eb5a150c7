using System.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class MagTests
{
    private static Rational Value(SizeBound own) => Value(own.Value);

    private static Rational Value(Mag mag) => mag.ToBigFloat().ToRational();

    private static bool IsTight(Mag bound, Rational exact) =>
        Value(bound) >= exact && Value(bound) <= exact * (1 + Rational.Of(1, 1 << 28));

    [Property(MaxTest = 500)]
    public bool Sums_and_products_are_rounded_up_and_tight(SizeBound x, SizeBound y) =>
        IsTight(x.Value + y.Value, Value(x) + Value(y)) && IsTight(x.Value * y.Value, Value(x) * Value(y));

    [Property(MaxTest = 500)]
    public bool Quotients_are_rounded_up_and_tight(SizeBound x, SizeBound y) =>
        y.Value.IsZero ? !(x.Value / y.Value).IsFinite : IsTight(x.Value / y.Value, Value(x) / Value(y));

    [Property(MaxTest = 500)]
    public bool Differences_are_rounded_down(SizeBound x, SizeBound y)
    {
        var exact = Rational.Max(0, Value(x) - Value(y));
        var bound = Value(Mag.MinusDown(x.Value, y.Value));
        return bound <= exact && bound >= exact - (Value(x) * Rational.Of(1, 1 << 28));
    }

    [Property(MaxTest = 200)]
    public bool The_order_is_the_order_of_values(SizeBound x, SizeBound y) =>
        x.Value.CompareTo(y.Value) == Value(x).CompareTo(Value(y));

    [Property(MaxTest = 200)]
    public bool Bounds_of_numbers_lie_on_both_sides(BigInteger mantissa, Shift exponent) =>
        BigFloat.Of(mantissa, exponent) is var x
        && Value(Mag.AtLeast(x)) >= x.Abs().ToRational() && Value(Mag.AtMost(x)) <= x.Abs().ToRational()
        && IsTight(Mag.AtLeast(x), x.Abs().ToRational());

    [Property(MaxTest = 200)]
    public bool Growth_of_the_exponential_is_bounded(SizeBound x)
    {
        var bound = Mag.ExpMinusOne(x.Value);
        return !bound.IsFinite
            || bound.ToBigFloat() >= new Ball(x.Value.ToBigFloat(), Mag.Zero).Exp(64).Sub(1, 64).Lower(64);
    }

    [Fact]
    public void Exponents_that_overflow_give_no_bound()
    {
        Assert.False((Mag.PowerOfTwo(1L << 50) * Mag.PowerOfTwo(1L << 50)).IsFinite);
        Assert.False((Mag.Infinity * Mag.Zero).IsFinite);
        Assert.False((Mag.Zero + Mag.Infinity).IsFinite);
        Assert.True(Mag.PowerOfTwo(-(1L << 52)) > Mag.Zero);
    }
}
