using System.Numerics;
using FsCheck.Fluent;
using QBattery.Symbolic;
using static QBattery.Tests.Symbolic.Numbers.Samples;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class RationalTests
{
    private static Rational Q(BigInteger num, BigInteger den) => Rational.Of(num, den);

    [Fact]
    public void Rationals_form_a_ring() => Check(AnyRational.Three(), t =>
    {
        var (a, b, c) = t;
        return a + b == b + a && a * b == b * a
            && a + b + c == a + (b + c) && a * b * c == a * (b * c)
            && a * (b + c) == (a * b) + (a * c)
            && a + 0 == a && a * 1 == a && (a - a).IsZero && a - b == -(b - a);
    });

    [Fact]
    public void Every_number_but_zero_has_an_inverse() => Check(AnyRational.Two(), t =>
        t.Item1.IsZero || ((t.Item1 * t.Item1.Inverse()).IsOne && t.Item2 / t.Item1 * t.Item1 == t.Item2));

    [Fact]
    public void Operations_agree_with_fractions_of_big_integers() => Check(AnyRational.Two(), t =>
    {
        var (a, b) = t;
        return a + b == Q((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator)
            && a * b == Q(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
    });

    [Fact]
    public void Results_are_reduced_with_a_positive_denominator() => Check(AnyRational.Two(), t =>
        new[] { t.Item1 + t.Item2, t.Item1 * t.Item2, -t.Item1, t.Item1 - t.Item2 }.All(r =>
            r.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(r.Numerator, r.Denominator).IsOne));

    [Fact]
    public void Equal_values_are_equal_whatever_way_they_were_reached() => Check(AnyRational.Two(), t =>
        t.Item1 + t.Item2 - t.Item2 == t.Item1
            && (t.Item1 + t.Item2 - t.Item2).GetHashCode() == t.Item1.GetHashCode());

    [Fact]
    public void Order_is_total_and_compatible_with_the_operations() => Check(AnyRational.Three(), t =>
    {
        var (a, b, c) = t;
        return a.CompareTo(b) == (a - b).Sign && a.CompareTo(b) == -b.CompareTo(a)
            && (!(a <= b) || a + c <= b + c)
            && (!(a <= b && b <= c) || a <= c)
            && (!(a < b && c.Sign > 0) || a * c < b * c)
            && Rational.Min(a, b) <= Rational.Max(a, b);
    });

    [Fact]
    public void Floor_and_fraction_make_up_the_number() => Check(AnyRational, a =>
        a.Floor() + a.FractionalPart() == a && a.FractionalPart() >= 0 && a.FractionalPart() < 1
            && a.Ceiling() == -(-a).Floor());

    [Fact]
    public void Powers_add_their_exponents() => Check(
        from a in AnyRational
        from m in Gen.Choose(-6, 6)
        from n in Gen.Choose(-6, 6)
        select (a, m, n),
        t => t.a.IsZero || t.a.Pow(t.m) * t.a.Pow(t.n) == t.a.Pow(t.m + t.n));

    [Fact]
    public void The_root_of_a_power_is_the_base() => Check(
        from a in AnyRational
        from n in Gen.Choose(1, 9)
        select (a, n),
        t => Rational.TryRoot(t.a.Pow(t.n), t.n) == (t.n % 2 == 0 ? t.a.Abs() : t.a));

    [Fact]
    public void Irrational_roots_are_refused()
    {
        Assert.Null(Rational.TryRoot(2, 2));
        Assert.Null(Rational.TryRoot(-4, 2));
        Assert.Null(Rational.TryRoot(Q(8, 9), 3));
        Assert.Null(Rational.TryRoot(BigInteger.Pow(10, 40) + 1, 4));
        Assert.Equal(Q(-2, 3), Rational.TryRoot(Q(-8, 27), 3));
    }

    [Fact]
    public void The_greatest_common_divisor_divides_to_coprime_integers() => Check(AnyRational.Two(), t =>
    {
        var gcd = Rational.Gcd(t.Item1, t.Item2);
        if (gcd.IsZero) return t.Item1.IsZero && t.Item2.IsZero;
        var (a, b) = (t.Item1 / gcd, t.Item2 / gcd);
        return a.IsInteger && b.IsInteger && BigInteger.GreatestCommonDivisor(a.Numerator, b.Numerator).IsOne;
    });

    [Fact]
    public void Doubles_survive_the_round_trip() => Check(
        from mantissa in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(0, (1 << 21) - 1)
        from exponent in Gen.Choose(-1000, 900)
        select ((mantissa * 2097152L) + low, exponent),
        t => ((Rational)t.Item1 * ((Rational)2).Pow(t.exponent)).ToDouble() == Math.ScaleB(t.Item1, t.exponent));

    [Fact]
    public void Doubles_of_quotients_are_rounded_once() => Check(Samples.Modest, a =>
        a.ToDouble() == (double)a.Numerator / (double)a.Denominator);

    [Fact]
    public void Huge_numbers_have_doubles()
    {
        var googol = BigInteger.Pow(10, 100_000);
        Assert.Equal(1.5, Q(3 * googol, 2 * googol + 1).ToDouble());
        Assert.Equal(double.PositiveInfinity, ((Rational)googol).ToDouble());
        Assert.Equal(0, Q(1, googol).ToDouble());
    }

    [Theory]
    [InlineData("12", 12, 1)]
    [InlineData("0.1", 1, 10)]
    [InlineData("3.25", 13, 4)]
    [InlineData("-0.50", -1, 2)]
    [InlineData("1.5E6", 1500000, 1)]
    [InlineData("-25e-1", -5, 2)]
    [InlineData("1e+2", 100, 1)]
    public void Decimals_are_read_exactly(string text, int num, int den) =>
        Assert.Equal(Q(num, den), Rational.ParseDecimal(text));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("1.-5")]
    [InlineData("1 2")]
    [InlineData("1e5.5")]
    [InlineData("1e")]
    [InlineData("e5")]
    [InlineData("1e5e5")]
    [InlineData("1e99999")]
    [InlineData("1,000")]
    public void Other_texts_are_not_decimals(string text) =>
        Assert.Null(Rational.ParseDecimal(text));

    [Fact]
    public void Special_values_are_as_named()
    {
        Assert.Equal(default, Rational.Zero);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal("-2/3", Q(4, -6).ToString());
        Assert.Equal(3, Q(-4, 2).BitSize);
        Assert.True(((Rational)7).TryToInt(out var seven) && seven == 7);
        Assert.False(Q(7, 2).TryToInt(out _));
        Assert.False(((Rational)(1L << 40)).TryToInt(out _));
        Assert.Throws<DivideByZeroException>(() => Q(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.Zero.Pow(-1));
    }
}
