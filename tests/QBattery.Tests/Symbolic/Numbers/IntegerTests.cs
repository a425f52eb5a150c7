using System.Numerics;
using FsCheck.Fluent;
using QBattery.Symbolic.Numbers;
using static QBattery.Tests.Symbolic.Numbers.Samples;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class IntegerTests
{
    [Fact]
    public void Roots_are_rounded_down() => Check(
        from n in AnyInteger
        from power in Gen.Choose(1, 5)
        from k in Gen.Choose(1, 70)
        select (BigInteger.Pow(BigInteger.Abs(n), power), k),
        t =>
        {
            var root = Integers.Root(t.Item1, t.k);
            return BigInteger.Pow(root, t.k) <= t.Item1 && BigInteger.Pow(root + 1, t.k) > t.Item1;
        });

    [Fact]
    public void Square_roots_of_neighbours_of_squares_are_right() => Check(AnyInteger, n =>
    {
        var root = BigInteger.Abs(n) + 2;
        return Integers.SquareRoot(root * root) == root && Integers.SquareRoot((root * root) - 1) == root - 1
            && Integers.SquareRoot(root * (root + 2)) == root;
    });

    [Fact]
    public void Bit_lengths_count_the_bits_of_the_absolute_value()
    {
        Assert.Equal([0, 1, 1, 2, 3, 3, 4], new[] { 0, 1, -1, -2, -4, 7, -8 }.Select(n => (int)Integers.BitLength(n)));
    }

    [Fact]
    public void Factors_multiply_to_the_number() => Check(AnyInteger, n =>
    {
        var positive = BigInteger.Abs(n) + 1;
        return Primes.Factor(positive).Aggregate(BigInteger.One, (p, f) => p * BigInteger.Pow(f.Prime, f.Exponent))
            == positive;
    });

    [Fact]
    public void Small_numbers_are_split_completely()
    {
        Assert.Equal([(2, 2), (3, 1)], Primes.Factor(12));
        Assert.Empty(Primes.Factor(1));
        Assert.Equal([(9973, 3)], Primes.Factor(BigInteger.Pow(9973, 3)));
        Assert.Equal([(2, 1), (1_000_003, 2)], Primes.Factor(2 * BigInteger.Pow(1_000_003, 2)));
        Assert.Equal([(2, 100_000), (3, 5), (7, 1)], Primes.Factor(7 * 243 * BigInteger.Pow(2, 100_000)));
        Assert.Equal([(2, 1), (35, 2)], Primes.Factor(2450, 3));
    }

    [Fact]
    public void Numbers_of_a_hundred_thousand_bits_cost_bounded_work()
    {
        var mersenne = BigInteger.Pow(2, 100_003) - 1;
        Assert.Equal([(mersenne, 1)], Primes.Factor(mersenne));
    }
}
