using BenchmarkDotNet.Attributes;
using QBattery.Symbolic;
using QBattery.Symbolic.Asymptotics.Expansions;
using QBattery.Symbolic.Asymptotics.Scale;

namespace QBattery.Benchmarks;

/// <summary>The leading terms of the locked fraction of the uniform mixture.</summary>
[Config(typeof(Functions))]
public class Expanding
{
    private static readonly Expr Locked = Parse.Expression("2/(N+1)").OrThrow();

    /// <summary>The number of terms.</summary>
    [Params(8, 50)]
    public int Terms { get; set; }

    /// <summary>2/N - 2/N^2 + 2/N^3 - ...</summary>
    [Benchmark]
    public object LockedFraction() => LeadingTerms.Of(Locked, Terms, Assumptions.None).OrThrow();
}

/// <summary>The normal form of a rational function in which every denominator cancels.</summary>
[Config(typeof(Functions))]
public class Normalising
{
    private static readonly Expr Symmetric = Parse.Expression(
        "a^3/((a-b)*(a-c)) + b^3/((b-a)*(b-c)) + c^3/((c-a)*(c-b))").OrThrow();

    /// <summary>The sum over three parameters, which is a + b + c.</summary>
    [Benchmark]
    public object ThreeParameters() => NormalForm.Of(Symmetric, Assumptions.None).OrThrow();
}
