using System.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class BernoulliTests
{
    /// <summary>DLMF Table 24.2.3.</summary>
    [Theory]
    [InlineData(0, "1", "1")]
    [InlineData(1, "-1", "2")]
    [InlineData(2, "1", "6")]
    [InlineData(3, "0", "1")]
    [InlineData(4, "-1", "30")]
    [InlineData(6, "1", "42")]
    [InlineData(8, "-1", "30")]
    [InlineData(10, "5", "66")]
    [InlineData(12, "-691", "2730")]
    [InlineData(14, "7", "6")]
    [InlineData(16, "-3617", "510")]
    [InlineData(18, "43867", "798")]
    [InlineData(20, "-174611", "330")]
    [InlineData(22, "854513", "138")]
    [InlineData(24, "-236364091", "2730")]
    [InlineData(26, "8553103", "6")]
    [InlineData(28, "-23749461029", "870")]
    [InlineData(30, "8615841276005", "14322")]
    public void Bernoulli_numbers_agree_with_the_table(int n, string numerator, string denominator) =>
        Assert.Equal(Rational.Of(BigInteger.Parse(numerator), BigInteger.Parse(denominator)), Bernoulli.Number(n));

    [Fact]
    public void Bernoulli_numbers_obey_the_recurrence_that_defines_them()
    {
        for (var n = 1; n <= 40; n++)
        {
            var (sum, binomial) = (Rational.Zero, BigInteger.One);
            for (var k = 0; k <= n; k++)
            {
                sum += binomial * Bernoulli.Number(k);
                binomial = binomial * (n + 1 - k) / (k + 1);
            }
            Assert.Equal(Rational.Zero, sum);
        }
    }

    [Fact]
    public void Denominators_are_those_of_von_Staudt_and_Clausen()
    {
        bool IsPrime(int p) => p > 1 && Primes.Factor(p) is [var (_, exponent)] && exponent == 1;
        foreach (var n in new[] { 120, 200, 360 })
        {
            var expected = Enumerable.Range(2, n).Where(p => n % (p - 1) == 0 && IsPrime(p))
                .Aggregate(BigInteger.One, (product, p) => product * p);
            Assert.Equal(expected, Bernoulli.Number(n).Denominator);
        }
    }

    [Fact]
    public void Threads_that_grow_the_table_together_see_the_same_numbers()
    {
        var found = new Rational[64];
        Parallel.For(0, 64, i => found[i] = Bernoulli.Number(2 * (300 + (i % 8))));
        Assert.All(Enumerable.Range(0, 64), i => Assert.Equal(Bernoulli.Number(2 * (300 + (i % 8))), found[i]));
    }
}
