using System.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;
using static QBattery.Tests.Symbolic.Numbers.BallSamples;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class BallArithmeticTests
{
    [Property(MaxTest = 1000)]
    public bool Field_operations_contain_the_exact_result(Point x, Point y, Precision bits) =>
        x.Ball.Contains(x.Value)
        && x.Ball.Add(y.Ball, bits).Contains(x.Value + y.Value)
        && x.Ball.Sub(y.Ball, bits).Contains(x.Value - y.Value)
        && x.Ball.Mul(y.Ball, bits).Contains(x.Value * y.Value)
        && (y.Value.IsZero || x.Ball.Div(y.Ball, bits).Holds(x.Value / y.Value));

    [Property(MaxTest = 500)]
    public bool Unary_operations_contain_the_exact_result(Point x, Precision bits, Shift shift) =>
        x.Ball.Negated.Contains(-x.Value)
        && x.Ball.Abs().Contains(x.Value.Abs())
        && x.Ball.Rounded(bits).Contains(x.Value)
        && x.Ball.Scaled(shift).Contains(x.Value * ((Rational)2).Pow(shift));

    [Property(MaxTest = 500)]
    public bool Integer_powers_contain_the_exact_result(Point x, Exponent n, Precision bits) =>
        (x.Value.IsZero && n < 0) || x.Ball.Pow(n.Value, bits).Holds(x.Value.Pow(n));

    [Property(MaxTest = 500)]
    public bool Square_roots_contain_the_root_of_a_square(Point x, Precision bits) =>
        x.Ball.Mul(x.Ball, 400).Sqrt(bits).Holds(x.Value.Abs());

    [Property(MaxTest = 200)]
    public bool The_union_contains_both(Point x, Point y)
    {
        var union = x.Ball.Union(y.Ball, 64);
        return union.Contains(x.Value) && union.Contains(y.Value) && union.Overlaps(x.Ball);
    }

    [Property(MaxTest = 500)]
    public bool Bounds_enclose_the_value(Point x, Precision bits) =>
        x.Ball.Lower(bits).CompareTo(x.Value) <= 0
        && x.Ball.Upper(bits).CompareTo(x.Value) >= 0
        && x.Ball.MostAbs.ToBigFloat().CompareTo(x.Value.Abs()) >= 0
        && x.Ball.LeastAbs.ToBigFloat().CompareTo(x.Value.Abs()) <= 0;

    [Property(MaxTest = 500)]
    public bool A_proved_sign_is_the_sign(Point x) =>
        x.Ball.Sign == Sign.Unknown || x.Ball.Sign == Signs.Of(x.Value.Sign);

    [Property(MaxTest = 220)]
    public bool Operations_on_exact_numbers_keep_the_precision_asked_for(Rational a, Rational b, AnyPrecision bits)
    {
        var (x, y) = (Ball.Of(a, 1000), Ball.Of(b, 1000));
        return a.IsZero || b.IsZero
            || (x.Mul(y, bits).RelativeAccuracyBits >= bits - 3
                && x.Div(y, bits).RelativeAccuracyBits >= bits - 3
                && x.Abs().Sqrt(bits).RelativeAccuracyBits >= bits - 3);
    }

    [Property(MaxTest = 200)]
    public bool Balls_of_numbers_that_fit_are_exact(BigInteger n, Shift shift) =>
        n * ((Rational)2).Pow(shift) is var number
        && Ball.Of(number, 200) is { IsExact: true } ball && ball.Mid.ToRational() == number;

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
