using BenchmarkDotNet.Attributes;
using QBattery.Symbolic;
using QBattery.Symbolic.Numbers;

namespace QBattery.Benchmarks;

/// <summary>The exponential of 1/3 enclosed, constants such as log 2 being known from the warm-up.</summary>
[Config(typeof(Functions))]
public class BallExponential
{
    private const double BitsPerDigit = 3.3219280948873626;

    private int _bits;
    private Ball _third;

    /// <summary>Decimal digits of the result.</summary>
    [Params(100, 10_000)]
    public int Digits { get; set; }

    /// <summary>The argument at the precision of the result.</summary>
    [GlobalSetup]
    public void Argument()
    {
        _bits = (int)Math.Ceiling(Digits * BitsPerDigit);
        _third = Ball.Of(Rational.Of(1, 3), _bits);
    }

    /// <summary>exp(1/3).</summary>
    [Benchmark]
    public object Exp() => _third.Exp(_bits);
}
