using System.Numerics;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Tests.Symbolic.Numbers;

public sealed class BallSpecialValueTests
{
    private static Ball Q(long num, long den) => Ball.Of(Rational.Of(num, den), 300);

    [Fact]
    public void Values_known_exactly_are_exact()
    {
        Assert.Equal(Ball.One, Ball.Zero.Exp(64));
        Assert.Equal(Ball.Zero, Ball.One.Log(64));
        Assert.Equal((Ball.Zero, Ball.One), Ball.Zero.SinCos(64));
        Assert.Equal((Ball.Zero, (Ball)(-1)), ((Ball)7).SinCosPi(64));
        Assert.Equal(Ball.Exact(2_432_902_008_176_640_000), ((Ball)20).Factorial(64));
        Assert.Equal(Ball.Zero, ((Ball)2).LogGamma(64));
        Assert.Equal(Ball.Zero, ((Ball)(-4)).ReciprocalGamma(64));
        Assert.Equal(Ball.Zero, Ball.Zero.Harmonic(64));
        Assert.Equal((Ball)12, ((Ball)144).Sqrt(64));
        Assert.Equal((Ball)27, ((Ball)9).Power(Q(3, 2), 64));
        Assert.Equal((Ball)(-1), ((Ball)(-1)).Pow(BigInteger.Pow(10, 40) + 1, 64));
        Assert.True(((Ball)10).Harmonic(64).Contains(Rational.Of(7381, 2520)));
    }

    [Property(MaxTest = 200)]
    public bool Binomials_of_integers_are_the_entries_of_the_triangle_of_Pascal(TriangleEntry at) =>
        ((Ball)at.N).Binomial(at.K, 100).Contains(Entry(at.N, at.K));

    private static BigInteger Entry(int n, int k)
    {
        if (k < 0 || k > n) return 0;
        var row = new BigInteger[n + 1];
        row[0] = 1;
        for (var i = 1; i <= n; i++)
            for (var j = i; j > 0; j--)
                row[j] += row[j - 1];
        return row[k];
    }

    [Fact]
    public void Binomials_at_the_poles_of_the_gamma_functions_follow_the_conventions()
    {
        Assert.Equal(Ball.Zero, ((Ball)5).Binomial(-2, 64));
        Assert.Equal(Ball.Zero, ((Ball)5).Binomial(7, 64));
        Assert.Equal(Ball.Zero, Q(1, 2).Binomial(-1, 64));
        Assert.Equal(Ball.Zero, Q(1, 2).Binomial(Q(3, 2), 64));
        Assert.Equal(Ball.One, Q(-7, 3).Binomial(0, 64));
        Assert.True(((Ball)(-3)).Binomial(4, 64).Contains(15));
        Assert.False(((Ball)(-1)).Binomial(-1, 64).IsFinite);
        Assert.False(((Ball)(-2)).Binomial(Q(1, 2), 64).IsFinite);
    }

    [Fact]
    public void Binomials_of_huge_arguments_exist_though_their_factorials_do_not()
    {
        var n = BigInteger.Pow(10, 20);
        Assert.False(Ball.Exact(n).Factorial(64).IsFinite);
        Assert.True(Ball.Exact(n).Binomial(3, 64).Contains(Rational.Of(n * (n - 1) * (n - 2), 6)));
        Assert.True(Ball.Exact(n).Binomial(Ball.Exact(n - 2), 64).Contains(Rational.Of(n * (n - 1), 2)));
        // binomial(n, 1/2) = (2/sqrt(pi)) sqrt(n) (1 + 3/(8n) + ...).
        var leading = Ball.Exact(n).Sqrt(100).Mul(2, 100).Div(Ball.Pi(100).Sqrt(100), 100);
        var ratio = Ball.Exact(n).Binomial(Q(1, 2), 64).Div(leading, 64);
        Assert.True(ratio.Sub(1, 64).MostAbs <= Mag.PowerOfTwo(-58));
    }

    [Fact]
    public void Signs_of_the_gamma_function_alternate_between_its_poles() => Assert.All(Enumerable.Range(0, 401), n =>
        Assert.Equal(n % 2 == 0 ? Sign.Negative : Sign.Positive, Ball.Of(-n - Rational.Half, 64).Gamma(64).Sign));

    [Fact]
    public void The_sine_next_to_a_multiple_of_pi_keeps_its_relative_precision()
    {
        var near = Ball.Exact(1_000_001).Add(Ball.One.Scaled(-500), 1000);
        var sine = near.SinCosPi(100).Sin;
        Assert.True(sine.RelativeAccuracyBits > 90);
        Assert.True(sine.Overlaps(Ball.Pi(100).Scaled(-500).Negated));
    }
}
