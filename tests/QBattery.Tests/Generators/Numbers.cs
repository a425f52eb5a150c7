using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;

namespace QBattery.Tests.Generators;

/// <summary>A fraction of moderate numbers.</summary>
public readonly record struct ModestRational(Rational Value)
{
    public override string ToString() => $"{Value}";
}

/// <summary>Where functions are evaluated: up to 3000 in size.</summary>
public readonly record struct Argument(Rational Value)
{
    /// <summary>One above zero of about that size.</summary>
    public Rational Positive => Value.Abs() + Rational.Of(1, 1000);

    public override string ToString() => $"{Value}";
}

/// <summary>An argument that is no integer.</summary>
public readonly record struct NonInteger(Rational Value)
{
    public override string ToString() => $"{Value}";
}

/// <summary>An exponent up to 40 in size, mostly a small one.</summary>
public readonly record struct Exponent(int Value)
{
    public static implicit operator int(Exponent own) => own.Value;

    public override string ToString() => $"{Value}";
}

/// <summary>A power of two by which numbers are scaled, up to 300 in size.</summary>
public readonly record struct Shift(int Value)
{
    public static implicit operator int(Shift own) => own.Value;

    public override string ToString() => $"{Value}";
}

/// <summary>The degree of a root or power, from 1 to 70.</summary>
public readonly record struct Degree(int Value)
{
    public static implicit operator int(Degree own) => own.Value;

    public override string ToString() => $"{Value}";
}

/// <summary>A number of digits, from 1 to 40.</summary>
public readonly record struct Digits(int Value)
{
    public static implicit operator int(Digits own) => own.Value;

    public override string ToString() => $"{Value}";
}

/// <summary>A whole number of 53 bits.</summary>
public readonly record struct Mantissa(long Value)
{
    public override string ToString() => $"{Value}";
}

/// <summary>An exponent that doubles have.</summary>
public readonly record struct BinaryExponent(int Value)
{
    public static implicit operator int(BinaryExponent own) => own.Value;

    public override string ToString() => $"{Value}";
}

/// <summary>
/// Random numbers that visit the corners: zero, units, the edge of the machine word, and large sizes.
/// </summary>
internal static class NumberGenerators
{
    private static readonly Gen<BigInteger> Edge =
        from bits in Gen.Elements(31, 32, 62, 63, 64, 126, 127, 128)
        from offset in Gen.Choose(-3, 3)
        from sign in Gen.Elements(-1, 1)
        select sign * (BigInteger.Pow(2, bits) + offset);

    private static readonly Gen<BigInteger> Wide =
        from words in Gen.ListOf(Gen.Choose(int.MinValue, int.MaxValue), 6)
        select words.Aggregate(BigInteger.Zero, (sum, word) => (sum << 32) + word);

    private static readonly Gen<BigInteger> Small = Gen.Choose(-12, 12).Select(n => (BigInteger)n);

    private static readonly Gen<BigInteger> Middle = Gen.Choose(-1_000_000, 1_000_000).Select(n => (BigInteger)n);

    private static readonly Gen<BigInteger> AnyInteger = Gen.OneOf(Small, Middle, Edge, Wide);

    public static readonly Gen<Rational> AnyRational =
        from num in AnyInteger
        from den in AnyInteger
        select Rational.Of(num, den.IsZero ? 1 : den);

    public static readonly Gen<Rational> Modest =
        from num in Gen.OneOf(Small, Middle)
        from den in Gen.Choose(1, 1000)
        select Rational.Of(num, den);

    public static readonly Gen<Rational> Moderate =
        from num in Gen.Choose(-3000, 3000)
        from den in Gen.Choose(1, 100)
        select Rational.Of(num, den);

    public static Arbitrary<BigInteger> Integers() => Arb.From(AnyInteger, Simpler);

    public static Arbitrary<Rational> Rationals() => Arb.From(AnyRational, Simpler);

    public static Arbitrary<ModestRational> ModestRationals() =>
        Arb.From(Modest.Select(x => new ModestRational(x)), x => Simpler(x.Value).Select(own => new ModestRational(own)));

    public static Arbitrary<Argument> Arguments() =>
        Arb.From(Moderate.Select(x => new Argument(x)), x => Simpler(x.Value).Select(own => new Argument(own)));

    public static Arbitrary<NonInteger> NonIntegers() => Arb.From(
        Moderate.Where(x => !x.IsInteger).Select(x => new NonInteger(x)),
        x => Simpler(x.Value).Where(own => !own.IsInteger).Select(own => new NonInteger(own)));

    public static Arbitrary<Exponent> Exponents() => Arb.From(
        Gen.OneOf(Gen.Choose(-6, 6), Gen.Choose(-12, 12), Gen.Choose(-40, 40)).Select(n => new Exponent(n)),
        n => Shrinking.Down(n, 0).Select(own => new Exponent(own)));

    public static Arbitrary<Shift> Shifts() => Shrinking.Whole(-300, 300, n => new Shift(n), n => n);

    public static Arbitrary<Mantissa> Mantissas() => Arb.From(
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(0, (1 << 21) - 1)
        select new Mantissa((high * 2097152L) + low),
        own => Simpler((BigInteger)own.Value).Select(value => new Mantissa((long)value)));

    public static Arbitrary<BinaryExponent> BinaryExponents() =>
        Shrinking.Whole(-1000, 900, n => new BinaryExponent(n), n => n);

    public static Arbitrary<Degree> Degrees() => Arb.From(
        Gen.OneOf(Gen.Choose(1, 9), Gen.Choose(1, 70)).Select(n => new Degree(n)),
        n => Shrinking.Down(n, 1).Select(own => new Degree(own)));

    public static Arbitrary<Digits> DigitCounts() => Shrinking.Whole(1, 40, n => new Digits(n), n => n);

    /// <summary>Without the sign, then without a denominator, then half of either.</summary>
    public static IEnumerable<Rational> Simpler(Rational value) =>
    [
        .. value.IsInteger ? Array.Empty<Rational>() : [value.Numerator],
        .. Simpler(value.Numerator).Select(num => Rational.Of(num, value.Denominator)),
        .. Simpler(value.Denominator).Where(den => !den.IsZero).Select(den => Rational.Of(value.Numerator, den)),
    ];

    private static IEnumerable<BigInteger> Simpler(BigInteger value) => value.Sign switch
    {
        0 => [],
        < 0 => [-value, value / 2],
        _ => new[] { BigInteger.Zero, value / 2, value - 1 }.Distinct(),
    };
}
