using System.Globalization;
using System.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class BallDecimalTests
{
    private static string? Text(long num, BigInteger den, int digits, int bits = 200) =>
        BallDecimal.ToDigits(Ball.Of(Rational.Of(num, den), bits), digits);

    [Fact]
    public void Digits_are_those_of_the_rounded_number()
    {
        Assert.Equal("0.33333", Text(1, 3, 5));
        Assert.Equal("-0.66667", Text(-2, 3, 5));
        Assert.Equal("1.4286", Text(10, 7, 5));
        Assert.Equal("14285.7", Text(100_000, 7, 6));
        Assert.Equal("1.43e5", Text(1_000_000, 7, 3));
        Assert.Equal("142857", Text(1_000_000, 7, 6));
        Assert.Equal("0.000001429", Text(1, 700_000, 4));
        Assert.Equal("1.429e-7", Text(1, 7_000_000, 4));
        Assert.Equal("1.000", Text(2_999_999, 3_000_000, 4));
        Assert.Equal("9.999997", Text(29_999_990, 3_000_000, 7));
        Assert.Equal("0.10000", BallDecimal.ToDigits(Ball.Of(Rational.Of(1, 10), 64), 5));
    }

    [Fact]
    public void Exact_numbers_are_printed_exactly_and_ties_go_to_even()
    {
        Assert.Equal("0", BallDecimal.ToDigits(0, 5));
        Assert.Equal("0.5", Text(1, 2, 30));
        Assert.Equal("1200", Text(1200, 1, 2));
        Assert.Equal("1.2e3", Text(1201, 1, 2));
        Assert.Equal("0.12", Text(1, 8, 2));
        Assert.Equal("0.38", Text(3, 8, 2));
        Assert.Equal("2", Text(5, 2, 1));
        Assert.Equal("1e1", Text(19, 2, 1));
        Assert.Equal("1.2e2", Text(125, 1, 2));
        Assert.Equal("1e40", BallDecimal.ToDigits(Ball.Exact(BigInteger.Pow(10, 40)), 3));
        Assert.Equal("2.2204460492503130808472633361816e-16", BallDecimal.ToDigits(Ball.One.Scaled(-52), 32));
    }

    [Fact]
    public void A_ball_that_does_not_decide_the_digits_has_none()
    {
        Assert.Null(Text(1, 3, 30, 64));
        Assert.Null(BallDecimal.ToDigits(Ball.Undefined, 3));
        Assert.Null(BallDecimal.ToDigits(Ball.Zero.Widened(Mag.PowerOfTwo(-99)), 3));
        Assert.Null(BallDecimal.ToDigits(Ball.Of(Rational.Of(1, 2), 64).Widened(Mag.PowerOfTwo(-99)).Add(2, 64), 1));
    }

    [Property(MaxTest = 320)]
    public bool Printed_digits_are_within_half_a_unit(Rational x, Digits digits)
    {
        if (x.IsZero) return true;
        var (value, unit) = Read(BallSamples.Digits(bits => Ball.Of(x, bits), digits), digits);
        return (value - x).Abs() <= unit / 2;
    }

    private static (Rational Value, Rational Unit) Read(string text, int digits)
    {
        var parts = text.Split('e');
        var scale = ((Rational)10).Pow(parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        var value = (Rational.ParseDecimal(parts[0]) ?? throw new FormatException(text)) * scale;
        var unit = (Rational)1;
        while (unit <= value.Abs()) unit *= 10;
        while (unit > value.Abs()) unit /= 10;
        return (value, unit * ((Rational)10).Pow(1 - digits));
    }

    [Fact]
    public void Radii_are_bounded_in_two_digits()
    {
        Assert.Equal("0", BallDecimal.UpperBound(Mag.Zero));
        Assert.Equal("inf", BallDecimal.UpperBound(Mag.Infinity));
        Assert.Equal("1.0e0", BallDecimal.UpperBound(Mag.PowerOfTwo(0)));
        Assert.Equal("9.5e-38", BallDecimal.UpperBound(Mag.PowerOfTwo(-123)));
        Assert.Equal("1.1e3", BallDecimal.UpperBound(Mag.PowerOfTwo(10)));
        Assert.Equal("1.1e-301030", BallDecimal.UpperBound(Mag.PowerOfTwo(-1_000_000)));
    }

    [Fact]
    public void Extreme_exponents_are_printed_without_writing_them_out()
    {
        var tiny = Ball.One.Scaled(-(1L << 40));
        Assert.StartsWith("1.24112", BallDecimal.ToDigits(tiny, 20)!, StringComparison.Ordinal);
        Assert.EndsWith("e-330985980542", BallDecimal.ToDigits(tiny, 20)!, StringComparison.Ordinal);
    }
}
