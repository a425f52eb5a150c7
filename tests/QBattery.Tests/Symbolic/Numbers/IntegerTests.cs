using System.Numerics;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class IntegerTests
{
    [Property(MaxTest = 200)]
    public bool Roots_are_rounded_down(BigInteger n, Degree power, Degree k)
    {
        var number = BigInteger.Pow(BigInteger.Abs(n), 1 + power % 5);
        var root = Integers.Root(number, k);
        return BigInteger.Pow(root, k) <= number && BigInteger.Pow(root + 1, k) > number;
    }

    [Property(MaxTest = 200)]
    public bool Square_roots_of_neighbours_of_squares_are_right(BigInteger n)
    {
        var root = BigInteger.Abs(n) + 2;
        return Integers.SquareRoot(root * root) == root && Integers.SquareRoot((root * root) - 1) == root - 1
            && Integers.SquareRoot(root * (root + 2)) == root;
    }

    [Fact]
    public void Bit_lengths_count_the_bits_of_the_absolute_value()
    {
        Assert.Equal([0, 1, 1, 2, 3, 3, 4], new[] { 0, 1, -1, -2, -4, 7, -8 }.Select(n => (int)Integers.BitLength(n)));
    }

    [Property(MaxTest = 200)]
    public bool Factors_multiply_to_the_number(BigInteger n)
    {
        var positive = BigInteger.Abs(n) + 1;
        return Primes.Factor(positive).Aggregate(BigInteger.One, (p, f) => p * BigInteger.Pow(f.Prime, f.Exponent))
            == positive;
    }

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
