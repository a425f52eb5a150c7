using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using QBattery.Symbolic;

namespace QBattery.Tests.Symbolic.Numbers;

/// <summary>
/// Random numbers that visit the corners: zero, units, the edge of the machine word, and large sizes.
/// </summary>
internal static class Samples
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

    public static readonly Gen<BigInteger> AnyInteger = Gen.OneOf(Small, Middle, Edge, Wide);

    public static readonly Gen<Rational> AnyRational =
        from num in AnyInteger
        from den in AnyInteger
        select Rational.Of(num, den.IsZero ? 1 : den);

    public static readonly Gen<Rational> Modest =
        from num in Gen.OneOf(Small, Middle)
        from den in Gen.Choose(1, 1000)
        select Rational.Of(num, den);

    public static void Check<T>(Gen<T> gen, Func<T, bool> law, int runs = 200) =>
        Prop.ForAll(gen.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(runs));

    public static Gen<(T, T, T)> Three<T>(this Gen<T> gen) =>
        from a in gen
        from b in gen
        from c in gen
        select (a, b, c);

    public static Gen<(T, T)> Two<T>(this Gen<T> gen) =>
        from a in gen
        from b in gen
        select (a, b);
}
