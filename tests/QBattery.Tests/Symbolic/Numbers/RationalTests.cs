using System.Numerics;
using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class RationalTests
{
    private static Rational Q(BigInteger num, BigInteger den) => Rational.Of(num, den);

    [Property(MaxTest = 200)]
    public bool Rationals_form_a_ring(Rational a, Rational b, Rational c) =>
        a + b == b + a && a * b == b * a
        && a + b + c == a + (b + c) && a * b * c == a * (b * c)
        && a * (b + c) == (a * b) + (a * c)
        && a + 0 == a && a * 1 == a && (a - a).IsZero && a - b == -(b - a);

    [Property(MaxTest = 200)]
    public bool Every_number_but_zero_has_an_inverse(Rational a, Rational b) =>
        a.IsZero || ((a * a.Inverse()).IsOne && b / a * a == b);

    [Property(MaxTest = 200)]
    public bool Operations_agree_with_fractions_of_big_integers(Rational a, Rational b) =>
        a + b == Q((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator)
        && a * b == Q(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    [Property(MaxTest = 200)]
    public bool Results_are_reduced_with_a_positive_denominator(Rational a, Rational b) =>
        new[] { a + b, a * b, -a, a - b }.All(r =>
            r.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(r.Numerator, r.Denominator).IsOne);

    [Property(MaxTest = 200)]
    public bool Equal_values_are_equal_whatever_way_they_were_reached(Rational a, Rational b) =>
        a + b - b == a && (a + b - b).GetHashCode() == a.GetHashCode();

    [Property(MaxTest = 200)]
    public bool Order_is_total_and_compatible_with_the_operations(Rational a, Rational b, Rational c) =>
        a.CompareTo(b) == (a - b).Sign && a.CompareTo(b) == -b.CompareTo(a)
        && (!(a <= b) || a + c <= b + c)
        && (!(a <= b && b <= c) || a <= c)
        && (!(a < b && c.Sign > 0) || a * c < b * c)
        && Rational.Min(a, b) <= Rational.Max(a, b);

    [Property(MaxTest = 200)]
    public bool Floor_and_fraction_make_up_the_number(Rational a) =>
        a.Floor() + a.FractionalPart() == a && a.FractionalPart() >= 0 && a.FractionalPart() < 1
        && a.Ceiling() == -(-a).Floor();

    [Property(MaxTest = 200)]
    public bool Powers_add_their_exponents(Rational a, Exponent m, Exponent n) =>
        a.IsZero || a.Pow(m) * a.Pow(n) == a.Pow(m + n);

    [Property(MaxTest = 200)]
    public bool The_root_of_a_power_is_the_base(Rational a, Degree n) =>
        Rational.TryRoot(a.Pow(n), n) == (n % 2 == 0 ? a.Abs() : a);

    [Fact]
    public void Irrational_roots_are_refused()
    {
        Assert.Null(Rational.TryRoot(2, 2));
        Assert.Null(Rational.TryRoot(-4, 2));
        Assert.Null(Rational.TryRoot(Q(8, 9), 3));
        Assert.Null(Rational.TryRoot(BigInteger.Pow(10, 40) + 1, 4));
        Assert.Equal(Q(-2, 3), Rational.TryRoot(Q(-8, 27), 3));
    }

    [Property(MaxTest = 200)]
    public bool The_greatest_common_divisor_divides_to_coprime_integers(Rational x, Rational y)
    {
        var gcd = Rational.Gcd(x, y);
        if (gcd.IsZero) return x.IsZero && y.IsZero;
        var (a, b) = (x / gcd, y / gcd);
        return a.IsInteger && b.IsInteger && BigInteger.GreatestCommonDivisor(a.Numerator, b.Numerator).IsOne;
    }

    [Property(MaxTest = 200)]
    public bool Doubles_survive_the_round_trip(Mantissa mantissa, BinaryExponent exponent) =>
        ((Rational)mantissa.Value * ((Rational)2).Pow(exponent)).ToDouble() == Math.ScaleB(mantissa.Value, exponent);

    [Property(MaxTest = 200)]
    public bool Doubles_of_quotients_are_rounded_once(ModestRational a) =>
        a.Value.ToDouble() == (double)a.Value.Numerator / (double)a.Value.Denominator;

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
