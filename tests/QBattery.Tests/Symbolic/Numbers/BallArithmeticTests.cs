using System.Numerics;
using FsCheck.Fluent;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;
using static QBattery.Tests.Symbolic.Numbers.BallSamples;
using static QBattery.Tests.Symbolic.Numbers.Samples;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class BallArithmeticTests
{
    [Fact]
    public void Field_operations_contain_the_exact_result() => Check(
        from x in BallSamples.Any
        from y in BallSamples.Any
        from bits in Precision
        select (x, y, bits),
        t =>
        {
            var (x, y, bits) = t;
            return x.Ball.Contains(x.Value)
                && x.Ball.Add(y.Ball, bits).Contains(x.Value + y.Value)
                && x.Ball.Sub(y.Ball, bits).Contains(x.Value - y.Value)
                && x.Ball.Mul(y.Ball, bits).Contains(x.Value * y.Value)
                && (y.Value.IsZero || x.Ball.Div(y.Ball, bits).Holds(x.Value / y.Value));
        },
        1000);

    [Fact]
    public void Unary_operations_contain_the_exact_result() => Check(
        from x in BallSamples.Any
        from bits in Precision
        from shift in Gen.Choose(-200, 200)
        select (x, bits, shift),
        t => t.x.Ball.Negated.Contains(-t.x.Value)
            && t.x.Ball.Abs().Contains(t.x.Value.Abs())
            && t.x.Ball.Rounded(t.bits).Contains(t.x.Value)
            && t.x.Ball.Scaled(t.shift).Contains(t.x.Value * ((Rational)2).Pow(t.shift)),
        500);

    [Fact]
    public void Integer_powers_contain_the_exact_result() => Check(
        from x in BallSamples.Any
        from n in Gen.Choose(-12, 12)
        from bits in Precision
        select (x, n, bits),
        t => (t.x.Value.IsZero && t.n < 0) || t.x.Ball.Pow(t.n, t.bits).Holds(t.x.Value.Pow(t.n)),
        500);

    [Fact]
    public void Square_roots_contain_the_root_of_a_square() => Check(
        from x in BallSamples.Any
        from bits in Precision
        select (x.Ball.Mul(x.Ball, 400), x.Value.Abs(), bits),
        t => t.Item1.Sqrt(t.bits).Holds(t.Item2),
        500);

    [Fact]
    public void The_union_contains_both() => Check(BallSamples.Any.Two(), t =>
    {
        var union = t.Item1.Ball.Union(t.Item2.Ball, 64);
        return union.Contains(t.Item1.Value) && union.Contains(t.Item2.Value) && union.Overlaps(t.Item1.Ball);
    });

    [Fact]
    public void Bounds_enclose_the_value() => Check(
        from x in BallSamples.Any
        from bits in Precision
        select (x, bits),
        t => t.x.Ball.Lower(t.bits).CompareTo(t.x.Value) <= 0
            && t.x.Ball.Upper(t.bits).CompareTo(t.x.Value) >= 0
            && t.x.Ball.MostAbs.ToBigFloat().CompareTo(t.x.Value.Abs()) >= 0
            && t.x.Ball.LeastAbs.ToBigFloat().CompareTo(t.x.Value.Abs()) <= 0,
        500);

    [Fact]
    public void A_proved_sign_is_the_sign() => Check(BallSamples.Any, x =>
        x.Ball.Sign == Sign.Unknown || x.Ball.Sign == Signs.Of(x.Value.Sign), 500);

    [Fact]
    public void Operations_on_exact_numbers_keep_the_precision_asked_for() => Check(
        from x in AnyRational
        from y in AnyRational
        from bits in Gen.Choose(16, 400)
        where !x.IsZero && !y.IsZero
        select (x, y, bits),
        t =>
        {
            var (x, y) = (Ball.Of(t.x, 1000), Ball.Of(t.y, 1000));
            return x.Mul(y, t.bits).RelativeAccuracyBits >= t.bits - 3
                && x.Div(y, t.bits).RelativeAccuracyBits >= t.bits - 3
                && x.Abs().Sqrt(t.bits).RelativeAccuracyBits >= t.bits - 3;
        });

    [Fact]
    public void Balls_of_numbers_that_fit_are_exact() => Check(
        from n in AnyInteger
        from shift in Gen.Choose(0, 300)
        select (n, shift),
        t => Ball.Of(Rational.Of(t.n, BigInteger.Pow(2, t.shift)), 200) is { IsExact: true } ball
            && ball.Mid.ToRational() == Rational.Of(t.n, BigInteger.Pow(2, t.shift)));

    [Fact]
    public void Different_numbers_in_narrow_balls_do_not_overlap()
    {
        var third = Ball.Of(Rational.Of(1, 3), 64);
        Assert.False(third.Overlaps(Ball.Of(Rational.Of(1, 3) + Rational.Of(1, BigInteger.Pow(2, 60)), 64)));
        Assert.True(third.Overlaps(Ball.Of(Rational.Of(1, 3), 640)));
        Assert.False(third.Contains(Rational.Of(1, 3) + Rational.Of(1, BigInteger.Pow(2, 60))));
    }

    [Fact]
    public void Signs_are_zero_only_for_an_exact_zero()
    {
        Assert.Equal(Sign.Zero, Ball.Zero.Sign);
        Assert.Equal(Sign.Unknown, Ball.Zero.Widened(Mag.PowerOfTwo(-1000)).Sign);
        Assert.Equal(Sign.Unknown, Ball.One.Widened(Mag.PowerOfTwo(0)).Sign);
        Assert.Equal(Sign.Positive, Ball.One.Widened(Mag.PowerOfTwo(-1)).Sign);
        Assert.Equal(Sign.Unknown, Ball.Undefined.Sign);
    }

    [Fact]
    public void Poles_and_ends_of_domains_are_undefined()
    {
        var aroundZero = Ball.Zero.Widened(Mag.PowerOfTwo(-5));
        Assert.False(Ball.One.Div(aroundZero, 64).IsFinite);
        Assert.False(Ball.One.Div(Ball.Zero, 64).IsFinite);
        Assert.False(aroundZero.Sqrt(64).IsFinite);
        Assert.False(((Ball)(-1)).Sqrt(64).IsFinite);
        Assert.False(aroundZero.Log(64).IsFinite);
        Assert.False(Ball.Zero.Log(64).IsFinite);
        Assert.False(Ball.Zero.Pow(-1, 64).IsFinite);
        Assert.False(((Ball)(-2)).Power(Ball.Of(Rational.Of(1, 3), 64), 64).IsFinite);
        foreach (var pole in new[] { 0, -1, -17 })
        {
            Assert.False(((Ball)pole).Gamma(64).IsFinite);
            Assert.False(((Ball)pole).Widened(Mag.PowerOfTwo(-9)).Gamma(64).IsFinite);
            Assert.False(((Ball)pole).Digamma(64).IsFinite);
            Assert.False(((Ball)pole).LogGamma(64).IsFinite);
        }
    }

    [Fact]
    public void Exponents_beyond_the_limit_are_undefined_and_never_wrong()
    {
        var huge = Ball.One.Scaled(Ball.ExponentLimit - 10);
        Assert.True(huge.IsFinite);
        Assert.False(huge.Mul(huge, 64).IsFinite);
        Assert.False(Ball.One.Div(huge, 64).Div(huge, 64).IsFinite);
        Assert.False(Ball.Exact(BigInteger.Pow(10, 40)).Exp(64).IsFinite);
        Assert.False(Ball.Exact(-BigInteger.Pow(10, 40)).Exp(64).IsFinite);
        Assert.False(((Ball)2).Pow(BigInteger.Pow(10, 40), 64).IsFinite);
        Assert.False(Ball.Exact(BigInteger.Pow(10, 40)).Gamma(64).IsFinite);
        Assert.False(Ball.Undefined.Mul(Ball.Zero, 64).IsFinite);
        Assert.False(Ball.Undefined.Pow(0, 64).IsFinite);
    }

    [Fact]
    public void Sums_of_numbers_far_apart_cost_nothing_and_stay_right()
    {
        var huge = Ball.One.Scaled(1L << 40);
        var sum = huge.Add(1, 64);
        Assert.Equal(huge.Mid, sum.Mid);
        Assert.True(sum.Rad >= Mag.PowerOfTwo(0));
        Assert.Equal(Sign.Positive, sum.Sub(huge, 64).Add(2, 64).Sign);
        Assert.True(huge.Upper(64) >= huge.Mid && sum.Lower(64) < huge.Mid);
    }
}
